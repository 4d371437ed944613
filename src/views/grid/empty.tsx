import { BookOpen, ClipboardPaste, ListChecks, Plus } from 'lucide-react'
import { Button } from '../../ui/Button'
import styles from './empty.module.css'

interface EmptyProps {
  /** One sentence: what a row of this table is. */
  readonly about: string
  readonly words: Readonly<Record<'add' | 'paste' | 'library' | 'example' | 'pasteHelp', string>>
  readonly onAdd: (() => void) | null
  readonly onPaste: (() => void) | null
  readonly onExample: (() => void) | undefined
  readonly onLibrary: (() => void) | undefined
}

/** What stands below the headings of an empty table: what belongs here, and the ways to begin. */
export function Empty({ about, words, onAdd, onPaste, onExample, onLibrary }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Drawing />
      <p className={styles.about}>{about}</p>
      <div className={styles.actions}>
        {onAdd && (
          <Button look="primary" icon={Plus} onPress={onAdd}>
            {words.add}
          </Button>
        )}
        {onLibrary && (
          <Button icon={ListChecks} onPress={onLibrary}>
            {words.library}
          </Button>
        )}
        {onPaste && (
          <Button icon={ClipboardPaste} onPress={onPaste}>
            {words.paste}
          </Button>
        )}
        {onExample && (
          <Button look="quiet" icon={BookOpen} onPress={onExample}>
            {words.example}
          </Button>
        )}
      </div>
      {onPaste && <p className={styles.help}>{words.pasteHelp}</p>}
    </div>
  )
}

/** Three rows as they will look, in the tokens of the theme. */
function Drawing() {
  const rows = [
    { name: 92, words: 150, chip: 'var(--extreme)' },
    { name: 70, words: 120, chip: 'var(--moderate)' },
    { name: 84, words: 164, chip: 'var(--low)' }
  ]
  return (
    <svg aria-hidden className={styles.drawing} width="340" height="104" viewBox="0 0 340 104">
      <rect x="0.5" y="0.5" width="339" height="103" rx="8" fill="var(--surface)" stroke="var(--line)" />
      <path d="M0.5 26.5H339.5M0.5 52.5H339.5M0.5 78.5H339.5M112.5 0.5V103.5M276.5 0.5V103.5" stroke="var(--line)" />
      <rect x="12" y="10" width="48" height="6" rx="3" fill="var(--muted)" opacity="0.55" />
      <rect x="124" y="10" width="70" height="6" rx="3" fill="var(--muted)" opacity="0.55" />
      <rect x="288" y="10" width="30" height="6" rx="3" fill="var(--muted)" opacity="0.55" />
      {rows.map(({ name, words, chip }, at) => (
        <g key={chip} transform={`translate(0 ${26 + at * 26})`}>
          <rect x="12" y="10" width={name} height="6" rx="3" fill="var(--ink)" opacity="0.5" />
          <rect x="124" y="10" width={words - 20} height="6" rx="3" fill="var(--ink)" opacity="0.24" />
          <rect x="286" y="5" width="40" height="16" rx="4" fill={chip} />
        </g>
      ))}
    </svg>
  )
}
