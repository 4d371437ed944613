import { useLayoutEffect, type RefObject } from 'react'

/** Where in a form the keyboard is to go: a field (the first where it has no such column), or the notes of a cell or row. */
export interface Aim {
  readonly is: 'field' | 'note'
  readonly column: string | null
}

const takesFocus = 'input, textarea, button, [tabindex="0"], summary'

/** Moves the keyboard as soon as the form stands; `onAimed` then takes the aim away, for it holds once. */
export function useAim(form: RefObject<HTMLElement | null>, aim: Aim | null, onAimed: () => void): void {
  useLayoutEffect(() => {
    if (aim === null || form.current === null) return
    focusField(form.current, aim)
    onAimed()
  }, [form, aim, onAimed])
}

function focusField(form: HTMLElement, { is, column }: Aim): void {
  if (is === 'note') {
    form.querySelector<HTMLElement>('[data-note-text]')?.focus()
    return
  }
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')]
  const wanted = fields.filter(field => field.dataset.field === column)
  for (const field of [...wanted, ...fields]) {
    const target = field.querySelector<HTMLElement>(takesFocus)
    if (target === null) continue
    target.focus()
    field.scrollIntoView({ block: 'nearest' })
    return
  }
}

/** The column of the field that has the keyboard. */
export function fieldInFocus(form: HTMLElement | null): string | null {
  const at = document.activeElement
  if (form === null || at === null || !form.contains(at)) return null
  return at.closest<HTMLElement>('[data-field]')?.dataset.field ?? null
}
