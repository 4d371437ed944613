import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goTo, pasteText, press } from './grid-sheet'
import { breakJournal } from './journal'
import { plantBug } from './planted'
import { answerDialogs, expect, type Launched } from './rig'
import { chooseMenu, openSample, openSheet } from './screens'

/** One state of the window that a person can bring about, from the one before it. The walk itself is in English. */
export interface Screen {
  readonly name: string
  readonly show: (launched: Launched) => Promise<void>
  /** What takes the window back to where the next screen begins. */
  readonly leave?: (launched: Launched) => Promise<void>
  /** Rules of axe that do not concern it. */
  readonly without?: readonly string[]
}

type Step = (launched: Launched) => Promise<void>
type Floating = 'menu' | 'listbox' | 'dialog' | 'alertdialog'

const keys =
  (pressed: string): Step =>
  ({ page }) =>
    press(page, pressed)

/** Something that floats and is closed by Escape. A list is part of its field, which says so; no landmark holds it. */
function float(name: string, role: Floating, open: Step): Screen {
  return {
    name,
    show: async launched => {
      await open(launched)
      await expect(launched.page.getByRole(role).first()).toBeVisible()
    },
    leave: async ({ page }) => {
      await press(page, 'Escape')
      await expect(page.getByRole(role)).toHaveCount(0)
    },
    ...(role === 'listbox' && { without: ['region'] })
  }
}

/** A dialog that an item of the native menu opens. */
const dialog = (id: string): Screen => float(id, 'dialog', launched => chooseMenu(launched, id))

const panel = (id: string): Screen => ({
  name: id,
  show: async launched => {
    await chooseMenu(launched, id)
    await expect(launched.page.getByRole('complementary')).toBeVisible()
  }
})

