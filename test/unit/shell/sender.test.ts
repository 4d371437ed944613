import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { describe, expect, test } from 'vitest'
import { isOurPage } from '../../../electron/ipc'

function frame(url: string) {
  return { url }
}

function called(senderFrame: object | null, mainFrame: object | null): boolean {
  const page = mainFrame === null ? null : ({ mainFrame } as unknown as WebContents)
  return isOurPage({ senderFrame } as unknown as IpcMainInvokeEvent, page)
}

describe('who may call the shell', () => {
  test('the main frame of the window, while it shows the page', () => {
    const main = frame('app://workbook/index.html')
    expect(called(main, main)).toBe(true)
  })

  test('no other frame, even with the same address', () => {
    expect(called(frame('app://workbook/index.html'), frame('app://workbook/index.html'))).toBe(false)
  })

  test.each([
    'https://workbook/index.html',
    'app://other/index.html',
    'app://workbook.other/index.html',
    'file:///workbook/index.html',
    'about:blank',
    'data:text/html,app://workbook/'
  ])('not the main frame once it shows %s', url => {
    const main = frame(url)
    expect(called(main, main)).toBe(false)
  })

  test('nobody, when the frame is gone or there is no window', () => {
    expect(called(null, frame('app://workbook/index.html'))).toBe(false)
    const main = frame('app://workbook/index.html')
    expect(called(main, null)).toBe(false)
  })
})
