import { describe, expect, it } from 'vitest'
import type { Table, Template } from '../../../src/model/template'
import { path, templates } from '../../../templates'
import { defineTable, defineTemplate } from '../../../templates/define'
import { links } from '../../../templates/links'

const tables = templates.flatMap(template => template.tables.map(table => ({ template, table })))
/** By template: its main table, then its tables in their order with the letters of their codes. None of it ever changes. */
const settled: Readonly<Record<string, readonly [main: string, ...tables: string[]]>> = {
  charter: ['charter', 'charter', 'objective O', 'tech-intent'],
  needs: ['need-domain', 'need-domain', 'scan-item', 'informant', 'demand'],
  readiness: ['domain', 'domain', 'statement', 'respondent RP', 'response', 'readiness-action', 'summary'],
  stakeholders: ['stakeholder', 'stakeholder S', 'engagement-log', 'relationship'],
  coproduction: ['participation', 'participation', 'phase', 'group', 'principles', 'summary'],
  equity: ['population', 'population', 'digital-access', 'gba-steps', 'language'],
  'practice-model': ['model-use', 'model-use', 'step', 'suitability', 'crisis-protocol', 'capacity'],
  technology: ['option', 'option', 'criterion', 'score', 'selection', 'nasss', 'esf-check', 'dtac-check'],
  workflow: ['wf-step', 'wf-step', 'comparison'],
  privacy: ['check', 'check', 'regime', 'data-item', 'consent'],
  governance: ['raci', 'raci', 'body', 'decision-right'],
  'clinical-safety': ['hazard', 'hazard H', 'hazard-control', 'gate', 'sign-off', 'incident'],
  workplan: ['task', 'task T M M', 'cycle'],
  comms: ['message', 'message MSG', 'change-impact', 'resistance'],
  training: ['need', 'need', 'competency', 'session TR', 'support'],
  budget: ['line', 'line BL', 'year', 'funding', 'totals'],
  barriers: ['determinant', 'determinant B F B', 'strategy ST'],
  risks: ['risk', 'risk R', 'risk-action', 'risk-review'],
  evaluation: [
    'indicator',
    'scope',
    'eval-question Q',
    'indicator I',
    'indicator-value',
    'data-collection',
    'analysis-reporting'
  ],
  'logic-model': ['item', 'item', 'around'],
  sustainability: ['domain-rating', 'summary', 'statement', 'domain-rating', 'sustain-action', 'handover', 'scale'],
  lessons: ['lesson', 'issue IS', 'decision', 'lesson', 'adaptation', 'theme-count', 'summary']
}
/** What a derived column reads in another table. */
interface Read {
  readonly at: string
  readonly to: { readonly template?: string; readonly table: string }
  readonly column: string
}

const label = { en: 'Word', fr: 'Mot' }
const bare = defineTable({
  id: 'thing',
  title: label,
  about: label,
  shape: 'rows',
  name: 'title',
  columns: [
    { id: 'title', kind: 'text', label, help: label },
    {
      id: 'state',
      kind: 'choice',
      label,
      help: label,
      options: [
        { id: 'open', label },
        { id: 'closed', label }
      ]
    }
  ],
  views: [{ id: 'all', title: label, kind: 'grid', columns: ['title', 'state'] }],
  checks: []
})

function templateOf(table: Table): Template {
  const nothing = { what: label, who: label, time: label, steps: [], example: label, feeds: [], cautions: [] }
  const shell = {
    id: 'things',
    version: 1,
    phase: 'plan',
    title: label,
    purpose: label,
    guidance: nothing,
    basis: []
  } as const
  return { ...shell, main: 'thing', tables: [table] }
}

