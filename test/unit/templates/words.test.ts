import { describe, expect, it } from 'vitest'
import type { Column, Option, Text } from '../../../src/model/template'
import { path, templates } from '../../../templates'

interface Said {
  readonly at: string
  readonly text: Text
}

/** Every text in a template, with the path to it. */
function saidIn(value: unknown, at: string): readonly Said[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value || 'fr' in value) return [{ at, text: value as Text }]
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${at}.${key}`))
}

const said = [...templates.flatMap(template => saidIn(template, template.id)), ...saidIn(path, 'path')]
const columns = templates.flatMap(template => template.tables.flatMap(table => table.columns))

function optionsOf(column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  return column.kind === 'derived' ? (column.result.options ?? []) : []
}

/** Words that are the same in both languages, and names of instruments. */
const sameInBoth = [
  '%',
  '{count} question',
  '{count} questions',
  '1 Acceptable',
  // The letters of matrices.
  'A',
  'C',
  'F',
  'I',
  'R',
  'Absent',
  'Accessible',
  'Adaptations',
  'Administration',
  'Adoption',
  'Android',
  'Attention',
  'Canada',
  'Branches',
  'Causes',
  'Champion?',
  'Commercial',
  'Communication',
  'Communications',
  'Condition',
  'Conditions',
  'Contact',
  'Culture',
  'Date',
  'Description',
  'Direction',
  'Distance',
  'Effort',
  'Engagement',
  'Exclusion',
  'Expert',
  'Facilitation',
  'Format',
  'Forum',
  'Impact',
  'Importance',
  'Incidents',
  'Indicateurs',
  'Innovation › Source',
  'Instrument',
  'Interview',
  'Justification',
  'Leadership',
  'Message',
  'Messages',
  'Note',
  'Notes',
  'Observation',
  'Option',
  'Options',
  'Organisation',
  'Participation',
  'Patient',
  'Phase',
  'Plan',
  'Points',
  'Population',
  'Possible',
  'Promotion',
  'Quadrant',
  'Question',
  'Questions',
  'Quorum',
  'Rare',
  'Relation',
  'Score',
  'Section',
  'Simple',
  'Simulation',
  'Source',
  'Stakeholder',
  'Supervision',
  'Surprise',
  'Total',
  'Transformation',
  'Type',
  'Version',
  'min',
  'minutes',
  'n < 10',
  'n',
  'points'
]

describe('the words of the templates', () => {
  it('stand in both languages, everywhere', () => {
    expect(said.length).toBeGreaterThan(700)
    const blank = said.filter(
      ({ text }) => typeof text.en !== 'string' || typeof text.fr !== 'string' || !text.en.trim() || !text.fr.trim()
    )
    expect(blank).toEqual([])
  })

  it('differ between English and French, save where the word is one and the same or a name', () => {
    const names = new Set(
      columns
        .filter(column => ['instrument', 'jurisdiction'].includes(column.id))
        .flatMap(column => optionsOf(column).map(option => option.label.en))
    )
    const same = said.filter(({ text }) => text.en === text.fr && !names.has(text.en)).map(({ text }) => text.en)
    expect(same.filter(word => !sameInBoth.includes(word))).toEqual([])
  })

  it('are French with its own apostrophes, and no-break spaces before a colon, a per cent sign and inside guillemets', () => {
    const wrong = said.filter(({ text }) =>
      /'|"| [:;!?%$]|\p{L}:|«(?!\u00A0)|(?<!\u00A0)»|\d[%$]|\.\.\./u.test(text.fr)
    )
    expect(wrong.map(({ at, text }) => `${at}: ${text.fr}`)).toEqual([])
  })

  it('are English with curly quotation marks, and no guillemets', () => {
    const wrong = said.filter(({ text }) => /['"«»]|\.\.\./.test(text.en))
    expect(wrong.map(({ at, text }) => `${at}: ${text.en}`)).toEqual([])
  })

  it('are trimmed, and hold no two spaces in a row', () => {
    const wrong = said.filter(({ text }) =>
      [text.en, text.fr].some(words => words !== words.trim() || /\s\s/.test(words))
    )
    expect(wrong).toEqual([])
  })

  it('explain every column in a sentence or two', () => {
    const unexplained = columns.filter(
      ({ help }) => !/[.?»]$/.test(help.en) || !/[.?»]$/.test(help.fr) || help.en.length < 12
    )
    expect(unexplained.map(({ id }) => id)).toEqual([])
  })

  it('name a row in both languages of a check, or in neither', () => {
    const checks = templates.flatMap(template => template.tables.flatMap(table => table.checks))
    const uneven = checks.filter(({ words }) => words.en.includes('{row}') !== words.fr.includes('{row}'))
    expect(uneven.map(({ id }) => id)).toEqual([])
  })

  it('give every option and every step of a scale a label of its own', () => {
    const doubled = columns.flatMap(column => {
      const labels =
        column.kind === 'rating'
          ? column.scale.values.map(({ label }) => label)
          : optionsOf(column).map(({ label }) => label)
      return (['en', 'fr'] as const)
        .filter(language => new Set(labels.map(label => label[language])).size !== labels.length)
        .map(language => `${column.id} ${language}`)
    })
    expect(doubled).toEqual([])
  })
})
