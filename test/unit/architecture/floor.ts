import type { Sources } from './sources'

/** What the oldest runtime lacks (experience.md B.2 and B.3), as it would stand in our sources. */
const missingInPage: readonly RegExp[] = [
  /\.(values|keys|entries)\(\)\s*\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
  /\bIterator\.(from|prototype)/,
  /(?<!\bz)\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\bPromise\.(withResolvers|try)\b/,
  /\b(Object|Map)\.groupBy\b/,
  /\bArray\.fromAsync\b/,
  /\bRegExp\.escape\b/,
  /\.(toBase64|setFromBase64|toHex|setFromHex)\(|\bUint8Array\.from(Base64|Hex)\b/,
  /\bTemporal\./,
  /\bIntl\.DurationFormat\b/,
  /\bURL\.(canParse|parse)\(/,
  /\bAbortSignal\.any\(/,
  /\bError\.isError\(/,
  /\bscheduler\.yield\(/,
  /\bgetWeekInfo\(/,
  /^\s*(await )?using \w+ =/m,
  /popover=['"]hint['"]|\brequestClose\(|\bclosedby\b|\bCloseWatcher\b|\bcommandfor\b|\bariaNotify\b/,
  /\bariaActiveDescendantElement\b|\.moveBefore\(|\bEditContext\b|\bcaretPositionFromPoint\b/,
  /\bClipboardItem\.supports\b|\bgetAllRecords\(/
]

const missingInMain: readonly RegExp[] = [
  ...missingInPage,
  /\bglobalThis\.crypto\b|\bnew (File|CustomEvent|WebSocket)\(|\bnavigator\./,
  /node:sqlite|\bglobSync\b|\bopenAsBlob\b|\bstyleText\b|\bgetBuiltinModule\b|\bimport\.meta\b/
]

const missingInStyles: readonly RegExp[] = [
  /@scope\b|@starting-style\b|@position-try\b|@view-transition\b/,
  /\btransition-behavior\b|\binterpolate-size\b|\bfield-sizing\b|\bsubgrid\b/,
  /\banchor-name\b|\bposition-anchor\b|\banchor\(/,
  /text-wrap(-style)?:\s*pretty/,
  /animation-timeline|scroll-timeline|view-timeline/,
  /:user-(in)?valid\b|:dir\(/,
  /\(from var\(/,
  /\battr\([^)]*\btype\(/
]

/** `scrollbar-color` is unknown to the floor, so it counts only beside the older way of saying it. */
function scrollbarAlone(source: string): boolean {
  return /\bscrollbar-(color|width)\b/.test(source) && !source.includes('::-webkit-scrollbar')
}

function without(comments: string): string {
  return comments.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** One line for each use of something that Chromium 114, or the Node of Electron 25, does not know. */
export function missingOnFloor(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, source]) => {
    const bare = without(source)
    const banned = path.endsWith('.css')
      ? missingInStyles
      : /^(electron|src\/cli)/.test(path)
        ? missingInMain
        : missingInPage
    const found = banned.flatMap(pattern => pattern.exec(bare)?.[0].trim() ?? [])
    if (path.endsWith('.css') && scrollbarAlone(bare)) found.push('scrollbar-color')
    return found.map(words => `${path}: ${words}`)
  })
}
