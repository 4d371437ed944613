import { expect, launch, test } from './rig'

test('the window opens on the page of the app', async () => {
  const { page, close } = await launch()
  expect(page.url()).toBe('app://workbook/index.html')
  await close()
})
