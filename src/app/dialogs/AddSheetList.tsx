import { Check } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId } from 'react'
import type { Template } from '../../model/template'
import field from '../../ui/Field.module.css'
import { useDesk } from '../../views/desk'
import { useWords } from '../words'
import styles from './AddSheet.module.css'
import { type AddableGroup, sheetsLike } from './addable'

interface AddSheetListProps {
  readonly groups: readonly AddableGroup[]
  /** The field that the keyboard stays in. */
  readonly search: RefObject<HTMLInputElement | null>
  readonly sought: string
  readonly onSought: (words: string) => void
  /** The template under the cursor. */
  readonly lit: Template | null
  readonly onLight: (template: Template) => void
  readonly onChoose: (template: Template) => void
}

/** The templates by group, found by typing. The arrows move through them while the keyboard stays in the field; Enter chooses. */
export function AddSheetList({ groups, search, sought, onSought, lit, onLight, onChoose }: AddSheetListProps) {
  const { workbook } = useDesk()
  const { say, of } = useWords()
  const id = useId()
  const all = groups.flatMap(({ templates }) => templates)
  const at = all.findIndex(template => template === lit)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const to = placeAfter(event.key, at, all.length)
    const next = all[to ?? at]
    if (next === undefined || (to === null && event.key !== 'Enter')) return
    event.preventDefault()
    if (to === null) onChoose(next)
    else onLight(next)
  }
  return (
    <div className={styles.choose}>
      <input
        aria-activedescendant={lit === null ? undefined : `${id}-${lit.id}`}
        aria-autocomplete="list"
        aria-controls={id}
        aria-expanded
        aria-label={say('addSheet.search')}
        autoComplete="off"
        autoFocus
        className={field.control}
        onChange={event => onSought(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={say('addSheet.search')}
        ref={search}
        role="combobox"
        spellCheck={false}
        value={sought}
      />
      <div aria-label={say('addSheet.list')} className={styles.list} id={id} role="listbox">
        {groups.map(group => (
          <div aria-labelledby={`${id}-${group.id}`} key={group.id} role="group">
            <div className={styles.group} id={`${id}-${group.id}`}>
              {say(group.id === 'yours' ? 'ownTemplate.yours' : `phase.${group.id}`)}
            </div>
            {group.templates.map(template => (
              <div
                aria-selected={template === lit}
                className={styles.option}
                id={`${id}-${template.id}`}
                key={template.id}
                onClick={() => onLight(template)}
                onDoubleClick={() => onChoose(template)}
                onKeyDown={onKeyDown}
                ref={template === lit ? bringIntoSight : undefined}
                role="option"
                tabIndex={-1}
              >
                {of(template.title)}
                {sheetsLike(workbook, template).length > 0 && (
                  <span className={styles.here}>
                    <Check aria-hidden size={14} strokeWidth={1.5} />
                    {say('addSheet.here')}
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
        {groups.length === 0 && <p className={styles.none}>{say('addSheet.none')}</p>}
      </div>
    </div>
  )
}

function bringIntoSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' })
}

/** Where a key takes the cursor among so many; null for a key that does not move it. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return count - 1
  return key === 'PageUp' ? 0 : null
}
