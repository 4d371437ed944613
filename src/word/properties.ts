import type { DocumentLayout } from '../layout/document'
import { locale, say } from '../text'
import { titleOf } from './book'
import { escaped } from './text'

/** The part `docProps/core.xml`: what the cover says, and nothing of the machine, its clock or its user. */
export function coreProperties(layout: DocumentLayout): string {
  const { cover, language } = layout
  const tally = { replaced: 0 }
  const creator = escaped(cover.preparedBy || cover.organisation, tally)
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${cover.day}T00:00:00Z</dcterms:created>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(titleOf(layout), tally)}</dc:title>`,
    `<dc:subject>${escaped(cover.subject ?? say(language, 'word.subject'), tally)}</dc:subject>`,
    creator === '' ? '' : `<dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy>`,
    `<dc:language>${locale(language)}</dc:language><cp:revision>1</cp:revision>`,
    moment,
    moment.replaceAll('dcterms:created', 'dcterms:modified'),
    '</cp:coreProperties>'
  ].join('')
}
