// Advance widths of Inter in 1/2048 em: U+0020 to U+007E, then U+00A0 to U+00FF.
const regular = [
  576, 589, 954, 1297, 1314, 2011, 1319, 614, 747, 747, 1026, 1355, 590, 942, 590, 738, 1292, 833, 1249, 1265, 1323,
  1215, 1270, 1159, 1267, 1270, 590, 618, 1355, 1355, 1355, 1047, 1978, 1413, 1340, 1496, 1478, 1231, 1209, 1528, 1522,
  550, 1169, 1376, 1158, 1850, 1543, 1566, 1308, 1566, 1318, 1314, 1322, 1524, 1413, 2018, 1397, 1390, 1288, 747, 738,
  747, 965, 934, 661, 1150, 1254, 1170, 1254, 1194, 758, 1256, 1211, 496, 496, 1124, 496, 1794, 1210, 1228, 1254, 1254,
  771, 1081, 670, 1211, 1151, 1676, 1118, 1151, 1131, 873, 681, 873, 1355
]
const regularLatin = [
  576, 589, 1170, 1251, 1484, 1126, 553, 1164, 1210, 1872, 929, 1193, 1355, 0, 1364, 978, 933, 1355, 905, 913, 661,
  1200, 1234, 590, 549, 623, 988, 1193, 1643, 1735, 1806, 1047, 1413, 1413, 1413, 1413, 1413, 1413, 2035, 1496, 1231,
  1231, 1231, 1231, 550, 550, 550, 550, 1505, 1543, 1566, 1566, 1566, 1566, 1566, 1355, 1566, 1524, 1524, 1524, 1524,
  1390, 1302, 1262, 1150, 1150, 1150, 1150, 1150, 1150, 1879, 1170, 1194, 1194, 1194, 1194, 496, 496, 496, 496, 1193,
  1210, 1228, 1228, 1228, 1228, 1228, 1355, 1228, 1211, 1211, 1211, 1211, 1151, 1254, 1151
]
const semibold = [
  516, 658, 1071, 1318, 1332, 2057, 1357, 667, 764, 764, 1105, 1378, 653, 953, 653, 776, 1351, 866, 1276, 1303, 1364,
  1254, 1310, 1180, 1311, 1310, 653, 674, 1378, 1378, 1378, 1113, 2046, 1490, 1350, 1509, 1479, 1240, 1204, 1534, 1527,
  567, 1187, 1440, 1158, 1889, 1555, 1574, 1321, 1583, 1336, 1332, 1352, 1507, 1490, 2089, 1474, 1461, 1336, 764, 776,
  764, 986, 961, 719, 1176, 1278, 1193, 1278, 1211, 796, 1281, 1254, 536, 536, 1166, 536, 1844, 1253, 1247, 1278, 1278,
  813, 1125, 723, 1254, 1202, 1719, 1165, 1205, 1159, 931, 735, 931, 1378
]
const semiboldLatin = [
  516, 658, 1193, 1289, 1534, 1154, 647, 1164, 1253, 1872, 943, 1299, 1378, 0, 1359, 925, 938, 1378, 929, 949, 719,
  1258, 1229, 653, 680, 663, 998, 1299, 1702, 1781, 1858, 1113, 1490, 1490, 1490, 1490, 1490, 1490, 2075, 1509, 1240,
  1240, 1240, 1240, 567, 567, 567, 567, 1539, 1555, 1574, 1574, 1574, 1574, 1574, 1378, 1574, 1507, 1507, 1507, 1507,
  1461, 1347, 1318, 1176, 1176, 1176, 1176, 1176, 1176, 1869, 1193, 1211, 1211, 1211, 1211, 536, 536, 536, 536, 1216,
  1253, 1247, 1247, 1247, 1247, 1247, 1378, 1247, 1254, 1254, 1254, 1254, 1205, 1278, 1205
]
const others: Readonly<Record<string, number>> = {
  '‘': 534,
  '’': 534,
  '“': 902,
  '”': 902,
  '–': 1024,
  '—': 2048,
  '…': 1770,
  '•': 1152,
  '→': 1716,
  '↑': 1708,
  '↓': 1708,
  '€': 1365,
  '−': 1355,
  '≥': 1716,
  '≤': 1716,
  œ: 2047,
  Œ: 2058,
  '\u2011': 739,
  '\u202F': 288
}

/** What a letter of another script is taken for: rather too wide than too narrow. */
const unknown = 1400
const fullWidth = 2048

export type Weight = 400 | 600

/** How wide a line of text stands in a picture, in pixels. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const [ascii, upper] = weight === 600 ? [semibold, semiboldLatin] : [regular, regularLatin]
  let units = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x7f) units += ascii[code - 0x20] ?? 0
    else if (code >= 0xa0 && code < 0x100) units += upper[code - 0xa0] ?? 0
    else units += others[letter] ?? (code >= 0x1100 ? fullWidth : unknown)
  }
  return (units * size) / 2048
}

/** Text broken at blanks into lines no wider than `width` pixels. After `most` lines, or in a word too long, it ends in “…”. */
export function brokenTo(
  text: string,
  size: number,
  width: number,
  most: number,
  weight: Weight = 400
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/u)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1] ?? ''}…`
  return kept.map(line => fitted(line, size, width, weight))
}

/** A line as it is where it fits, else its beginning and “…”. */
export function fitted(text: string, size: number, width: number, weight: Weight = 400): string {
  if (widthOf(text, size, weight) <= width) return text
  const letters = Array.from(text.replace(/…$/u, ''))
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
