/** One thing that menus, shortcuts, the palette and the shortcut sheet all know, as it stands now. */
export interface Action {
  readonly label: string
  readonly shortcut?: string
  /** A second one for the same. */
  readonly also?: string
  readonly isEnabled: boolean
  readonly isOn?: boolean
  readonly run: () => void
}
