import { newerInSight } from './newer'
import { sayIn, type Session } from './session'

/** What can be done to the sheet in sight as a whole. */
export function sheetActions(session: Session) {
  const say = sayIn(session)
  const state = session.app.getState()
  const { opened, place } = state
  const inSheet = opened !== null && place !== null
  const dialog = (is: 'sheet-settings' | 'copy-template' | 'upgrade') => (): void => {
    if (place !== null) session.app.setState({ dialog: { is, sheet: place.sheet } })
  }
  return {
    'tools.sheet': { label: say('menu.sheetSettings'), isEnabled: inSheet, run: dialog('sheet-settings') },
    'tools.template': { label: say('ownTemplate.menu'), isEnabled: inSheet, run: dialog('copy-template') },
    'tools.upgrade': { label: say('upgrade.menu'), isEnabled: newerInSight(state) !== null, run: dialog('upgrade') }
  }
}
