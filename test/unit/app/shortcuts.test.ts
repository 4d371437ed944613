import { describe, expect, it } from 'vitest'
import { accelerator, isPressed, readShortcut } from '../../../src/app/shortcuts'
import { tableKeys } from '../../../src/app/dialogs/table-keys'
import { say } from '../../../src/text'

describe('a shortcut', () => {
  it('is Ctrl on Linux and Windows, and Cmd on macOS', () => {
    const held = { key: 'z', code: 'KeyZ', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
    const [ctrl, cmd] = [
      { ...held, ctrlKey: true },
      { ...held, metaKey: true }
    ]
    expect(isPressed('Mod+Z', ctrl, 'linux')).toBe(true)
    expect(isPressed('Mod+Z', ctrl, 'darwin')).toBe(false)
    expect(isPressed('Mod+Z', cmd, 'darwin')).toBe(true)
    expect(isPressed('Mod+Z', cmd, 'win32')).toBe(false)
  })

  it('is read as people of each language and system read it', () => {
    const english = (key: Parameters<typeof say>[1]) => say('en', key)
    const french = (key: Parameters<typeof say>[1]) => say('fr', key)
    expect(readShortcut('Mod+Shift+Z', 'linux', english)).toBe('Ctrl+Shift+Z')
    expect(readShortcut('Mod+Shift+Z', 'win32', french)).toBe('Ctrl+Maj+Z')
    expect(readShortcut('Mod+Delete', 'linux', french)).toBe('Ctrl+Suppr')
    expect(readShortcut('Mod+Shift+Z', 'darwin', english)).toBe('⌘⇧Z')
  })

  it('is given to menus in the form that Electron reads', () => {
    expect(accelerator('Mod+Shift+S', 'linux')).toBe('CommandOrControl+Shift+S')
    expect(accelerator('Mod+H', 'darwin')).toBe('CommandOrControl+Shift+F')
  })
})

describe('the list of shortcuts', () => {
  const lines = new Map(tableKeys().map(({ what, keys }) => [what, keys]))

  it('has every key of a table under what it does', () => {
    expect(lines.get('keys.edit')).toEqual(['Enter', 'F2'])
    expect(lines.get('keys.rowEnds')).toEqual(['Home', 'End'])
    expect(lines.get('keys.fillDown')).toEqual(['Mod+D'])
    expect(lines.get('keys.columns')).toEqual(['Mod+Space'])
  })

  it('says no key of a table twice but for what it does while someone types', () => {
    const twice = [...lines.values()].flat().filter((key, at, all) => all.indexOf(key) !== at)
    expect(twice).toEqual(['F2'])
  })
})
