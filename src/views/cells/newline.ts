import type { KeyboardEvent } from 'react'

/** Puts a new line where the caret stands, for Enter with a key that asks for one; Enter with Mod is never that. */
export function breakLine(event: KeyboardEvent<HTMLTextAreaElement>, onText: (text: string) => void): void {
  const { key, ctrlKey, metaKey, nativeEvent, currentTarget: field } = event
  if (key !== 'Enter' || ctrlKey || metaKey || nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  onText(field.value)
}
