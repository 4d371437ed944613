import type { StartInfo } from '../bridge'
import type { Say } from '../text'
import { isChord, type KeyPress, keysOn } from '../ui/chord'

type Platform = StartInfo['platform']

/** Whether a key press is a shortcut such as `Mod+Shift+Z`: matched as in the grid. `Mod` is Ctrl, and Cmd on macOS. */
export function isPressed(shortcut: string, press: KeyPress, platform: Platform): boolean {
  return isChord(shortcut, press, family(platform))
}

function family(platform: Platform): 'mac' | 'other' {
  return platform === 'darwin' ? 'mac' : 'other'
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
    Backspace: say('key.backspace'),
    Space: say('key.space'),
    Home: say('key.home'),
    End: say('key.end'),
    ContextMenu: say('key.menu'),
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→'
  }
  const parts = keysOn(shortcut, family(platform)).split('+')
  if (platform === 'darwin') return parts.map(part => macSigns[part] ?? names[part] ?? part).join('')
  return parts.map(part => names[part] ?? part).join('+')
}

/** A shortcut as Electron's menus write it. */
export function accelerator(shortcut: string, platform: Platform): string {
  return keysOn(shortcut, family(platform)).replace('Mod', 'CommandOrControl').replace('Arrow', '')
}
