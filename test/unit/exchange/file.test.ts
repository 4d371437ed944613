import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addColumn, addRows, copyTemplate, saveView } from '../../../src/commands'
import { readFile, writeFile } from '../../../src/exchange/file'
import type { Json } from '../../../src/model/change'
import { plainLook } from '../../../src/model/look'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf, workbookOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { sha256, workbookAt } from '../workbook'

function written(titles: readonly string[] = ['A risk']): Uint8Array {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'risk', cells: titles.map(title => ({ title })) })
  return writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256)
}

/** The file with one of its parts changed, and the manifest's checksum of it made to fit if `fitting`. */
function altered(part: string, change: (text: string) => string, fitting = false): Uint8Array {
  const parts = Object.entries(unzipSync(written())).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const changed = new Map(parts.map(([name, text]) => [name, name === part ? change(text) : text]))
  if (fitting) {
    const manifest = JSON.parse(changed.get('manifest.json') ?? '') as { parts: Record<string, string> }
    manifest.parts[part] = sha256(changed.get(part) ?? '')
    changed.set('manifest.json', JSON.stringify(manifest))
  }
  return zipSync(Object.fromEntries([...changed].map(([name, text]) => [name, strToU8(text)])))
}

describe('a workbook file', () => {
  it('reads back to the same log and the same rows, whatever was typed into them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), titles => {
        const read = readFile(written(titles), sha256)
        if ('problem' in read) throw new Error(read.problem)
        const sheet = sheetsOf(workbookOf(read.state))[0]?.id ?? ''
        expect(rowsOf(read.state, sheet, 'risk').map(({ fields }) => fields['title'])).toEqual(titles)
        expect(read.stateAgrees).toBe(true)
      }),
      { numRuns: 50 }
    )
  })

  it('that is empty, or of another program, is refused as such', () => {
    expect(readFile(new Uint8Array(), sha256)).toEqual({ problem: 'empty' })
    expect(readFile(strToU8('Title,Owner\r\n'), sha256)).toEqual({ problem: 'foreign' })
    expect(readFile(zipSync({ 'word/document.xml': strToU8('<w:document/>') }), sha256)).toEqual({ problem: 'foreign' })
  })

  it('of a newer format is refused with its number, before anything else of it is believed', () => {
    const newer = altered('manifest.json', text =>
      text.replace('"minReader":1', '"minReader":7').replace('"parts"', '"pieces"')
    )
    expect(readFile(newer, sha256)).toEqual({ problem: 'newer', format: 7 })
  })

  it('of a newer format that this one can still read is read', () => {
    const newer = altered('manifest.json', text => text.replace('"format":1', '"format":2'))
    expect('log' in readFile(newer, sha256)).toBe(true)
  })

  it.each([-1, 0, 1.5, '"1e9"', 'null'])('that gives %s as its format is refused as damaged', value => {
    const odd = altered('manifest.json', text => text.replace('"format":1', `"format":${value}`))
    expect(readFile(odd, sha256)).toEqual({ problem: 'damaged' })
  })

  it('is refused as damaged wherever one byte of a part is changed', () => {
    for (const part of ['log.ndjson', 'templates.json', 'state.json']) {
      const damaged = altered(part, text => text.replace('risk', 'r1sk'))
      expect(readFile(damaged, sha256)).toEqual({ problem: 'damaged' })
    }
  })

  it('is refused as damaged when a set was changed and every checksum beside it made to fit', () => {
    const forged = altered('log.ndjson', text => text.replace('A risk', 'No risk'), true)
    expect(readFile(forged, sha256)).toEqual({ problem: 'damaged' })
  })

  it('is refused as damaged when a set is missing', () => {
    const short = altered('log.ndjson', text => text.split('\n').slice(0, -1).join('\n'), true)
    expect(readFile(short, sha256)).toEqual({ problem: 'damaged' })
  })

  it('cut short at any length is refused, and never throws', () => {
    const whole = written()
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 200)) {
      expect('problem' in readFile(whole.slice(0, length), sha256)).toBe(true)
    }
  })

  it('whose cached state differs from its log opens by the log, and says so', () => {
    const read = readFile(
      altered('state.json', text => text.replace('A risk', 'Another risk'), true),
      sha256
    )
    expect('stateAgrees' in read && read.stateAgrees).toBe(false)
  })

  it('that inflates beyond all measure is refused before it is inflated', () => {
    const bomb = zipSync({ 'log.ndjson': new Uint8Array(64 * 1024 * 1024), 'manifest.json': strToU8('{}') })
    expect(bomb.length).toBeLessThan(200_000)
    expect(readFile(bomb, sha256)).toEqual({ problem: 'too-large' })
  })

  it('with a key that reaches for a prototype, or nested beyond reason, is refused', () => {
    const reaching = altered('log.ndjson', text => text.replace('"title":', '"__proto__":{"a":1},"title":'), true)
    expect(readFile(reaching, sha256)).toEqual({ problem: 'damaged' })
    const deep = altered('log.ndjson', text => text.replace('"A risk"', `${'['.repeat(5000)}${']'.repeat(5000)}`), true)
    expect(readFile(deep, sha256)).toEqual({ problem: 'damaged' })
  })

  const text = { en: 'Own', fr: 'Own' }
  const band = (id: string, from: number, to: number) => ({ id, from, to, label: text, tone: 'low' })
  const odd: readonly (readonly [kind: 'column' | 'view' | 'setting', field: string, value: Json])[] = [
    ['column', 'kind', { kind: 'formula' }],
    ['column', 'label', 'Own'],
    ['column', 'option-a', { tone: 'pink' }],
    ['column', 'required', 'yes'],
    ['column', 'default', { from: 'tomorrow' }],
    ['view', 'filters', [{ column: 'title', test: 'resembles' }]],
    ['view', 'colour', 'red'],
    ['setting', 'value', { kind: 'formula', of: 'score' }],
    ['setting', 'value', [band('low', 1, 3), band('high', 5, 25)]],
    ['setting', 'value', [band('low', 1, 6), band('high', 4, 25)]]
  ]

  it.each(odd)(
    'whose %s cannot be worked with for its %s is refused as what this edition does not know',
    (kind, field, value) => {
      const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
      const patch = { kind, ids: ['ODD'], fields: [field], from: null, to: [[value]] }
      desk.run({ name: 'odd', label: text, run: () => ({ patches: [patch] }) }, null)
      const file = writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256)
      expect(readFile(file, sha256)).toEqual({ problem: 'strange' })
    }
  )

  it('with columns and views of a person’s own is read', () => {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const at = { sheet: sheetsOf(desk.workbook())[0]?.id ?? '', table: 'risk' }
    const terms = { required: true, private: true, start: { words: 'Own' }, read: () => 'o-1' }
    const list = { kind: { kind: 'choice' }, options: [text] } as const
    desk.run(addColumn, { ...at, label: text, help: text, ...list, after: '', terms })
    const dated = { kind: { kind: 'date' }, terms: { ...terms, start: { from: 'today' } } } as const
    desk.run(addColumn, { ...at, label: { en: 'Day', fr: 'Jour' }, help: text, ...dated, after: '' })
    const filters = [{ column: 'target-date', test: 'during', span: 'overdue' }] as const
    desk.run(saveView, { ...at, name: 'Mine', base: 'all', look: { ...plainLook, frozen: null, filters } })
    const file = writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256)
    expect(readFile(file, sha256)).toMatchObject({ stateAgrees: true })
  })
})

