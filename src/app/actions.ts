import { addRows, duplicateRows, removeRows } from '../commands'
import { sheetsOf, workbookOf } from '../model/workbook'
import type { Table } from '../model/template'
import type { Action } from './action'
import type { AppState, Panel } from './app-state'
import { goTo, isTyping } from './editing'
import { closeWorkbook, duplicateOpen, openSample } from './library'
import { findActions } from './find/actions'
import { doInTable } from './intable'
import { lookActions } from './looking'
import { chooseFile } from './opening-files'
import { changePreferences } from './preferences'
import { toggleRowForm } from './rowform'
import { sayIn, type Session } from './session'
import { sheetActions } from './tools'
import { goBack } from './trail'
import { takeBack, takeBackLabel } from './undoing'
import { tourActions } from './tour/stops'

export type { Action } from './action'

export type ActionId = keyof ReturnType<typeof actionsOf>

/** Every action, in the language of the interface. */
export function actionsOf(session: Session) {
  return {
    ...fileActions(session),
    ...editActions(session),
    ...findActions(session),
    ...lookActions(session),
    ...rowActions(session),
    ...viewActions(session),
    ...sheetActions(session),
    ...choices(session),
    ...helpActions(session),
    ...tourActions(session)
  } satisfies Record<string, Action>
}

/** Read when something leaves the workbook for the first time. */
const exporting = () => import('./exporting')
const templateFiles = () => import('./template-files')

function fileActions(session: Session) {
  const say = sayIn(session)
  const { opened, place } = session.app.getState()
  const open = opened !== null
  const dialog = (is: 'new' | 'export' | 'backups' | 'details' | 'mark' | 'versions') => () =>
    session.app.setState({ dialog: { is } })
  return {
    'file.new': { label: say('menu.new'), shortcut: 'Mod+N', isEnabled: true, run: dialog('new') },
    'file.sample': {
      label: say('menu.sample'),
      isEnabled: true,
      run: () => void openOneSample(session)
    },
    'file.open': {
      label: say('menu.open'),
      shortcut: 'Mod+O',
      isEnabled: true,
      run: () => void chooseFile(session, 'workbook')
    },
    'file.openTemplate': {
      label: say('templateFile.open'),
      isEnabled: true,
      run: () => void chooseFile(session, 'template')
    },
    'file.save': { label: say('menu.save'), shortcut: 'Mod+S', isEnabled: open, run: dialog('mark') },
    'file.versions': { label: say('versions.menu'), isEnabled: open, run: dialog('versions') },
    'file.copy': {
      label: say('menu.copy'),
      shortcut: 'Mod+Shift+S',
      isEnabled: open,
      run: () => void exporting().then(({ saveCopy }) => saveCopy(session))
    },
    'file.duplicate': { label: say('menu.duplicate'), isEnabled: open, run: () => void duplicateOpen(session) },
    'file.details': { label: say('menu.details'), isEnabled: open, run: dialog('details') },
    'file.export': { label: say('menu.export'), shortcut: 'Mod+E', isEnabled: open, run: dialog('export') },
    'file.csv': {
      label: say('menu.csv'),
      isEnabled: open && place !== null,
      run: () => void exporting().then(({ exportCsv }) => opened && exportCsv(session, workbookOf(opened.state())))
    },
    'file.saveTemplate': {
      label: say('templateFile.save'),
      isEnabled: open && place !== null,
      run: () => void templateFiles().then(({ saveTemplate }) => saveTemplate(session))
    },
    'file.backups': { label: say('menu.backups'), isEnabled: open, run: dialog('backups') },
    'file.close': {
      label: say('menu.closeWorkbook'),
      shortcut: 'Mod+W',
      isEnabled: open,
      run: () => void closeWorkbook(session)
    }
  }
}

/** The sample in the language of the interface, or the first where there is none. */
async function openOneSample(session: Session): Promise<void> {
  const { samples } = await session.toolkit()
  const { language } = session.app.getState().preferences
  const sample = samples.find(one => one.language === language) ?? samples[0]
  if (sample !== undefined) await openSample(session, sample)
}

function editActions(session: Session) {
  const { opened } = session.app.getState()
  const undo = opened?.undoName() ?? null
  const redo = opened?.redoName() ?? null
  // In a text field the field's own undo comes first, as everywhere on the desktop.
  const inField = (way: 'undo' | 'redo') => (): void => {
    if (isTyping(document)) document.execCommand(way)
    else takeBack(session, way)
  }
  return {
    'edit.undo': {
      label: takeBackLabel(session, 'undo', undo),
      shortcut: 'Mod+Z',
      isEnabled: undo !== null,
      run: inField('undo')
    },
    'edit.redo': {
      label: takeBackLabel(session, 'redo', redo),
      shortcut: 'Mod+Shift+Z',
      also: 'Mod+Y',
      isEnabled: redo !== null,
      run: inField('redo')
    }
  }
}

/** The table in sight, where rows can be added to it, and deleted from it, by hand. */
function tableOfRows({ opened, place }: AppState): Table | null {
  if (opened === null || place === null) return null
  const sheet = sheetsOf(workbookOf(opened.state())).find(({ id }) => id === place.sheet)
  const table = sheet?.template.tables.find(({ id }) => id === place.table)
  return table?.shape === 'rows' && table.reviews === undefined ? table : null
}

