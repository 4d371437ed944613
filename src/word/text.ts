/** Counts what XML cannot hold while a document is written. */
export interface Tally {
  replaced: number
}

/** Text with only what XML 1.0 can hold: a control character or half a surrogate pair becomes U+FFFD and is counted. */
export function legal(text: string, tally: Tally): string {
  if (!suspect.test(text)) return text
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, letter => {
    if (isLegal(letter)) return letter
    tally.replaced++
    return '\uFFFD'
  })
}

const suspect = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** Legal text with the characters that mean something to XML written as entities. */
export function escaped(text: string, tally: Tally): string {
  const clean = legal(text, tally)
  return clean.search(/[&<>"]/) === -1
    ? clean
    : clean.replace(/[&<>"]/g, letter => entities[letter as keyof typeof entities])
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

function isLegal(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return code === 9 || code === 10 || code === 13 || (code >= 0x7f && code < 0xa0)
}

/** Text whose lines are parted by `\n` alone; a vertical tab is Word's own line break. */
export function unixLines(text: string): string {
  return text.replace(/\r\n?|\v/g, '\n')
}

/** Below this no script runs from right to left: most texts need no closer look. */
const beyond = /[\u0590-\uffff]/
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a paragraph runs from right to left: its first letter decides, as Unicode has it. */
export function isRightToLeft(text: string): boolean {
  if (!beyond.test(text)) return false
  const first = /\p{L}/u.exec(text)
  return first !== null && rightToLeft.test(first[0])
}

/** Stretches of text in one direction each; marks and blanks stay with what they follow. */
export function byDirection(text: string): readonly { readonly text: string; readonly rtl: boolean }[] {
  if (!beyond.test(text) || !rightToLeft.test(text)) return text === '' ? [] : [{ text, rtl: false }]
  const parts: { text: string; rtl: boolean }[] = []
  for (const letter of text) {
    const last = parts.at(-1)
    const rtl = /[\p{L}\p{N}]/u.test(letter) ? rightToLeft.test(letter) : (last?.rtl ?? isRightToLeft(text))
    if (last && last.rtl === rtl) last.text += letter
    else parts.push({ text: letter, rtl })
  }
  return parts
}

/** The runs of some text: lines as breaks, tabs as tabs, blanks kept, right-to-left stretches marked. */
export function runs(text: string, style: string | null, tally: Tally): string {
  return byDirection(unixLines(text))
    .map(part => run(part.text, style, part.rtl, tally))
    .join('')
}

function run(text: string, style: string | null, rtl: boolean, tally: Tally): string {
  const properties = (style === null ? '' : `<w:rStyle w:val="${style}"/>`) + (rtl ? '<w:rtl/>' : '')
  const head = properties === '' ? '<w:r>' : `<w:r><w:rPr>${properties}</w:rPr>`
  const lines = text.split('\n').map(line =>
    line
      .split('\t')
      .map(piece => words(piece, tally))
      .join('<w:tab/>')
  )
  return `${head}${lines.join('<w:br/>')}</w:r>`
}

function words(text: string, tally: Tally): string {
  if (text === '') return ''
  const keeps = text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')
  return `<w:t${keeps ? ' xml:space="preserve"' : ''}>${escaped(text, tally)}</w:t>`
}