describe('a template of a person’s own in a workbook file', () => {
  const title = { en: 'Clinic risks', fr: 'Risques de la clinique' }

  /** A file in which the definition of an own template was changed by whoever wrote it. */
  function fileWith(change: (definition: Record<string, Json>) => Record<string, Json>): Uint8Array {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'lessons') })
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const changing: typeof copyTemplate = {
      ...copyTemplate,
      run: (...given) => {
        const outcome = copyTemplate.run(...given)
        if ('refused' in outcome) return outcome
        const patches = outcome.patches.map(patch => ({
          ...patch,
          to: (patch.to ?? []).map(line =>
            line.map((value, at) =>
              patch.fields[at] === 'definition' ? change(value as unknown as Record<string, Json>) : value
            )
          )
        }))
        return { ...outcome, patches }
      }
    }
    desk.run(changing, { sheet, title })
    return writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256)
  }

  it('is carried in its log and in its list of templates', () => {
    const file = fileWith(definition => definition)
    const read = readFile(file, sha256)
    if ('problem' in read) throw new Error(read.problem)
    const own = [...workbookOf(read.state).templates.values()].find(({ id }) => id.startsWith('own-'))
    expect(own?.title).toEqual(title)
    const listed = JSON.parse(strFromU8(unzipSync(file)['templates.json'] ?? new Uint8Array())) as { id: string }[]
    expect(listed.map(({ id }) => id)).toEqual(['lessons', own?.id])
  })

  it('that nothing can be done with refuses the file as strange', () => {
    const strange = { problem: 'strange' }
    expect(
      readFile(
        fileWith(definition => ({ ...definition, main: 'nowhere' })),
        sha256
      )
    ).toEqual(strange)
    expect(
      readFile(
        fileWith(definition => ({ ...definition, tables: [] })),
        sha256
      )
    ).toEqual(strange)
    expect(
      readFile(
        fileWith(definition => ({ ...definition, id: 'own-other' })),
        sha256
      )
    ).toEqual(strange)
    expect(
      readFile(
        fileWith(definition => ({ ...definition, colour: 'red' })),
        sha256
      )
    ).toEqual(strange)
  })
})
