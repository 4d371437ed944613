import { type Arguments, type Done, readArguments, type Stop } from './cli/arguments'
import { checkFile } from './cli/check'
import { exportFile } from './cli/export'
import { readWorkbook } from './cli/files'
import { logFile } from './cli/log'
import { type Print, printNow } from './cli/print'
import { newFile } from './cli/make'
import { listTemplates } from './cli/templates'
import { dump } from './exchange/dump'
import { isLike } from './model/like'
import { workbookOf } from './model/workbook'
import { say } from './text'

const commands: Readonly<Record<string, (args: Arguments) => Done | Stop | Promise<Done | Stop>>> = {
  templates: listTemplates,
  new: newFile,
  dump: dumpFile,
  export: exportFile,
  check: checkFile,
  log: logFile
}

/** Runs one command of architecture.md 6. Gives 0 done, 1 refused with a plain sentence, 2 wrong usage. */
export async function main(argv: readonly string[], print: Print = printNow): Promise<number> {
  if (argv.length === 0 || argv[0] === '--help' || argv[0] === 'help') {
    print('out', say('en', 'cli.usage'))
    return argv.length === 0 ? 2 : 0
  }
  const args = readArguments(argv, today)
  const language = 'exit' in args ? languageOf(argv) : args.language
  const result = 'exit' in args ? args : await (commands[args.command] as (typeof commands)[string])(args)
  if ('key' in result) {
    print('error', say(language, result.key, result.values))
    if (result.exit === 2) print('error', say(language, 'cli.usage'))
    return result.exit
  }
  if (result.out !== '') print('out', result.out)
  if (result.note !== undefined) print('error', result.note)
  return result.exit ?? 0
}

function dumpFile(args: Arguments): Done | Stop {
  const [path] = args.files
  if (path === undefined) return { exit: 2, key: 'cli.missingFile' }
  const read = readWorkbook(path)
  if ('exit' in read) return read
  const { template } = args.options
  const workbook = workbookOf(read.state)
  const isHeld = (id: string): boolean => [...workbook.templates.values()].some(one => isLike(one, id))
  if (typeof template === 'string' && !isHeld(template)) {
    return { exit: 1, key: 'cli.noSheet', values: { id: template } }
  }
  return {
    out: JSON.stringify(dump(workbook, args.today, typeof template === 'string' ? template : undefined), null, 2)
  }
}

/** The local date: the only clock that the command line reads for what it derives. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}

function languageOf(argv: readonly string[]): 'en' | 'fr' {
  return argv[argv.indexOf('--lang') + 1] === 'fr' || argv.includes('--lang=fr') ? 'fr' : 'en'
}
