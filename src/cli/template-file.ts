import { basename } from 'node:path'
import { templates } from '../../templates'
import { readTemplate } from '../exchange/templates/read'
import { say } from '../text'
import { faultWords, lineWords, placeWords } from '../text/fault-words'
import type { Arguments, Done, Stop } from './arguments'
import { readBytes } from './files'

/** Whether a template's file could be opened in the app: 0, or 1 with a sentence a fault, each with its line. */
export function checkTemplate({ language, json }: Arguments, path: string): Done | Stop {
  const bytes = readBytes(path)
  if ('exit' in bytes) return bytes
  const file = basename(path)
  const read = readTemplate(bytes, templates)
  if ('template' in read) {
    const { id, version, title } = read.template
    if (json) return { out: JSON.stringify({ template: { id, version, title }, faults: [] }, null, 2) }
    return { out: say(language, 'cli.templateSound', { file, title: title[language], id }) }
  }
  const { faults } = read
  if (json) {
    const told = faults.map(fault => ({
      line: fault.line,
      code: fault.code,
      place: placeWords(fault.steps, language),
      words: faultWords(fault, language)
    }))
    return { out: JSON.stringify({ template: null, faults: told }, null, 2), exit: 1 }
  }
  const head = say(language, 'cli.templateFaults', { file, count: faults.length })
  return { out: '', exit: 1, note: [head, ...faults.map(fault => lineWords(fault, language))].join('\n') }
}
