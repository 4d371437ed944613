import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chordsOf, isChord, type KeyPress, keysOn, macKeys } from '../../../src/ui/chord'
import { bindings } from '../../../src/views/grid/keys/keys'
import { type Layout, layouts } from './layouts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part
})

/** Every shortcut that the app knows: those of the grid, and those that its menus show. */
const sources = readdirSync('src/app').filter(name => name.endsWith('.ts'))
const inMenus = sources.flatMap(name => [
  ...readFileSync(`src/app/${name}`, 'utf8').matchAll(/'((?:Mod|Alt|Shift)\+[^']+|F\d+)'/g)
])
const shortcuts = [...new Set([...bindings.map(({ keys }) => keys), ...inMenus.map(found => found[1] ?? '')])]

/** Ctrl and a key that a hand on that layout can press, Shift held or not. */
function pressesOn(layout: Layout): readonly KeyPress[] {
  return Object.entries(layouts[layout]).flatMap(([code, [plain, shifted]]) => [
    press({ key: plain, code, ctrlKey: true }),
    press({ key: shifted, code, ctrlKey: true, shiftKey: true })
  ])
}

const each = Object.keys(layouts) as readonly Layout[]
const printing = shortcuts.filter(keys => keys.startsWith('Mod+') && keys.split('+').at(-1)?.length === 1)

describe('a shortcut on the layouts of the people who use this', () => {
  it.each(each)('can be pressed on %s, whatever it is', layout => {
    expect(printing.length).toBeGreaterThan(15)
    const presses = pressesOn(layout)
    const unreachable = printing.filter(keys => !presses.some(one => isChord(keys, one, 'other')))
    expect(unreachable).toEqual([])
  })

  it.each(each)('is never two shortcuts at once on %s', layout => {
    const clashes = pressesOn(layout).flatMap(one => {
      const known = chordsOf(one, 'other').filter(chord => shortcuts.includes(chord))
      return known.length > 1 ? [[one.key, one.code, ...known]] : []
    })
    expect(clashes).toEqual([])
  })

  const table: readonly (readonly [Layout, string, code: string, shift: boolean])[] = [
    ['us', 'Mod+Z', 'KeyZ', false],
    ['fr', 'Mod+Z', 'KeyW', false],
    ['ca', 'Mod+Z', 'KeyZ', false],
    ['multix', 'Mod+Z', 'KeyZ', false],
    ['fr', 'Mod+A', 'KeyQ', false],
    ['fr', 'Mod+Shift+Z', 'KeyW', true],
    ['us', 'Mod+;', 'Semicolon', false],
    ['fr', 'Mod+;', 'Comma', false],
    ['ca', 'Mod+;', 'Semicolon', false],
    ['multix', 'Mod+;', 'Semicolon', false],
    ['us', "Mod+'", 'Quote', false],
    ['fr', "Mod+'", 'Digit4', false],
    ['ca', "Mod+'", 'Comma', true],
    ['multix', "Mod+'", 'Comma', true],
    ['us', 'Mod+/', 'Slash', false],
    ['fr', 'Mod+/', 'Period', true],
    ['ca', 'Mod+/', 'Digit3', true],
    ['multix', 'Mod+/', 'Backquote', false],
    ['fr', 'Mod+,', 'KeyM', false],
    ['fr', 'Mod+0', 'Digit0', false],
    ['us', 'Mod+0', 'Digit0', false]
  ]

  it.each(table)('on %s, %s is at %s (Shift: %s)', (layout, keys, code, shiftKey) => {
    const [plain, shifted] = layouts[layout][code] ?? ['', '']
    expect(isChord(keys, press({ key: shiftKey ? shifted : plain, code, shiftKey, ctrlKey: true }), 'other')).toBe(true)
  })

  it('goes by what is printed, not by where an American keyboard has it', () => {
    expect(isChord('Mod+Z', press({ key: 'w', code: 'KeyZ', ctrlKey: true }), 'other')).toBe(false)
    expect(isChord('Mod+M', press({ key: ',', code: 'KeyM', ctrlKey: true }), 'other')).toBe(false)
  })

  it('goes by the place where a layout prints no Latin letters, or an accent that waits', () => {
    expect(isChord('Mod+Z', press({ key: 'ζ', code: 'KeyZ', ctrlKey: true }), 'other')).toBe(true)
    expect(isChord("Mod+'", press({ key: 'Dead', code: 'Quote', ctrlKey: true }), 'other')).toBe(true)
  })
})

describe('the shortcuts of the app', () => {
  it('take no Ctrl+Alt, which is AltGr, and no Alt with a letter, which is the menus', () => {
    expect(shortcuts.filter(keys => /Mod\+Alt|^Alt\+(Shift\+)?[A-Z]$/.test(keys))).toEqual([])
    expect(chordsOf(press({ key: '}', code: 'Digit0', ctrlKey: true, altKey: true }), 'other')).not.toContain('Mod+0')
  })

  it('leave the Windows key to the system', () => {
    expect(chordsOf(press({ key: 'z', code: 'KeyZ', ctrlKey: true, metaKey: true }), 'other')).toEqual([])
  })

  it('are told apart by Shift where they are letters', () => {
    const shifted = press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })
    expect(isChord('Mod+Z', shifted, 'other')).toBe(false)
    expect(isChord('Mod+Shift+Z', shifted, 'other')).toBe(true)
  })

  it('are Cmd on macOS, but for those that macOS keeps for itself or knows by other keys', () => {
    const cmd = (key: string, code: string, more: Partial<KeyPress> = {}) =>
      press({ key, code, metaKey: true, ...more })
    expect(isChord('Mod+Z', cmd('z', 'KeyZ'), 'mac')).toBe(true)
    expect(isChord('Mod+Z', press({ key: 'z', code: 'KeyZ', ctrlKey: true }), 'mac')).toBe(false)
    expect(isChord('Mod+Space', cmd(' ', 'Space'), 'mac')).toBe(false)
    expect(isChord('Mod+Space', press({ key: ' ', code: 'Space', ctrlKey: true }), 'mac')).toBe(true)
    expect(isChord('Mod+H', cmd('h', 'KeyH'), 'mac')).toBe(false)
    expect(isChord('Mod+H', cmd('F', 'KeyF', { shiftKey: true }), 'mac')).toBe(true)
    expect(isChord('Mod+Y', cmd('Z', 'KeyZ', { shiftKey: true }), 'mac')).toBe(true)
    expect(isChord('Mod+Delete', cmd('Backspace', 'Backspace'), 'mac')).toBe(true)
    expect(keysOn('Mod+Y', 'other')).toBe('Mod+Y')
  })

  it('stay apart on macOS too: no other shortcut takes what stands in for one', () => {
    const others = shortcuts.filter(keys => macKeys[keys] === undefined && keys !== 'Mod+Shift+Z')
    expect(Object.values(macKeys).filter(keys => others.includes(keys))).toEqual([])
  })
})
