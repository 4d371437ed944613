import type { Launched } from './rig'

/** From here on the journal cannot be written, as on a full disk; `mend` makes it whole again. */
export async function breakJournal({ app }: Launched): Promise<{ readonly mend: () => Promise<void> }> {
  await app.evaluate(({ ipcMain }) => {
    const inner = ipcMain as unknown as { readonly _invokeHandlers: Map<string, unknown> }
    Object.assign(globalThis, { wholeJournal: inner._invokeHandlers.get('journal:append') })
    ipcMain.removeHandler('journal:append')
    ipcMain.handle('journal:append', () => ({ ok: false, reason: 'disk-full' }))
  })
  return {
    mend: () =>
      app.evaluate(({ ipcMain }) => {
        const { wholeJournal } = globalThis as { wholeJournal?: Parameters<typeof ipcMain.handle>[1] }
        ipcMain.removeHandler('journal:append')
        if (wholeJournal) ipcMain.handle('journal:append', wholeJournal)
      })
  }
}
