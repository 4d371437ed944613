import { describe, expect, it } from 'vitest'
import { compare, format, hint, offered, parse, problemOf, raw } from '../../../../src/model/cell'
import { categories, column, engagement, english, french, inEnglish, inFrench, level5, likelihood5 } from './columns'

describe('text', () => {
  const text = column('text', {})

  it('is kept as typed, its spaces and lines too', () => {
    expect(parse(text, '  two\n lines\t', english)).toBe('  two\n lines\t')
  })

  it('loses control characters, which nobody sees, and keeps every line break as one', () => {
    expect(parse(text, 'a\u0000b\u0007c\u001Bd\u007Fe\uFFFEf', english)).toBe('abcdef')
    expect(parse(text, 'a\r\nb\rc\u000Bd\u2028e', english)).toBe('a\nb\nc\nd\ne')
  })

  it('shows half a character as what a file would make of it', () => {
    expect(parse(text, 'a\uD800b\uDC00', english)).toBe('a\uFFFDb\uFFFD')
    expect(parse(text, '😀', english)).toBe('😀')
  })

  it('is empty when there is nothing to see', () => {
    expect([parse(text, ' \n\u00A0', english), parse(text, '', english), parse(text, '\u0007', english)]).toEqual([
      null,
      null,
      null
    ])
  })

  it('may be 100 KB and no longer, or as long as its column says', () => {
    expect([problemOf(text, 'é'.repeat(51_200)), problemOf(text, 'é'.repeat(51_201))]).toEqual([null, 'too-long'])
    const short = column('text', { max: 3 })
    expect([problemOf(short, 'abc'), problemOf(short, 'abcd')]).toEqual([null, 'too-long'])
  })

  it('sorts by the alphabet of the language, numbers by size, and blanks and unread last', () => {
    const values = ['zèbre', 'Étape 10', 'étape 9', null, 'eux', { unread: 'a' }]
    const sorted = [...values].sort((a, b) => compare(text, a, b, 'fr'))
    expect(sorted).toEqual(['étape 9', 'Étape 10', 'eux', 'zèbre', { unread: 'a' }, null])
  })
})

describe('yes and no', () => {
  const check = column('check', {})

  it('are read in both languages and as a cross or tick', () => {
    const yes = ['yes', 'Y', 'OUI', 'o', 'x', 'X', 'true', 'VRAI', '1', '✓', '✔️']
    const no = ['no', 'N', 'Non', 'false', 'faux', '0', '✗']
    expect(yes.map(text => parse(check, text, english))).toEqual(yes.map(() => true))
    expect(no.map(text => parse(check, text, french))).toEqual(no.map(() => false))
    expect([parse(check, '', english), parse(check, 'maybe', english)]).toEqual([null, { unread: 'maybe' }])
  })

  it('are shown in the language', () => {
    expect([true, false, null].map(value => format(check, value, inFrench))).toEqual(['Oui', 'Non', ''])
  })
})

describe('a rating', () => {
  const likelihood = column('rating', { scale: likelihood5 })
  const level = column('rating', { scale: level5 })

  it.each([
    '4',
    '4,0',
    ' 4 ',
    'Likely',
    'likely',
    'PROBABLE',
    '4 — Likely',
    '4 - Probable',
    '4. Likely',
    '4 Likely',
    'Likely (4)',
    '4/5',
    '4/5 Likely'
  ])('%j is likely', text => {
    expect(parse(likelihood, text, english)).toBe(4)
  })

  it('is read whatever the accents and the case', () => {
    expect(['Élevé', 'ÉLEVÉ', 'eleve', 'High'].map(text => parse(level, text, french))).toEqual([4, 4, 4, 4])
  })

  it.each(['0', '6', '3.5', '4 — Rare', '4/6', 'Likely-ish', '-4', '4 5'])('%j is kept as it was typed', text => {
    expect(parse(likelihood, text, english)).toEqual({ unread: text })
  })

  it('is shown as its number, with the word beside it', () => {
    expect([format(likelihood, 4, inEnglish), hint(likelihood, 4, 'en'), hint(likelihood, 4, 'fr')]).toEqual([
      '4',
      'Likely',
      'Probable'
    ])
    expect([problemOf(likelihood, 7), problemOf(likelihood, 'Likely')]).toEqual(['not-on-scale', 'wrong-kind'])
  })
})