describe('the templates', () => {
  it('are plain JSON: a copy of one that went through a file is the same', () => {
    for (const template of templates) expect(JSON.parse(JSON.stringify(template))).toEqual(template)
  })

  it('have the titles and phases that the path of the toolkit gives them, and feed only what is on it', () => {
    expect(path.map(({ id }) => id)).toHaveLength(22)
    const ready = path.filter(({ id }) => templates.some(template => template.id === id))
    expect(templates.map(({ id, phase, title }) => ({ id, phase, title }))).toEqual(ready)
    const fed = templates.flatMap(({ guidance }) => guidance.feeds.map(({ template }) => template))
    expect(fed.filter(id => !path.some(stage => stage.id === id))).toEqual([])
  })

  it.each(Object.entries(settled))(
    'have the tables and codes that are settled on disk: %s',
    (id, [main, ...others]) => {
      const template = templates.find(one => one.id === id)
      const found = (template?.tables ?? []).map(table => {
        const code = table.columns.find(({ kind }) => kind === 'code')
        const prefix = code?.kind === 'code' ? code.prefix : ''
        return [table.id, ...(typeof prefix === 'string' ? [prefix] : Object.values(prefix.map))].join(' ').trim()
      })
      expect([template?.main, ...found]).toEqual([main, ...others, 'about'])
    }
  )

  it('are all settled', () => {
    expect(Object.keys(settled).toSorted()).toEqual(templates.map(({ id }) => id).toSorted())
  })

  it('end with the form about the sheet', () => {
    for (const { tables: all } of templates) {
      expect(all.at(-1)?.columns.map(({ id }) => id)).toEqual([
        'status',
        'version',
        'prepared-by',
        'last-reviewed',
        'next-review',
        'notes'
      ])
    }
  })

  it('refer only to tables that there are, or whose ids are settled for later', () => {
    const known = new Set([
      ...tables.map(({ template, table }) => `${template.id}/${table.id}`),
      ...Object.values(links).map(({ template, table }) => `${template}/${table}`)
    ])
    const refs = tables.flatMap(({ table }) =>
      table.columns.flatMap(column => (column.kind === 'ref' || column.kind === 'refs' ? column.to : []))
    )
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.filter(({ template, table }) => !known.has(`${template}/${table}`))).toEqual([])
    const built = new Set(templates.map(({ id }) => id))
    expect(
      refs.filter(
        ({ template, table }) =>
          built.has(template) && !tables.some(one => one.template.id === template && one.table.id === table)
      )
    ).toEqual([])
  })

  it('read from other templates only columns that they have', () => {
    const derived = tables.flatMap(({ table }) =>
      table.columns.flatMap(column =>
        column.kind === 'derived' ? column.inputs.map(input => ({ input, table, id: column.id })) : []
      )
    )
    const reads = derived.flatMap(({ input, table, id }): readonly Read[] => {
      if ('table' in input) return [{ at: `${table.id}.${id}`, to: input, column: input.column }]
      if (!('via' in input)) return []
      const link = table.columns.find(column => column.id === input.via)
      const to = link?.kind === 'ref' || link?.kind === 'refs' ? link.to : []
      return to.map(one => ({ at: `${table.id}.${id}`, to: one, column: input.column }))
    })
    const away = reads.filter(({ to }) => to.template !== undefined && templates.some(({ id }) => id === to.template))
    const lost = away.filter(({ to, column }) => {
      const target = tables.find(({ template, table }) => template.id === to.template && table.id === to.table)?.table
      return !target?.columns.some(({ id }) => id === column)
    })
    expect(away.length).toBeGreaterThan(0)
    expect(lost.map(({ at, column }) => `${at} ${column}`)).toEqual([])
  })

  it('check other templates by columns that they have, and beside templates that there are', () => {
    const away = tables.flatMap(({ template, table }) =>
      table.checks.map(check => ({ at: `${template.id}/${table.id} ${check.id}`, check }))
    )
    const across = away.flatMap(({ at, check }) =>
      check.rule === 'none-related' && check.template !== undefined ? [{ at, check }] : []
    )
    const lost = across.filter(({ check }) => {
      const target = tables.find(one => one.template.id === check.template && one.table.id === check.table)?.table
      const asked = [check.by, ...(check.where ?? []).map(({ column }) => column)]
      return !asked.every(id => target?.columns.some(column => column.id === id))
    })
    expect(across.length).toBeGreaterThan(1)
    expect(lost.map(({ at }) => at)).toEqual([])
    const beside = away.flatMap(({ at, check }) => (check.beside ?? []).map(id => ({ at, id })))
    expect(beside.filter(({ id }) => !templates.some(one => one.id === id))).toEqual([])
  })

  it('check several rows in a sentence that counts them', () => {
    const counted = tables.flatMap(({ table }) => table.checks.flatMap(({ many }) => many ?? []))
    expect(counted.length).toBeGreaterThan(10)
    expect(counted.filter(({ en, fr }) => !en.includes('{count}') || !fr.includes('{count}'))).toEqual([])
  })

  it('show every column of a table in its first view, and print one view at most', () => {
    for (const { table } of tables) {
      const first =
        table.views[0]?.columns.flatMap(column => (typeof column === 'string' ? [column] : column.join)) ?? []
      expect([table.id, first.toSorted()]).toEqual([table.id, table.columns.map(({ id }) => id).toSorted()])
      expect(table.views.filter(({ print }) => print)).toHaveLength(1)
    }
  })

  it('print the register in the order that a portrait page wants', () => {
    const risk = tables.find(({ table }) => table.id === 'risk')?.table
    const print = risk?.views.find(view => view.print)
    expect(print?.columns.map(column => (typeof column === 'string' ? column : column.join))).toEqual([
      'code',
      ['cause', 'event', 'effect'],
      'owner',
      'controls',
      'likelihood',
      'consequence',
      'score',
      'response',
      'target-score',
      'status'
    ])
    expect(print?.sort).toEqual([{ column: 'score', descending: true }, { column: 'proximity' }])
  })

  it('band the 25 cells of the matrix as 5 low, 7 moderate, 7 high and 6 extreme', () => {
    const risk = tables.find(({ table }) => table.id === 'risk')?.table
    const bands = (risk?.settings?.['bands'] ?? []) as readonly { id: string; from: number; to: number }[]
    const cells = [1, 2, 3, 4, 5].flatMap(likelihood => [1, 2, 3, 4, 5].map(consequence => likelihood * consequence))
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 6],
      [8, 12],
      [15, 25]
    ])
    const held = bands.map(({ id, from, to }) => [id, cells.filter(score => from <= score && score <= to).length])
    expect(held).toEqual([
      ['low', 5],
      ['moderate', 7],
      ['high', 7],
      ['extreme', 6]
    ])
  })

  it('keep what is personal or candid private', () => {
    const kept = tables.flatMap(({ table }) =>
      table.columns.filter(column => column.private).map(({ id }) => `${table.id}.${id}`)
    )
    expect(kept.toSorted()).toEqual([
      'engagement-log.engagement-after',
      'engagement-log.what-was-heard',
      'stakeholder.block',
      'stakeholder.contact',
      'stakeholder.current'
    ])
  })

  it('offer a threat and an opportunity four responses each', () => {
    const response = tables.find(({ table }) => table.id === 'risk')?.table.columns.find(({ id }) => id === 'response')
    const options = response?.kind === 'choice' ? response.options : []
    const offered = (type: string) => options.filter(option => option.when?.is.includes(type)).map(({ id }) => id)
    expect(offered('threat')).toEqual(['treat', 'tolerate', 'transfer', 'terminate'])
    expect(offered('opportunity')).toEqual(['exploit', 'enhance', 'share', 'accept'])
  })

  it('explain each column and show an example, in both languages', () => {
    const bare = tables.flatMap(({ template, table }) =>
      table.columns
        .filter(({ help }) => help.en.trim() === '' || help.fr.trim() === '')
        .map(({ id }) => `${template.id}/${table.id}/${id}`)
    )
    expect(bare).toEqual([])
    const isShort = ({ en, fr }: Template['guidance']['example']): boolean =>
      en.trim().length < 40 || fr.trim().length < 40
    expect(templates.filter(({ guidance }) => isShort(guidance.example)).map(({ id }) => id)).toEqual([])
  })

  it('say on what they rest, by DOI wherever there is one', () => {
    const dois = templates.flatMap(({ basis }) => basis.flatMap(({ doi }) => doi ?? []))
    expect(dois.every(doi => /^10\.\d{4,}\/\S+$/.test(doi))).toBe(true)
    expect(templates.filter(({ basis }) => !basis.some(({ doi }) => doi !== undefined)).map(({ id }) => id)).toEqual([])
  })
})

