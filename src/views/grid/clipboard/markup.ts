/** The attributes of a tag, names in lower case. */
export type Attributes = ReadonlyMap<string, string>

export type Token =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'tag'; readonly name: string; readonly isEnd: boolean; readonly attributes: Attributes }

const tag =
  /<!--[\s\S]*?(?:-->|$)|<!\[[^\]]*\]>|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g
/** What stands inside these is not text. */
const unseen = new Set(['style', 'script', 'title', 'xml', 'template'])

/** HTML as tags and text, in order. Comments, declarations and what is never shown are left out; what is broken is text. */
export function tokens(html: string): readonly Token[] {
  const found: Token[] = []
  let at = 0
  let hidden: string | null = null
  const addText = (to: number): void => {
    if (hidden === null && to > at) found.push({ is: 'text', text: decoded(html.slice(at, to)) })
  }
  for (const match of html.matchAll(tag)) {
    addText(match.index)
    at = match.index + match[0].length
    const name = match[2]?.toLowerCase()
    if (name === undefined) continue
    const isEnd = match[1] === '/'
    if (hidden !== null) {
      if (isEnd && name === hidden) hidden = null
    } else if (unseen.has(name)) hidden = isEnd || match[0].endsWith('/>') ? null : name
    else found.push({ is: 'tag', name, isEnd, attributes: attributesIn(match[3] ?? '') })
  }
  addText(html.length)
  return found
}

const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function attributesIn(text: string): Attributes {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''))
  }
  return found
}

// U+00A0 to U+00FF, in order.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const entities = new Map<string, string>([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    hellip: '…',
    euro: '€',
    trade: '™',
    OElig: 'Œ',
    oelig: 'œ',
    rarr: '→',
    le: '≤',
    ge: '≥'
  })
])

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]*));/g, (whole, ten, hex, name) => {
    if (name !== undefined) return entities.get(name) ?? whole
    const code = Number.parseInt(ten ?? hex, ten === undefined ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
