import { CalendarDays } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { raw } from '../../model/cell'
import { useReturn } from '../../ui/focus'
import { later } from '../../ui/later'
import styles from './edit.module.css'
import { type EditProps, typed } from './edit'
import { useCaretAtEnd } from './line'

const Days = later(async () => (await import('./days')).Days)

/** A date, typed in any usual form or picked from a calendar (Alt+Down). */
export function DateEdit(props: EditProps) {
  const { column, value, editing, onEditing, world, frame, control } = props
  const input = useRef<HTMLInputElement>(null)
  useCaretAtEnd(input, editing?.mode === 'edit' && frame === 'cell')
  useReturn(
    editing?.isOpen === true,
    useCallback(() => input.current?.focus(), [])
  )
  const atRest = raw(column, value, world.showing)
  const open = (): void => onEditing({ mode: 'edit', text: editing?.text ?? atRest, isOpen: true })
  return (
    <>
      <input
        {...control}
        ref={input}
        className={styles.input}
        data-editor
        aria-haspopup="dialog"
        autoComplete="off"
        spellCheck={false}
        value={editing?.text ?? (frame === 'field' ? atRest : '')}
        onChange={event => onEditing(typed(editing, event.target.value))}
      />
      {(editing !== null || frame === 'field') && (
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-label={world.say('cell.date.open')}
          onMouseDown={event => event.preventDefault()}
          onClick={open}
        >
          <CalendarDays aria-hidden size={16} strokeWidth={1.5} />
        </button>
      )}
      {editing?.isOpen && <Days {...props} editing={editing} input={input} />}
    </>
  )
}
