import { useLayoutEffect, useRef } from 'react'
import styles from './edit.module.css'
import { type EditProps, typed } from './edit'
import { LineEdit, useCaretAtEnd } from './line'
import { breakLine } from './newline'

/** Short text. In a grid it grows down with what is typed, its lines broken where the cell breaks them, so that nothing jumps. */
export function TextEdit(props: EditProps) {
  return props.frame === 'field' ? <LineEdit {...props} /> : <GrowingEdit {...props} />
}

function GrowingEdit({ editing, onEditing, control }: EditProps) {
  const input = useRef<HTMLTextAreaElement>(null)
  useCaretAtEnd(input, editing?.mode === 'edit')
  const text = editing?.text ?? ''
  useLayoutEffect(() => {
    if (input.current?.value === text) grow(input.current, editing !== null)
  }, [editing, text])
  return (
    <textarea
      {...control}
      ref={input}
      className={`${styles.input} ${styles.growing}`}
      data-editor
      dir="auto"
      rows={1}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={event => onEditing(typed(editing, event.target.value))}
      onKeyDown={event => {
        if (editing !== null && event.altKey) breakLine(event, next => onEditing(typed(editing, next)))
      }}
    />
  )
}

const mostHeight = 320

function grow(field: HTMLTextAreaElement, isOpened: boolean): void {
  field.style.height = ''
  if (!isOpened) return
  field.style.height = `${Math.min(field.scrollHeight, mostHeight)}px`
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
