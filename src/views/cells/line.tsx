import { useLayoutEffect, useRef } from 'react'
import { raw } from '../../model/cell'
import type { Column } from '../../model/template'
import styles from './edit.module.css'
import { type EditProps, typed } from './edit'

/** One line of typing: text, numbers, money, percent. Arrows never count a number up or down. */
export function LineEdit({ column, value, editing, onEditing, world, frame, control }: EditProps) {
  const input = useRef<HTMLInputElement>(null)
  useCaretAtEnd(input, editing?.mode === 'edit' && frame === 'cell')
  const atRest = frame === 'field' ? raw(column, value, world.showing) : ''
  return (
    <input
      {...control}
      ref={input}
      className={`${styles.input} ${isNumeric(column) ? styles.numeric : ''}`}
      data-editor
      dir="auto"
      inputMode={isNumeric(column) ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      value={editing?.text ?? atRest}
      onChange={event => onEditing(typed(editing, event.target.value))}
    />
  )
}

/** Opening a cell with F2 puts the caret behind its text. */
export function useCaretAtEnd(
  input: { readonly current: HTMLInputElement | HTMLTextAreaElement | null },
  isOpened: boolean
): void {
  useLayoutEffect(() => {
    const end = input.current?.value.length ?? 0
    if (isOpened) input.current?.setSelectionRange(end, end)
  }, [input, isOpened])
}

function isNumeric({ kind }: Column): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent'
}
