import { useLayoutEffect, useRef } from 'react'
import { raw } from '../../model/cell'
import styles from './edit.module.css'
import { type EditProps, typed } from './edit'
import { useCaretAtEnd } from './line'
import { breakLine } from './newline'

/** Paragraphs and lists. In a grid it opens over its neighbours, wide and high enough to write in. */
export function PageEdit({ column, value, editing, onEditing, world, frame, control }: EditProps) {
  const input = useRef<HTMLTextAreaElement>(null)
  const isOpen = editing !== null
  useCaretAtEnd(input, editing?.mode === 'edit' && frame === 'cell')
  const text = editing?.text ?? (frame === 'field' ? raw(column, value, world.showing) : '')
  useLayoutEffect(() => {
    if (frame === 'cell' && input.current?.value === text) makeRoom(input.current, isOpen)
  }, [frame, isOpen, text])

  return (
    <div className={`${styles.page} ${frame === 'cell' && isOpen ? styles.open : ''}`}>
      <textarea
        {...control}
        ref={input}
        className={styles.input}
        data-editor
        dir="auto"
        rows={frame === 'field' ? Math.min(12, Math.max(3, text.split('\n').length + 1)) : 1}
        spellCheck={false}
        value={text}
        onChange={event => onEditing(typed(editing, event.target.value))}
        onKeyDown={event => {
          if (isOpen && (event.altKey || event.shiftKey)) breakLine(event, next => onEditing(typed(editing, next)))
        }}
      />
      {frame === 'cell' && isOpen && (
        <small aria-hidden className={styles.pageHint}>
          {world.say('cell.long.hint')} · {world.say('cell.long.count', { count: text.length })}
        </small>
      )}
    </div>
  )
}

const mostHeight = 360

/** Lets an opened editor grow with its text, and moves it up or back so that it stands whole inside the window. */
function makeRoom(field: HTMLTextAreaElement, isOpened: boolean): void {
  const box = field.parentElement
  if (box === null) return
  field.style.height = box.style.translate = ''
  if (!isOpened) return
  if (field.value !== '') field.style.height = `${Math.min(field.scrollHeight, mostHeight)}px`
  const window = field.closest('[data-scroller]')?.getBoundingClientRect()
  const { left, right, bottom } = box.getBoundingClientRect()
  if (window === undefined) return
  const back = Math.max(window.left - left, Math.min(0, window.right - 16 - right))
  box.style.translate = `${back}px ${Math.min(0, window.bottom - 16 - bottom)}px`
}
