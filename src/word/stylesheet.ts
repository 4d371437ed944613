import type { Language, Tone } from '../model/template'
import { toneTokens } from '../model/tokens'
import { locale, say } from '../text'
import { colour, toneColours } from './colours'
import {
  cellMargin,
  chipStyle,
  markStyle,
  type ParagraphStyle,
  paragraphStyles,
  styleOf,
  tableStyle,
  toneStyle
} from './styles'
import { escaped } from './text'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'

/** The part `word/styles.xml`: all the formatting of a document, its language, and the names people see in Word's pane. */
export function stylesheet(language: Language): string {
  const paragraphs = Object.keys(paragraphStyles) as (keyof typeof paragraphStyles)[]
  const ink = Object.keys(toneTokens) as Tone[]
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/>`,
    `<w:lang w:val="${locale(language)}" w:eastAsia="${locale(language)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault/></w:docDefaults>',
    ...paragraphs.map(id => paragraphStyle(id, styleOf(id), language)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ...ink.flatMap(tone => {
      const { ground, ink: color } = toneColours(tone)
      const word = say(language, `word.tone.${tone}`)
      return [
        characterStyle(toneStyle(tone), say(language, 'word.style.tone', { tone: word }), color),
        characterStyle(chipStyle(tone), say(language, 'word.style.chip', { tone: word }), color, ground)
      ]
    }),
    characterStyle(markStyle, say(language, 'word.style.mark'), colour('danger')),
    tableStyles(language),
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>',
    '</w:styles>'
  ].join('')
}

function paragraphStyle(id: string, style: ParagraphStyle, language: Language): string {
  const built = 'built' in style.name
  const name = 'built' in style.name ? style.name.built : say(language, style.name.key)
  return [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''}${built ? '' : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${plain(name)}"/>`,
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>',
    style.next ? `<w:next w:val="${style.next}"/>` : '',
    '<w:qFormat/><w:pPr>',
    style.keepNext ? '<w:keepNext/>' : '',
    style.outline === undefined ? '' : '<w:keepLines/>',
    style.xml ?? '',
    `<w:spacing w:before="${style.before}" w:after="${style.after}" w:line="${style.line}" `,
    `w:lineRule="${style.exact ? 'exact' : 'auto'}"/>`,
    style.indent === undefined ? '' : `<w:ind w:left="${style.indent}"${hanging(style)}/>`,
    style.end ? '<w:jc w:val="right"/>' : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
    '</w:pPr><w:rPr>',
    style.bold ? '<w:b/><w:bCs/>' : '',
    `<w:color w:val="${style.color}"/><w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`,
    '</w:rPr></w:style>'
  ].join('')
}

function hanging(style: ParagraphStyle): string {
  return style.hanging === undefined ? '' : ` w:hanging="${style.hanging}"`
}

function characterStyle(id: string, name: string, color: string, ground?: string): string {
  const shade = ground === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${plain(name)}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/><w:color w:val="${color}"/>${shade}</w:rPr></w:style>`
  )
}

function tableStyles(language: Language): string {
  const edge = (side: string, color: string, size: number): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const margin = (top: number, side: number, bottom: number): string =>
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margin(0, 108, 0)}</w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}">`,
    `<w:name w:val="${plain(say(language, 'word.style.table'))}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>`,
    edge('top', colour('strong'), 4),
    edge('bottom', colour('strong'), 4),
    edge('insideH', colour('line'), 4),
    `</w:tblBorders>${margin(cellMargin.top, cellMargin.side, cellMargin.bottom)}</w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', colour('accent'), 6)}</w:tcBorders>`,
    `<w:shd w:val="clear" w:color="auto" w:fill="${colour('accentSoft')}"/></w:tcPr></w:tblStylePr></w:style>`
  ].join('')
}

function plain(text: string): string {
  return escaped(text, { replaced: 0 })
}
