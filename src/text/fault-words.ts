import type { Fault, Path } from '../model/faults'
import { type Step, stepsTo } from '../model/faults/place'
import type { Language } from '../model/template'
import { catalogue, say, type TextKey } from './index'

/** What is wrong with a template, in one sentence; names are cut where a hostile file has made them long. */
export function faultWords({ code, data }: Fault, language: Language): string {
  const short = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortened(value) : value
  ])
  return say(language, `fault.${code}`, Object.fromEntries(short))
}

/** Where it stands, by the names of what it stands in: table “risk”, column “score”. Empty for the template itself. */
export function placeWords(template: unknown, at: Path, language: Language): string {
  return stepsTo(template, at)
    .map(step => stepWords(step, language))
    .join(', ')
}

function stepWords(step: Step, language: Language): string {
  const key = `fault.in.${step.in}`
  const name = shortened(step.is)
  return key in catalogue
    ? say(language, key as TextKey, { name })
    : say(language, 'fault.in.other', { list: shortened(step.in), name })
}

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57)}…`
}
