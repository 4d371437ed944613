import { parseArgs } from 'node:util'
import type { Language } from '../model/template'
import type { TextKey } from '../text'

/** A plain sentence for standard error, and how to leave: 1 refused, nothing written; 2 wrong usage. */
export interface Stop {
  readonly exit: 1 | 2
  readonly key: TextKey
  readonly values?: Readonly<Record<string, string | number>>
}

/** What a command prints, and how it leaves; a command that stops has written nothing. */
export interface Done {
  readonly out: string
  readonly exit?: 1
  /** Said on standard error though the command is done. */
  readonly note?: string
}

export interface Arguments {
  readonly command: string
  readonly files: readonly string[]
  readonly language: Language
  /** Whether `--lang` was given; documents follow the workbook otherwise. */
  readonly languageGiven: boolean
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly json: boolean
  readonly output: string | null
  readonly options: Readonly<Record<string, string | true>>
}

const everywhere = { lang: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } } as const
const output = { output: { type: 'string', short: 'o' } } as const

const known = {
  templates: { check: { type: 'string' } },
  new: { ...output, sample: { type: 'string' }, templates: { type: 'string' }, title: { type: 'string' } },
  dump: { template: { type: 'string' } },
  export: {
    ...output,
    sheets: { type: 'string' },
    table: { type: 'string' },
    paper: { type: 'string' },
    gaps: { type: 'boolean' },
    'include-private': { type: 'boolean' },
    'no-pictures': { type: 'boolean' }
  },
  check: {},
  log: { since: { type: 'string' } }
} as const satisfies Record<string, Readonly<Record<string, { type: 'string' | 'boolean'; short?: string }>>>

export type CommandName = keyof typeof known

/** Reads the words after the program's name. `clock` gives today's date where `--today` does not. */
export function readArguments(argv: readonly string[], clock: () => string): Arguments | Stop {
  const [command = '', ...rest] = argv
  if (!(command in known)) return { exit: 2, key: 'cli.unknownCommand', values: { name: command } }
  const read = split(command as CommandName, rest)
  if ('exit' in read) return read
  const { values, files } = read
  const language = choice(values['lang'] ?? 'en', ['en', 'fr'])
  if (typeof language !== 'string') return language
  const today = String(values['today'] ?? clock())
  if (!isDate(today)) return { exit: 2, key: 'cli.badDate', values: { value: today } }
  return {
    command,
    files,
    language: language as Language,
    languageGiven: values['lang'] !== undefined,
    today,
    json: values['json'] === true,
    output: typeof values['output'] === 'string' ? values['output'] : null,
    options: values
  }
}

interface Words {
  readonly values: Readonly<Record<string, string | true>>
  readonly files: readonly string[]
}

function split(command: CommandName, argv: readonly string[]): Words | Stop {
  const options = { ...everywhere, ...known[command] }
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, string | true> = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option: { type: string } | undefined = options[token.name as keyof typeof options]
    const fits = option !== undefined && (option.type === 'string') === (token.value !== undefined)
    if (!fits) return { exit: 2, key: 'cli.unknownOption', values: { name: token.rawName } }
    values[token.name] = token.value ?? true
  }
  return { values, files }
}

/** One of a few words, or the sentence that names them. */
export function choice(value: string | true, choices: readonly string[]): string | Stop {
  if (typeof value === 'string' && choices.includes(value)) return value
  return { exit: 2, key: 'cli.badChoice', values: { value: String(value), choices: choices.join(', ') } }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}
