import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { incoming } from '../../../../src/views/grid/clipboard/incoming'

const folder = join(__dirname, '../../../fixtures/clipboard')

/** What a person would see in the cells that were copied, by the fixture's name. */
const cells: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'excel-windows-en': [
    ['Risk title', 'Likelihood', 'Due', 'Cost', 'Note'],
    ['Data leave Canada & return', '4', '12/31/2026', '$1,234.50', 'first line\nsecond "line"'],
    ['Counsellors do not refer', '', '1/1/2027', '$(20.00)', '']
  ],
  'excel-windows-fr': [
    ['Titre du risque', 'Probabilité', 'Échéance', 'Coût'],
    ['Des données quittent le Canada', 'Élevé', '2026-12-31', '1\u00a0234,50 $'],
    ['L’aiguillage manque', '4', '46388', '-20,00 $']
  ],
  'excel-mac-en': [
    ['Alex', '31-Dec-26', '123456'],
    ['Sam', '', '']
  ],
  'excel-mac-fr': [['Élodie', '31/12/2026', '1\u202f234,5']],
  'excel-spill': [
    ['Alex', 'Example', 'Alphabet', '3'],
    ['Sam with a long name', '', 'Spelling', '4'],
    ['', '', 'Reading', 'a note longer than what was copied']
  ],
  'excel-spill-html-only': [
    ['Alex', 'Example', 'Alphabet', '3'],
    ['Sam with a long name', '', 'Spelling', '4'],
    ['', '', 'Reading', 'a note longer than what was copied']
  ],
  'excel-merged': [
    ['Heading over two', '', 'C'],
    ['Two rows', 'b2', ''],
    ['', 'b3', '3']
  ],
  'excel-merged-html-only': [
    ['Heading over two', '', 'C'],
    ['Two rows', 'b2', ''],
    ['', 'b3', '3']
  ],
  'excel-one': [['only one']],
  'google-sheets-en': [
    ['Data leave Canada', '2026-12-31', 'first line\nsecond'],
    ['', 'TRUE', '']
  ],
  'google-sheets-merged': [
    ['Heading over two', '', 'C'],
    ['a', 'b', 'c']
  ],
  'google-sheets-one': [['only one']],
  'libreoffice-calc-en': [
    ['Risk title', 'Likelihood', 'Due', 'Cost', 'Note'],
    ['Data leave Canada', '4', '31/12/2026', '$1,234.50', 'first line\nsecond "line"'],
    ['Counsellors do not refer', '', '01/01/2027', '-$20.00', 'tab here'],
    ['', '2', 'soon', '', '']
  ],
  'libreoffice-calc-fr': [
    ['Titre du risque', 'Probabilité', 'Échéance', 'Coût', 'Note'],
    ['Des données quittent le Canada', '4', '31 déc. 2026', '1\u00a0234,50 $', '« Élevé »'],
    ['Aiguillage absent', '', '1 janv. 2027', '-20,00 $', 'à l’été']
  ],
  'libreoffice-calc-merged': [
    ['Heading over two', '', 'C'],
    ['Two rows', 'b2', ''],
    ['', 'b3', '3']
  ],
  'libreoffice-calc-one': [['only one']],
  'libreoffice-calc-spill': [
    ['A long heading that spills over the empty cells beside it', '', '12'],
    ['a', 'b', 'c']
  ],
  'libreoffice-writer-table': [
    ['Risk title', 'Owner', 'Note'],
    ['Data leave Canada', 'Ada Roy', 'first paragraph\nsecond paragraph\nthird line'],
    ['Counsellors do not refer', '', 'one line']
  ],
  'word-table': [
    ['Risk title', 'Note'],
    ['Some very long text with no line break that Word wraps in its markup', 'First paragraph\n- a point']
  ],
  'outlook-table': [
    ['Risk title', 'Note'],
    ['Some very long text with no line break that Word wraps in its markup', 'First paragraph\n\nafter a blank line']
  ],
  'broken-html': [
    ['x < y & z', '"quoted'],
    ['second', '']
  ],
  'foreign-private': [['a', 'b']]
}

const read = (name: string, form: string): string => {
  const file = join(folder, `${name}.${form}`)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

describe('what another program put on the clipboard', () => {
  it.each(Object.entries(cells))('%s is read cell by cell', (name, expected) => {
    const forms = { own: read(name, 'own'), html: read(name, 'html'), text: read(name, 'txt') }
    const { block, head } = incoming(forms)
    expect(block.map(row => row.map(({ text }) => text))).toEqual(expected)
    expect(head).toBeNull()
  })

  it('is all read here, and each shape says where it is documented', () => {
    const names = new Set(
      readdirSync(folder).flatMap(file => (file === 'index.md' ? [] : [file.replace(/\.\w+$/, '')]))
    )
    expect([...names].sort()).toEqual(Object.keys(cells).sort())
    const index = readFileSync(join(folder, 'index.md'), 'utf8')
    expect([...names].filter(name => !index.includes(`\`${name}\``))).toEqual([])
  })
})
