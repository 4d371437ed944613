/** One thing that menus, shortcuts, the palette and the shortcut sheet all know, as it stands now. */
export interface Action {
  readonly label: string
  readonly shortcut?: string
  readonly isEnabled: boolean
  readonly isOn?: boolean
  readonly run: () => void
}
