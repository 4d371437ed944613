import { create } from 'zustand'

/** What is chosen of a picture's controls, by the picture and the control. Kept while the window is open, never in the log. */
interface Choices {
  readonly chosen: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Pictures that are shown as tables. */
  readonly twins: ReadonlySet<string>
}

export const useChoices = create<Choices>(() => ({ chosen: {}, twins: new Set() }))

export function chooseControl(picture: string, control: string, choice: string): void {
  useChoices.setState(({ chosen }) => ({
    chosen: { ...chosen, [picture]: { ...chosen[picture], [control]: choice } }
  }))
}

export function toggleTwin(picture: string): void {
  useChoices.setState(({ twins }) => {
    const next = new Set(twins)
    if (!next.delete(picture)) next.add(picture)
    return { twins: next }
  })
}