const inColumnMenu =
  (column: string, item: RegExp): Step =>
  async ({ page }) => {
    await page.locator(`[data-column-menu="${column}"]`).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

const columnDialog = (column: string, item: RegExp, name: string): Screen =>
  float(name, 'dialog', inColumnMenu(column, item))

const atCell =
  (row: number, column: number, pressed: string): Step =>
  async ({ page }) => {
    await goTo(page, row, column)
    await press(page, pressed)
  }

const sheetMenu =
  (item: string): Step =>
  async ({ page }) => {
    await page.getByRole('button', { name: 'More for this sheet' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

/** From the first start to the list of workbooks and back. */
export const beginnings: readonly Screen[] = [
  { name: 'the first question', show: ({ page }) => expect(page.getByRole('textbox')).toBeVisible() },
  {
    name: 'the first question without an answer',
    show: async ({ page }) => {
      await press(page, 'Enter')
      await expect(page.getByText('Type your name to go on.')).toBeVisible()
    }
  },
  {
    name: 'home',
    show: async ({ page }) => {
      await page.getByRole('textbox').fill('Nadia Tremblay')
      await press(page, 'Enter')
      await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
    }
  },
  ...['file.new', 'tools.settings', 'help.shortcuts', 'help.about', 'help.palette'].map(dialog),
  { name: 'the overview', show: openSample },
  {
    name: 'the list of workbooks',
    show: async launched => {
      await chooseMenu(launched, 'file.close')
      await expect(launched.page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
    }
  },
  float('the menu of a workbook', 'menu', ({ page }) => page.getByRole('button', { name: /^More for/ }).click()),
  float('deleting a workbook', 'alertdialog', async ({ page }) => {
    await page.getByRole('button', { name: /^More for/ }).click()
    await page.getByRole('menuitem').last().click()
  })
]

/** An open workbook: its sheets and its dialogs. The sample is open. */
export const workbook: readonly Screen[] = [
  ...['file.details', 'file.export', 'file.backups', 'file.versions', 'file.save', 'sheet.add'].map(dialog),
  {
    name: 'a message with a way out',
    show: async launched => {
      await openSheet(launched, /Evaluation plan/)
      await answerDialogs(launched, { save: '/no such folder/a.csv' })
      await chooseMenu(launched, 'file.csv')
      await expect(launched.page.getByRole('region', { name: 'Messages' }).getByText('a.csv')).toBeVisible()
    },
    leave: async ({ page }) => page.getByRole('region', { name: 'Messages' }).getByRole('button').last().click()
  },
  {
    name: 'a form',
    show: async ({ page }) => {
      await page.getByRole('tab').first().click()
      await expect(page.getByRole('form')).toBeVisible()
    }
  },
  { name: 'the stakeholder map', show: launched => openSheet(launched, /Stakeholder map/) },
  { name: 'the risk register', show: launched => openSheet(launched, /Risk register/) },
  float('the menu of a sheet', 'menu', ({ page }) => page.getByRole('button', { name: 'More for this sheet' }).click()),
  dialog('tools.sheet'),
  float('another title for a sheet', 'dialog', sheetMenu('Rename the sheet…')),
  float('a copy of a sheet', 'dialog', sheetMenu('Duplicate the sheet…')),
  float('removing a sheet', 'alertdialog', sheetMenu('Delete the sheet…')),
  {
    name: 'an empty table',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Add a sheet' }).click()
      await page.getByRole('option', { name: /Stakeholder map/ }).click()
      await page.getByRole('button', { name: 'Add another one' }).click()
      await page.getByRole('dialog', { name: 'Name the sheet' }).getByRole('button', { name: 'Add' }).click()
      await expect(page.getByRole('button', { name: 'See an example' })).toBeVisible()
    }
  }
]

/** What stands beside a table, and what leads through the window. The sample’s risk register is open. */
export const panels: readonly Screen[] = [
  {
    name: 'a name that is told on pointing',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Settings' }).hover()
      await expect(page.getByRole('tooltip')).toBeVisible()
    },
    leave: async ({ page }) => {
      await page.mouse.move(0, 0)
      await expect(page.getByRole('tooltip')).toHaveCount(0)
    },
    without: ['region']
  },
  ...['view.row', 'view.guidance', 'view.about', 'view.gaps'].map(panel),
  {
    name: 'notes, links and history of a row',
    show: async ({ page }) => {
      await goTo(page, 3, 3)
      await press(page, '"Another cause" Enter ArrowUp Shift+F2 "Ask the vendor." Mod+Enter')
      await expect(page.getByRole('form').getByRole('listitem').filter({ hasText: 'Ask the vendor.' })).toBeVisible()
    },
    leave: keys('Escape')
  },
  float('what changed since a version', 'dialog', async launched => {
    const { page } = launched
    await press(page, 'Mod+S')
    await expect(page.getByRole('dialog')).toBeVisible()
    await press(page, '"Before" Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await goTo(page, 1, 2)
    await press(page, '"Another title" Enter')
    await chooseMenu(launched, 'file.versions')
    await page.getByRole('button', { name: 'What changed since Before' }).click()
    await expect(page.getByRole('heading', { level: 4 })).toHaveText('Another title')
  }),
  {
    name: 'the tour',
    show: async launched => {
      await chooseMenu(launched, 'help.tour')
      await expect(launched.page.getByText('Stop 1 of 5')).toBeVisible()
    },
    leave: keys('Escape')
  }
]

const sayRoom =
  (room: 'enough' | 'low' | 'full'): Step =>
  ({ app }) =>
    app.evaluate(
      ({ BrowserWindow }, said) => BrowserWindow.getAllWindows()[0]?.webContents.send('disk:room', said),
      room
    )

/** What is shown while work is under way or cannot be saved. The sample’s risk register is open. */
export const troubles: readonly Screen[] = [
  {
    name: 'a disk that is full',
    show: async launched => {
      await sayRoom('full')(launched)
      await expect(launched.page.getByRole('alert').getByText('editing is paused')).toBeVisible()
    },
    leave: sayRoom('enough')
  },
  {
    name: 'a document under way',
    show: async launched => {
      const { page } = launched
      await answerDialogs(launched, { save: join(tmpdir(), 'never written.docx') })
      // The worker does all its work; only its last word is held back.
      await page.evaluate(() => {
        class Held extends Worker {
          override addEventListener(kind: string, heard: EventListenerOrEventListenerObject): void {
            super.addEventListener(kind, event => {
              const isLast = event instanceof MessageEvent && event.data.is === 'done'
              if (!isLast && typeof heard === 'function') heard(event)
            })
          }
        }
        Object.assign(window, { Worker: Held })
      })
      await press(page, 'Mod+E')
      await page.getByRole('button', { name: /^Export \d+ sheets…$/ }).click()
      await expect(page.getByRole('progressbar')).toBeVisible()
    },
    leave: async ({ page }) => {
      await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).first().click()
      await expect(page.getByRole('alertdialog')).toHaveCount(0)
    }
  },
  {
    name: 'the page after a bug',
    show: async launched => {
      const { page } = launched
      await goTo(page, 3, 2)
      const { mend } = await plantBug(launched)
      await press(page, '"Typed before the bug" Enter')
      await expect(page.getByRole('alert')).toContainText('planted by the test')
      await mend()
    },
    leave: async ({ page }) => {
      await page.getByRole('button', { name: 'Show the page again' }).click()
      await expect(page.getByRole('grid')).toContainText('Typed before the bug')
    }
  },
  float('leaving with what could not be saved', 'alertdialog', async launched => {
    const { page } = launched
    await breakJournal(launched)
    await goTo(page, 3, 2)
    await press(page, '"Nowhere but here" Enter')
    await expect(page.getByRole('contentinfo').getByRole('alert')).toContainText('Not saved')
    await chooseMenu(launched, 'file.close')
  })
]

/** Cells and what opens from them. The sample’s risk register is open. */
export const cells: readonly Screen[] = [
  float('the list of a choice', 'listbox', atCell(3, 7, 'Alt+ArrowDown')),
  float('a list to choose several from', 'listbox', async ({ page }) => {
    await goTo(page, 3, 13)
    await press(page, 'Alt+ArrowDown')
  }),
  float('the menu of a cell', 'menu', atCell(3, 7, 'Shift+F10')),
  float('the menu of a column', 'menu', ({ page }) => page.locator('[data-column-menu]').nth(2).click()),
  float('how a cell is worked out', 'dialog', atCell(3, 22, 'F2')),
  float('the calendar', 'dialog', atCell(3, 11, 'Alt+ArrowDown')),
  { name: 'long text being typed', show: atCell(3, 5, 'Enter'), leave: keys('Escape') },
  {
    name: 'a cell that needs a look',
    show: atCell(3, 11, '"some day soon" Enter ArrowUp')
  },
  { name: 'a range', show: keys('Shift+ArrowDown Shift+ArrowRight') }
]

/** What is pasted into cells and found in them. The sample’s risk register is open. */
export const findings: readonly Screen[] = [
  float('the preview of a paste', 'dialog', async ({ page }) => {
    await goTo(page, 12, 4)
    await pasteText(page, 'Category\tRisk title\tOther\r\nFinancial\tPasted one\tx\r\nWeather\tPasted two\ty\r\n')
  }),
  {
    name: 'what came of a paste',
    show: async ({ page }) => {
      await goTo(page, 3, 7)
      await pasteText(page, 'Financial\r\nNonsense\r\n')
      await expect(page.getByRole('region', { name: 'What came of the paste' })).toBeVisible()
    },
    leave: async ({ page }) => {
      await page.getByRole('region', { name: 'What came of the paste' }).getByRole('button').last().click()
      await page.mouse.move(0, 0)
      await press(page, 'Mod+Z')
    }
  },
  {
    name: 'the find bar',
    show: async ({ page }) => {
      await press(page, 'Mod+F "privacy"')
      await expect(page.getByRole('search')).toContainText('1 of 3')
    }
  },
  {
    name: 'the find bar over the whole workbook',
    show: async ({ page }) => {
      await page.getByRole('search').getByText('Workbook', { exact: true }).click()
      await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
    }
  },
  {
    name: 'the preview of replacing',
    show: async ({ page }) => {
      await press(page, 'Mod+H')
      await page.getByRole('textbox', { name: 'Replace with' }).fill('confidentiality')
      await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
    },
    leave: async ({ page }) => {
      await press(page, 'Escape')
      await expect(page.getByRole('search')).toHaveCount(0)
    }
  }
]

/** Columns and rows: what they are, how they are sorted, filtered, grouped. The sample’s risk register is open. */
export const columns: readonly Screen[] = [
  columnDialog('title', /^Insert column right/, 'a new column'),
  columnDialog('title', /^Rename/, 'another name for a column'),
  columnDialog('title', /^Description/, 'the description of a column'),
  columnDialog('title', /^Show or hide/, 'the columns that are shown'),
  columnDialog('title', /^Column width/, 'the width of a column'),
  columnDialog('category', /^Edit the list/, 'the list of a column'),
  columnDialog('title', /^Sort by several/, 'the levels of a sort'),
  columnDialog('title', /^Filter…/, 'filtering by words'),
  columnDialog('category', /^Filter…/, 'filtering by a list'),
  columnDialog('title', /^At the foot/, 'what is said at the foot'),
  {
    name: 'a column of one’s own',
    show: async launched => {
      const { page } = launched
      await inColumnMenu('title', /^Insert column right/)(launched)
      const asked = page.getByRole('dialog')
      await asked.getByLabel('Name', { exact: true }).fill('Sponsor')
      await asked.getByRole('button', { name: /Kind/ }).click()
      await page.getByRole('option', { name: 'One of a list' }).click()
      await asked.getByRole('textbox').last().fill('Ministry')
    },
    leave: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Insert column' }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  },
  float('another kind for a column', 'dialog', async ({ page }) => {
    await page.getByRole('button', { name: 'Menu of column Sponsor' }).click()
    await page.getByRole('menuitem', { name: /^Change kind/ }).click()
  }),
  {
    name: 'a filtered table with a row at its foot',
    show: async launched => {
      const { page } = launched
      await inColumnMenu('title', /^At the foot/)(launched)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Nothing Say/ })
        .click()
      await page.getByRole('option', { name: 'Filled' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Set' }).click()
      await atCell(1, 8, 'Shift+F10')(launched)
      await page.getByRole('menuitem', { name: 'Only this value' }).click()
      await expect(page.locator('[data-foot]')).toBeVisible()
    },
    leave: keys('Mod+Shift+L')
  },
  {
    name: 'rows in groups, one of them closed',
    show: async launched => {
      const { page } = launched
      await inColumnMenu('title', /^Sort descending/)(launched)
      await inColumnMenu('category', /^Group by/)(launched)
      await page.getByRole('treegrid').locator('[data-group]').first().click()
      await press(page, 'ArrowLeft')
    }
  },
  float('the views of a table', 'menu', ({ page }) => page.getByRole('button', { name: /^View:/ }).click()),
  float('the name of a view', 'dialog', async ({ page }) => {
    await page.getByRole('button', { name: /^View:/ }).click()
    await page.getByRole('menuitem', { name: /^Save as/ }).click()
  })
]
