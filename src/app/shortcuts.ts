import type { StartInfo } from '../bridge'
import type { Say } from '../text'

/** What of a key press decides which shortcut it is. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

type Platform = StartInfo['platform']

/**
 * Whether a key press is a shortcut such as `Mod+Shift+Z`. Letters go by what they type, digits by where they are: AZERTY types
 * its digits with Shift. `Mod` is Ctrl, and Cmd on macOS.
 */
export function isPressed(shortcut: string, press: KeyPress, platform: Platform): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = parts.includes('Mod')
  const mac = platform === 'darwin'
  if (press.ctrlKey !== (mod && !mac) || press.metaKey !== (mod && mac)) return false
  if (press.altKey !== parts.includes('Alt')) return false
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}` && press.shiftKey === parts.includes('Shift')
  // A slash takes Shift on some keyboards, so there Shift says nothing.
  if (key === '/') return press.key === '/'
  return press.shiftKey === parts.includes('Shift') && press.key.toLowerCase() === key.toLowerCase()
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as people read it: `Ctrl+Maj+Z` in French, `⇧⌘Z` on macOS. */
export function readShortcut(shortcut: string, platform: Platform, say: Say): string {
  const names: Readonly<Record<string, string>> = {
    Mod: say('key.ctrl'),
    Shift: say('key.shift'),
    Delete: say('key.delete'),
    Escape: say('key.escape'),
    Enter: say('key.enter'),
    PageUp: say('key.pageUp'),
    PageDown: say('key.pageDown'),
    Down: say('key.down')
  }
  const parts = shortcut.split('+')
  if (platform === 'darwin') return parts.map(part => macSigns[part] ?? names[part] ?? part).join('')
  return parts.map(part => names[part] ?? part).join('+')
}

/** A shortcut as Electron's menus write it. */
export function accelerator(shortcut: string): string {
  return shortcut.replace('Mod', 'CommandOrControl')
}
