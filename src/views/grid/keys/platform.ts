import type { Language } from '../../../model/template'
import { keysOn, type Platform } from '../../../ui/chord'

let here: Platform | null = null

/** Asked with every key, so it is read once: Chromium puts the name together anew each time. */
export function platform(): Platform {
  here ??= navigator.userAgent.includes('Mac') ? 'mac' : 'other'
  return here
}

const french: Readonly<Record<string, string>> = { Mod: 'Ctrl', Shift: 'Maj', Delete: 'Suppr', Enter: 'Entrée' }
const english: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const mac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫', Enter: '↩' }
const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' }

/** Keys as people read them, by what is printed on their keyboard: `Ctrl+Maj+Entrée`, `⌘I`. */
export function keyWords(keys: string, on: Platform, language: Language): string {
  const names = on === 'mac' ? mac : language === 'fr' ? french : english
  const words = keysOn(keys, on)
    .split('+')
    .map(key => names[key] ?? arrows[key] ?? key)
  return words.join(on === 'mac' ? '' : '+')
}