describe('a choice', () => {
  const current = column('choice', { options: engagement })

  it('is read by its label in either language, by its id, and with a number before it', () => {
    const texts = ['Resistant', 'réfractaire', 'REFRACTAIRE', 'resistant', '1 - Resistant', '2. Réfractaire']
    expect(texts.map(text => parse(current, text, english))).toEqual(texts.map(() => 'resistant'))
  })

  it('is not read from a number alone, for lists do not all count from one', () => {
    expect(parse(current, '4', english)).toEqual({ unread: '4' })
  })

  it('keeps other words where its column takes them', () => {
    const source = column('choice', { options: engagement, other: true })
    expect([parse(source, ' My own list ', english), parse(source, 'neutre', english)]).toEqual([
      'My own list',
      'neutral'
    ])
    expect([problemOf(source, 'My own list'), problemOf(current, 'My own list')]).toEqual([null, 'unknown-option'])
  })

  it('sorts by its list, a person’s own words after it', () => {
    const sorted = ['zzz', 'leading', 'aaa', 'unaware', 'neutral'].sort((a, b) => compare(current, a, b, 'en'))
    expect(sorted).toEqual(['unaware', 'neutral', 'leading', 'aaa', 'zzz'])
  })

  it('is shown in each language', () => {
    expect([format(current, 'leading', inEnglish), format(current, 'leading', inFrench)]).toEqual(['Leading', 'Meneur'])
  })

  it('gives its id to be edited where two labels are alike', () => {
    const twins = column('choice', {
      options: [...engagement, { id: 'other-neutral', label: { en: 'Neutral', fr: 'Neutre' } }]
    })
    expect([raw(twins, 'neutral', inEnglish), raw(twins, 'other-neutral', inEnglish)]).toEqual([
      'Neutral',
      'other-neutral'
    ])
  })

  it('offers only what is not retired and what the rest of the row allows', () => {
    const response = column('choice', {
      options: [
        { id: 'treat', label: { en: 'Treat', fr: 'Traiter' }, when: { column: 'type', is: ['threat'] } },
        { id: 'share', label: { en: 'Share', fr: 'Partager' }, when: { column: 'type', is: ['opportunity'] } },
        { id: 'wait', label: { en: 'Wait', fr: 'Attendre' }, retired: true },
        { id: 'watch', label: { en: 'Watch', fr: 'Surveiller' } }
      ]
    })
    const ids = (fields: Record<string, string>) => offered(response, fields).map(({ id }) => id)
    expect([ids({ type: 'threat' }), ids({ type: 'opportunity' }), ids({})]).toEqual([
      ['treat', 'watch'],
      ['share', 'watch'],
      ['watch']
    ])
  })
})

describe('several choices', () => {
  const groups = column('choices', { options: categories })

  it('are set apart by semicolons, new lines and commas, a label that holds commas being one', () => {
    const expected = ['union', 'privacy', 'it']
    expect(parse(groups, 'Union; Privacy, legal and risk; IT and informatics', english)).toEqual(expected)
    expect(parse(groups, 'Syndicat\nVie privée, affaires juridiques et risques\nit', english)).toEqual(expected)
    expect(parse(groups, 'Union, Privacy, legal and risk, IT and informatics', english)).toEqual(expected)
  })

  it('are not read in part', () => {
    expect(parse(groups, 'Union; Plumbers', english)).toEqual({ unread: 'Union; Plumbers' })
  })

  it('keep other words where their column takes them', () => {
    const own = column('choices', { options: categories, other: true })
    expect(parse(own, 'Union, our neighbours', english)).toEqual(['union', 'our neighbours'])
    expect(parse(own, 'one, two and three', english)).toEqual(['one, two and three'])
  })

  it('come once each, and are shown in the language', () => {
    expect(parse(groups, 'Union; union; Syndicat', english)).toEqual(['union'])
    expect(format(groups, ['union', 'it'], inFrench)).toBe('Syndicat; TI et informatique')
  })
})

describe('links', () => {
  const ids: Record<string, string> = { 'Priya Nair, Privacy Officer': 'P', 'S-04': 'P', 'Glen Fournier': 'G' }
  const reading = { ...english, findRow: (text: string) => ids[text] ?? null }
  const showing = {
    ...inEnglish,
    nameOf: (id: string) => (id === 'P' ? 'Priya Nair, Privacy Officer' : 'Glen Fournier')
  }
  const owner = column('ref', { to: [] })
  const owners = column('refs', { to: [] })

  it('are read by name or code', () => {
    expect([parse(owner, ' S-04 ', reading), parse(owner, 'Glen Fournier', reading)]).toEqual(['P', 'G'])
    expect([parse(owner, 'Nobody', reading), parse(owner, 'S-04', english)]).toEqual([
      { unread: 'Nobody' },
      { unread: 'S-04' }
    ])
  })

  it('keep a name with a comma whole', () => {
    expect(parse(owners, 'Glen Fournier, Priya Nair, Privacy Officer', reading)).toEqual(['G', 'P'])
    expect(format(owners, ['G', 'P'], showing)).toBe('Glen Fournier; Priya Nair, Privacy Officer')
  })
})

describe('derived values', () => {
  it('are shown rounded, signed where the column says so, or as their option', () => {
    const progress = column('derived', {
      rule: 'progress',
      inputs: [],
      result: { as: 'percent', decimals: 1, options: [{ id: 'not-applicable', label: { en: 'n/a', fr: 's. o.' } }] }
    })
    expect([
      format(progress, 60 / 0.65, inEnglish),
      format(progress, 50, inFrench),
      format(progress, 'not-applicable', inFrench)
    ]).toEqual(['92.3%', '50,0\u00A0%', 's. o.'])
    const gap = column('derived', { rule: 'difference', inputs: [], result: { as: 'number', signed: true } })
    expect([2, 0, -1].map(value => format(gap, value, inEnglish))).toEqual(['+2', '0', '-1'])
  })
})
