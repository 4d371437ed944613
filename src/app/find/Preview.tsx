import { ArrowRight } from 'lucide-react'
import { type FocusEvent, useId } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components'
import type { Outlook } from '../../commands'
import { cellKey } from '../../layout/search'
import { problemWords } from '../../text/problem-words'
import { useFinding } from '../../views/finding'
import { cellLanguage, useWritten } from '../../views/written'
import { useSession } from '../session'
import { useWords } from '../words'
import { excerptOf } from './excerpt'
import { Tick } from '../../ui/Tick'
import unseen from '../../ui/unseen.module.css'
import styles from './FindBar.module.css'
import { show } from './going'
import type { Planned } from './plan'

/** As many as a person ticks one by one. */
const listed = 500

interface PreviewProps {
  readonly plan: readonly Planned[]
  readonly unticked: ReadonlySet<string>
  readonly onTick: (unticked: ReadonlySet<string>) => void
}

/** Each cell with its words before and after, and a tick; then those that are left alone, and why. Going through them shows the cells. */
export function Preview({ plan, unticked, onTick }: PreviewProps) {
  const session = useSession()
  const { say } = useWords()
  const how = useId()
  const able = plan.filter(({ outlook }) => !('because' in outlook))
  const unable = plan.filter(({ outlook }) => 'because' in outlook)
  if (plan.length === 0) return null
  const shown = able.slice(0, listed)
  const keys = shown.map(({ hit }) => cellKey(hit))
  const follow = (event: FocusEvent): void => {
    const key = event.target.getAttribute('data-key')
    const planned = plan.find(({ hit }) => cellKey(hit) === key)
    if (planned !== undefined) show(session, planned.hit)
  }
  return (
    <div className={styles.preview} onFocus={follow}>
      <p className={styles.hint} id={how}>
        {say('replace.how')}{' '}
        {able.length > listed && say('replace.rest', { shown: listed, count: able.length - listed })}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 30, headingHeight: 30 }}>
        <ListBox
          aria-describedby={how}
          aria-label={say('replace.preview')}
          className={styles.list ?? ''}
          onSelectionChange={chosen => {
            const ticked = new Set<unknown>(chosen === 'all' ? keys : chosen)
            onTick(new Set(keys.filter(key => !ticked.has(key))))
          }}
          selectedKeys={keys.filter(key => !unticked.has(key))}
          selectionMode="multiple"
        >
          {shown.map(planned => (
            <Line key={cellKey(planned.hit)} planned={planned} />
          ))}
          {unable.length > 0 && (
            <ListBoxSection id="left">
              <Header className={styles.heading ?? ''}>{say('replace.left')}</Header>
              {unable.slice(0, listed).map(planned => (
                <Line key={cellKey(planned.hit)} planned={planned} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  )
}

function Line({ planned: { hit, row, column, outlook } }: { readonly planned: Planned }) {
  const { say, of } = useWords()
  const matches = useFinding(finding => finding.matches)
  const { before, match, after } = excerptOf(outlook.before, matches?.(outlook.before)[0])
  const becomes = outlook.after === '' ? say('replace.empty') : outlook.after
  const why = useWhy(column, outlook)
  const lang = cellLanguage(column, useWritten())
  const where = [row, of(column.label)].filter(Boolean).join(' · ')
  return (
    <ListBoxItem
      className={styles.item ?? ''}
      id={cellKey(hit)}
      isDisabled={why !== null}
      textValue={[where, outlook.before].join(', ')}
    >
      <Tick />
      <span className={styles.where}>{where}</span>
      <span className={styles.text} dir="auto" lang={lang}>
        {before}
        <mark>{match}</mark>
        {after}
      </span>
      {why === null ? (
        <>
          <ArrowRight aria-hidden size={14} strokeWidth={1.5} />
          <span className={unseen.words}>{say('replace.becomes')}</span>
          <span className={styles.text} dir="auto" lang={lang}>
            {outlook.after === '' ? <i>{becomes}</i> : changedPart(outlook)}
          </span>
        </>
      ) : (
        <span className={styles.why} title={why}>
          {why}
        </span>
      )}
    </ListBoxItem>
  )
}

/** What it becomes, from where it begins to differ. */
function changedPart({ before, after }: Outlook): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const { before: lead, match, after: rest } = excerptOf(after, { from: at, to: at })
  return lead + match + rest
}

/** Why a cell is left alone, in a sentence; null where it is replaced. */
function useWhy(column: Planned['column'], outlook: Outlook): string | null {
  const { say } = useWords()
  if (!('because' in outlook)) return null
  const { because, after } = outlook
  switch (because) {
    case 'worked-out':
    case 'given-once':
    case 'fixed-row':
    case 'record':
    case 'unchanged':
      return say(`replace.because.${because}`)
    case 'unread':
    case 'not-offered':
      return say(`replace.because.${because}`, { after, kind: say(`cell.kind.${column.kind}`) })
    default:
      return problemWords({ say }, column, after, because)
  }
}
