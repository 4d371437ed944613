import type { Step } from '../model/faults/place'
import type { Language } from '../model/template'
import { catalogue, say, type TextKey } from './index'

type Told = TextKey extends infer K ? (K extends `fault.${infer Code}` ? Code : never) : never

/** Something wrong with a template, and where in its file and in the template it stands. */
export interface Wrong {
  readonly code: Told
  readonly data: Readonly<Record<string, string | number>>
  readonly line: number
  readonly steps: readonly Step[]
}

/** What is wrong, in one sentence. */
export function faultWords({ code, data }: Pick<Wrong, 'code' | 'data'>, language: Language): string {
  const short = Object.entries(data).map(([name, value]) => [
    name,
    // What there is to choose from is ours, and told whole.
    typeof value === 'string' && name !== 'known' ? shortened(value) : value
  ])
  return say(language, `fault.${code}`, Object.fromEntries(short))
}

/** Where it stands, by the names of what it stands in: table “risk”, column “score”. Empty for the template itself. */
export function placeWords(steps: readonly Step[], language: Language): string {
  return steps.map(step => stepWords(step, language)).join(', ')
}

/** The line, the place and what is wrong there, in one sentence. */
export function lineWords(wrong: Wrong, language: Language): string {
  const { steps } = wrong
  const line = String(wrong.line)
  const words = faultWords(wrong, language)
  const where = placeWords(steps, language)
  return where === ''
    ? say(language, 'faults.line', { line, words })
    : say(language, 'faults.place', { line, where, words })
}

function stepWords(step: Step, language: Language): string {
  const key = `faults.in.${step.in}`
  const name = shortened(step.is)
  return key in catalogue
    ? say(language, key as TextKey, { name })
    : say(language, 'faults.in.other', { list: shortened(step.in), name })
}

/** Names are cut where a hostile file has made them long. */
function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57)}…`
}