/** Never run: the compiler refuses each marked line, and says so where one of them would pass. */
export function refusedByTheCompiler(): void {
  const shell = { id: 'thing', title: label, about: label, shape: 'rows', checks: [] } as const
  const title = { id: 'title', kind: 'text', label, help: label } as const
  defineTable({
    ...shell,
    // @ts-expect-error: the column that names a row
    name: 'due',
    columns: [title],
    // @ts-expect-error: a column of a view, and what it is sorted by
    views: [{ id: 'all', title: label, kind: 'grid', columns: ['due'], sort: [{ column: 'due' }] }],
    // @ts-expect-error: a column of a section
    sections: [{ title: label, columns: ['due'] }]
  })
  defineTable({
    ...shell,
    name: 'title',
    columns: [
      title,
      {
        ...title,
        id: 'sum',
        kind: 'derived',
        rule: 'sum',
        // @ts-expect-error: what a rule reads
        inputs: [{ column: 'due' }],
        result: { as: 'number' }
      }
    ],
    views: [],
    // @ts-expect-error: what a check points at
    checks: [{ id: 'late', severity: 'error', rule: 'row', words: label, at: ['due'], when: [] }]
  })
}

describe('a definition', () => {
  it('has the form about the sheet added to its tables', () => {
    expect(defineTemplate(templateOf(bare)).tables.map(({ id }) => id)).toEqual(['thing', 'about'])
  })

  it('that contradicts itself does not load, and every fault is named at once', () => {
    const wrong = { ...templateOf({ ...bare, name: 'due' }), main: 'other' }
    expect(() => defineTemplate(wrong)).toThrow(
      'Template things: main no-table {"table":"other"}; tables.0.name no-column {"column":"due","table":"thing"}'
    )
  })
})
