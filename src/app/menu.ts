import type { FileHandle, MenuItem } from '../bridge'
import { type Action, type ActionId, actionsOf } from './actions'
import { openRecent } from './opening-files'
import { pictureChoices } from './pictures'
import { sayIn, type Session } from './session'
import { accelerator } from './shortcuts'

const separator: MenuItem = { role: 'separator' }
const recentPrefix = 'recent:'
const picturePrefix = 'picture:'

/** The native menu as it stands: in the interface's language, with what is possible now, undo and redo by name. */
export function menuOf(session: Session): readonly MenuItem[] {
  const say = sayIn(session)
  const { platform } = session.app.getState().start
  const actions: Readonly<Record<ActionId, Action>> = actionsOf(session)
  const item = (id: ActionId): MenuItem => {
    const { label, shortcut, isEnabled, isOn } = actions[id]
    return {
      id,
      label,
      enabled: isEnabled,
      ...(isOn !== undefined && { checked: isOn }),
      // The page sees the keys itself, so that a text field or the grid can have them first.
      ...(shortcut !== undefined && { accelerator: accelerator(shortcut, platform), registerAccelerator: false })
    }
  }
  const items = (...ids: readonly (ActionId | null)[]) => ids.map(id => (id === null ? separator : item(id)))
  return [
    {
      label: say('menu.file'),
      items: [
        ...items('file.new', 'file.sample', 'file.open', 'file.openTemplate'),
        recentMenu(say('menu.recent'), session.app.getState().recent),
        separator,
        ...items('file.save', 'file.versions', 'file.copy', 'file.duplicate', 'file.details'),
        separator,
        ...items('file.export', 'file.csv', 'file.saveTemplate', 'file.backups'),
        separator,
        ...items('file.close'),
        { label: say('menu.quit'), role: 'quit' }
      ]
    },
    {
      label: say('menu.edit'),
      items: [
        ...items('edit.undo', 'edit.redo', null),
        { label: say('menu.cut'), role: 'cut' },
        { label: say('menu.copyText'), role: 'copy' },
        { label: say('menu.paste'), role: 'paste' },
        { label: say('menu.selectAll'), role: 'selectAll' },
        ...items(null, 'find.open', 'find.replace', 'find.next', 'find.previous', null, 'row.duplicate', 'row.remove')
      ]
    },
    {
      label: say('menu.view'),
      items: [
        ...items('view.sidebar', 'view.row', 'view.guidance', 'view.gaps', 'view.thread', 'view.about', null),
        ...items('view.back', 'view.previous', 'view.next', null),
        ...items('look.next', 'look.previous', null),
        pictureMenu(session),
        { label: say('menu.language'), items: items('language.en', 'language.fr') },
        { label: say('menu.theme'), items: items('theme.system', 'theme.light', 'theme.dark') },
        separator,
        { label: say('menu.zoomIn'), role: 'zoomIn' },
        { label: say('menu.zoomOut'), role: 'zoomOut' },
        { label: say('menu.resetZoom'), role: 'resetZoom' },
        separator,
        { label: say('menu.fullScreen'), role: 'togglefullscreen' }
      ]
    },
    { label: say('menu.insert'), items: items('row.add', 'row.library', 'sheet.add') },
    {
      label: say('menu.tools'),
      items: items('tools.sheet', 'tools.questions', 'tools.template', 'tools.upgrade', 'tools.settings')
    },
    {
      label: say('menu.window'),
      items: [
        { label: say('menu.minimize'), role: 'minimize' },
        { label: say('menu.zoom'), role: 'zoom' }
      ]
    },
    {
      label: say('menu.help'),
      items: items('help.palette', 'help.shortcuts', 'help.glossary', 'help.tour', null, 'help.about')
    }
  ]
}

function recentMenu(label: string, recent: readonly FileHandle[]): MenuItem {
  const items = recent.slice(0, 8).map(({ handle, name }) => ({ id: `${recentPrefix}${handle}`, label: name }))
  return { label, enabled: items.length > 0, items }
}

/** The grid of the table in sight and its pictures, the one that is shown ticked. */
function pictureMenu(session: Session): MenuItem {
  const choices = pictureChoices(session)
  return {
    label: sayIn(session)('picture.menu'),
    enabled: choices.length > 0,
    items: choices.map(({ id, label, isOn }) => ({ id: `${picturePrefix}${id ?? ''}`, label, checked: isOn }))
  }
}

/** Does what a chosen menu item stands for. */
export function chooseMenu(session: Session, id: string): void {
  if (id.startsWith(recentPrefix)) {
    const file = session.app.getState().recent.find(({ handle }) => handle === id.slice(recentPrefix.length))
    if (file !== undefined) void openRecent(session, file)
    return
  }
  if (id.startsWith(picturePrefix)) {
    pictureChoices(session)
      .find(choice => id === `${picturePrefix}${choice.id ?? ''}`)
      ?.choose()
    return
  }
  const actions: Readonly<Record<string, Action>> = actionsOf(session)
  const action = actions[id]
  if (action?.isEnabled) action.run()
}