function rowActions(session: Session) {
  const say = sayIn(session)
  const state = session.app.getState()
  const { active, preferences, opened, place } = state
  const table = tableOfRows(state)
  const able = table !== null
  const inTable = (id: string) => () => doInTable(id)
  return {
    'row.add': {
      label: addRows.label[preferences.language],
      shortcut: 'Mod+I',
      isEnabled: able,
      run: inTable('below')
    },
    'row.library': {
      label: say('library.menu'),
      isEnabled: table?.library !== undefined,
      run: () => {
        if (place !== null) session.app.setState({ dialog: { is: 'library', sheet: place.sheet, table: place.table } })
      }
    },
    'row.duplicate': {
      label: duplicateRows.label[preferences.language],
      isEnabled: able && active !== null,
      run: inTable('duplicate')
    },
    'row.remove': {
      label: removeRows.label[preferences.language],
      shortcut: 'Mod+Delete',
      isEnabled: able && active !== null,
      run: inTable('remove')
    },
    'sheet.add': {
      label: say('menu.addSheet'),
      isEnabled: opened !== null,
      run: () => session.app.setState({ dialog: { is: 'add-sheet' } })
    }
  }
}

function viewActions(session: Session) {
  const say = sayIn(session)
  const { opened, place, panel, isSidebarOpen, trail } = session.app.getState()
  const open = opened !== null
  const inSheet = open && place !== null
  const toggle = (which: Panel, label: string, shortcut?: string): Action => ({
    label,
    ...(shortcut !== undefined && { shortcut }),
    isEnabled: inSheet,
    isOn: panel === which,
    run: () => session.app.setState({ panel: panel === which ? null : which })
  })
  return {
    'view.sidebar': {
      label: say('menu.sidebar'),
      shortcut: 'Mod+B',
      isEnabled: open,
      isOn: isSidebarOpen,
      run: () => session.app.setState({ isSidebarOpen: !isSidebarOpen })
    },
    'view.row': { ...toggle('row', say('menu.row'), 'Mod+Shift+Enter'), run: () => toggleRowForm(session) },
    'view.guidance': toggle('guidance', say('menu.guidance'), inSheet ? 'F1' : undefined),
    'view.gaps': { ...toggle('gaps', say('menu.gaps')), isEnabled: open },
    'view.thread': {
      ...toggle('thread', say('menu.thread')),
      isEnabled: open,
      run: () => session.app.setState({ panel: panel === 'thread' ? null : 'thread', threadOf: null })
    },
    'view.about': toggle('about', say('menu.about')),
    'view.back': {
      label: say('links.back'),
      shortcut: 'Alt+ArrowLeft',
      isEnabled: trail.length > 0,
      run: () => goBack(session)
    },
    'view.previous': {
      label: say('menu.previousSheet'),
      shortcut: 'Mod+PageUp',
      isEnabled: open,
      run: () => step(session, -1)
    },
    'view.next': {
      label: say('menu.nextSheet'),
      shortcut: 'Mod+PageDown',
      isEnabled: open,
      run: () => step(session, 1)
    }
  }
}

/** The sheet before or after, the overview standing first; it stops at both ends. */
function step(session: Session, by: 1 | -1): void {
  const { opened, place } = session.app.getState()
  if (opened === null) return
  const sheets = sheetsOf(workbookOf(opened.state()))
  const at = sheets.findIndex(({ id }) => id === place?.sheet) + by
  const sheet = sheets[at]
  if (sheet !== undefined) goTo(session, { sheet: sheet.id, table: sheet.template.main })
  else if (at < 0) session.app.setState({ place: null, active: null, shown: null })
}

function choices(session: Session) {
  const say = sayIn(session)
  const { language, theme } = session.app.getState().preferences
  const languageChoice = (id: 'en' | 'fr'): Action => ({
    label: say(`language.${id}`),
    isEnabled: true,
    isOn: language === id,
    run: () => void changePreferences(session, { language: id })
  })
  const themeChoice = (id: 'system' | 'light' | 'dark'): Action => ({
    label: say(`settings.${id}`),
    isEnabled: true,
    isOn: theme === id,
    run: () => void changePreferences(session, { theme: id })
  })
  return {
    'language.en': languageChoice('en'),
    'language.fr': languageChoice('fr'),
    'theme.system': themeChoice('system'),
    'theme.light': themeChoice('light'),
    'theme.dark': themeChoice('dark')
  }
}

function helpActions(session: Session) {
  const say = sayIn(session)
  const dialog = (is: 'settings' | 'shortcuts' | 'about' | 'palette' | 'glossary') => () =>
    session.app.setState({ dialog: { is } })
  return {
    'tools.settings': { label: say('menu.settings'), shortcut: 'Mod+,', isEnabled: true, run: dialog('settings') },
    'help.shortcuts': { label: say('menu.shortcuts'), shortcut: 'Mod+/', isEnabled: true, run: dialog('shortcuts') },
    'help.palette': {
      label: say('palette.open'),
      shortcut: 'Mod+K',
      also: 'Mod+Shift+P',
      isEnabled: true,
      run: dialog('palette')
    },
    // Where there is no sheet to be advised on, the key of help leads to the words.
    'help.glossary': {
      label: say('glossary.menu'),
      shortcut: session.app.getState().place === null ? 'F1' : 'Shift+F1',
      isEnabled: true,
      run: dialog('glossary')
    },
    'help.about': { label: say('menu.aboutApp'), isEnabled: true, run: dialog('about') }
  }
}
