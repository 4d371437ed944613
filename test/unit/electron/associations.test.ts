import { readFileSync } from 'node:fs'
import type { Dialog, OpenDialogOptions, Shell } from 'electron'
import { describe, expect, it } from 'vitest'
import { createFiles } from '../../../electron/files'

const registered = JSON.parse(readFileSync('scripts/associations.json', 'utf8')) as readonly { readonly ext: string }[]
const endings = registered.map(({ ext }) => ext)

/** The app's files, with a dialog that tells what it was asked to offer. */
function filesIn() {
  const asked: OpenDialogOptions[] = []
  const dialog = {
    showOpenDialog: (_window: unknown, options: OpenDialogOptions) => {
      asked.push(options)
      return Promise.resolve({ canceled: true, filePaths: [] })
    }
  } as unknown as Dialog
  const window = () => ({}) as never
  const files = createFiles({ dialog, shell: {} as Shell, window, folder: '/app', documents: '/home' })
  return { files, asked }
}

describe('the endings that the installer registers', () => {
  it('are those of workbooks and of templates', () => {
    expect(endings).toEqual(['groundwork', 'groundwork-template'])
  })

  it('are all handed over when the system opens such a file, and no other is', () => {
    const { files } = filesIn()
    for (const ending of endings)
      expect(files.handOver(['--flag', `ours.${ending}`], '/home')?.name).toBe(`ours.${ending}`)
    expect(files.handOver(['notes.txt', 'groundwork'], '/home')).toBeNull()
  })

  it('are all offered where a file is asked for, and a template alone where a template is', async () => {
    const { files, asked } = filesIn()
    await files.open('workbook')
    await files.open('template')
    expect(asked.map(({ filters }) => filters?.[0]?.extensions)).toEqual([endings, ['groundwork-template']])
  })
})
