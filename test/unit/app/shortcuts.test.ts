import { describe, expect, it } from 'vitest'
import { accelerator, isPressed, type KeyPress, readShortcut } from '../../../src/app/shortcuts'
import { say } from '../../../src/text'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part
})

describe('a shortcut', () => {
  it('is Ctrl on Linux and Windows, and Cmd on macOS', () => {
    const ctrl = press({ key: 'z', code: 'KeyZ', ctrlKey: true })
    const cmd = press({ key: 'z', code: 'KeyZ', metaKey: true })
    expect(isPressed('Mod+Z', ctrl, 'linux')).toBe(true)
    expect(isPressed('Mod+Z', ctrl, 'darwin')).toBe(false)
    expect(isPressed('Mod+Z', cmd, 'darwin')).toBe(true)
    expect(isPressed('Mod+Z', cmd, 'win32')).toBe(false)
  })

  it('goes by the letter that is typed, wherever the keyboard has it', () => {
    expect(isPressed('Mod+Z', press({ key: 'z', code: 'KeyY', ctrlKey: true }), 'linux')).toBe(true)
    expect(isPressed('Mod+Z', press({ key: 'y', code: 'KeyZ', ctrlKey: true }), 'linux')).toBe(false)
  })

  it('tells Shift from no Shift', () => {
    const shifted = press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })
    expect(isPressed('Mod+Z', shifted, 'linux')).toBe(false)
    expect(isPressed('Mod+Shift+Z', shifted, 'linux')).toBe(true)
  })

  it('leaves Ctrl with Alt alone, which is AltGr on French keyboards', () => {
    expect(isPressed('Mod+E', press({ key: 'e', code: 'KeyE', ctrlKey: true, altKey: true }), 'linux')).toBe(false)
  })

  it('finds a slash that takes Shift on some keyboards', () => {
    expect(isPressed('Mod+/', press({ key: '/', code: 'Slash', ctrlKey: true }), 'linux')).toBe(true)
    expect(isPressed('Mod+/', press({ key: '/', code: 'Period', ctrlKey: true, shiftKey: true }), 'linux')).toBe(true)
  })

  it('goes by the place of a digit, since AZERTY types digits with Shift', () => {
    expect(isPressed('Mod+0', press({ key: 'à', code: 'Digit0', ctrlKey: true }), 'linux')).toBe(true)
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
    expect(accelerator('Mod+Shift+S')).toBe('CommandOrControl+Shift+S')
  })
})
