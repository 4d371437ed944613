import type { Locator } from '@playwright/test'
import { type AxeResults, type RunOptions, source } from 'axe-core'
import { expect, launch, type Launched, type Launching } from './rig'

/** The app past its first question, on the list of workbooks. */
export async function launchHome(launching: Launching = {}): Promise<Launched> {
  const launched = await launch(launching)
  const { page } = launched
  await page.getByRole('textbox').fill('Nadia Tremblay')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nadia Tremblay')
  return launched
}

/** The sample, open on its overview. */
export async function openSample({ page }: Launched): Promise<void> {
  await page.getByRole('button', { name: /^(Open the English sample|Ouvrir l’exemple en anglais)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Bridgewater North iCBT/ })).toBeVisible()
}

/** A sheet by the words of its title, from the list at the side. */
export async function openSheet({ page }: Launched, title: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: /^(Sheets|Feuilles)$/ })
    .getByRole('button', { name: title })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Types over a cell as a person does. */
export async function typeOver({ page }: Launched, before: string, after: string): Promise<void> {
  await page.getByRole('grid').getByText(before, { exact: true }).click()
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid').getByText(after, { exact: true })).toBeVisible()
}

/** All that was done is in the journal and in the database. */
export async function untilSaved({ page }: Launched): Promise<void> {
  await expect(page.locator('[data-saved]')).toBeVisible()
}

/** Chooses an item of the native menu, as a click on it does. */
export async function chooseMenu({ app }: Launched, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
}

/** The words of a native menu item, once the page has sent them. */
export function menuLabel({ app }: Launched, id: string): Promise<string> {
  return app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label ?? '', id)
}

/**
 * No rule of WCAG 2.2 A and AA that a machine can test is broken, best practices included, but for the rules that are left out.
 * axe runs in the page itself: the one way open to it in Electron, where no second page can be opened.
 */
export async function expectAccessible(
  { page }: Launched,
  what: string,
  without: readonly string[] = []
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const told = await page.evaluate(async left => {
    // Half-way from one colour to another is no colour to judge.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const { axe } = window as unknown as { readonly axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    const rules = Object.fromEntries(left.map(id => [id, { enabled: false }]))
    const { violations } = await axe.run({ resultTypes: ['violations'], rules })
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html.slice(0, 200)) }))
  }, without)
  expect.soft(told, what).toEqual([])
}

/** Ticks a box or chooses one of several as a person does: by the label that is seen, once it has come to rest. */
export async function tick(box: Locator, isOn = true): Promise<void> {
  await box.locator('xpath=ancestor::label').click()
  await expect(box).toBeChecked({ checked: isOn })
}
