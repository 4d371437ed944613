import { type Theme, type TokenName, themes } from '../model/tokens'

/** The name of a token as a CSS variable: `accentSoft` is `--accent-soft`. */
export function variable(name: TokenName): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
}

/** The style sheet that gives both themes to the page; `data-theme` on the root chooses. */
export function themeCss(): string {
  const block = (selector: string, theme: Theme): string => {
    const lines = Object.entries(themes[theme]).map(([name, hex]) => `${variable(name as TokenName)}: ${hex};`)
    return `${selector} { color-scheme: ${theme}; ${lines.join(' ')} }`
  }
  return `${block(':root', 'light')}\n${block(':root[data-theme="dark"]', 'dark')}`
}

/**
 * What is looked for, in the cells of a table. In Chromium 114 a highlight knows no variables, so the colours are written out.
 * The underline tells it from a chip of the same ground.
 */
export function highlightCss(): string {
  const both = (theme: Theme, root: string): string => {
    const { moderate, moderateInk, accent, onAccent } = themes[theme]
    return highlights(
      root,
      `background-color: ${moderate}; color: ${moderateInk}`,
      `background-color: ${accent}; color: ${onAccent}`
    )
  }
  const forced = highlights(
    ':root[data-theme]',
    'background-color: Mark; color: MarkText',
    'background-color: Highlight; color: HighlightText'
  )
  return `${both('light', ':root')}\n${both('dark', ':root[data-theme="dark"]')}\n@media (forced-colors: active) { ${forced} }`
}

function highlights(root: string, all: string, current: string): string {
  return `${root}::highlight(found) { ${all}; text-decoration: underline }\n${root}::highlight(found-now) { ${current} }`
}

/** Hands the tokens to the page as a constructed style sheet: a `<style>` element would need `unsafe-inline`. */
export function installTokens(page: Document): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${themeCss()}\n${highlightCss()}`)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
}

/**
 * React Aria writes a `<style>` of its own, which the page's policy would block and report, unless an element with its id is
 * there already. Its one rule stands in `global.css`.
 */
export function keepInlineStylesOut(page: Document): void {
  const stand = page.createElement('meta')
  stand.id = 'react-aria-pressable-style'
  page.head.append(stand)
}

/** Shows the chosen theme, and follows the system's while `system` is chosen. Returns what stops it. */
export function followTheme(page: Document, chosen: 'system' | Theme): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = (): void => {
    const theme: Theme = chosen === 'system' ? (system.matches ? 'dark' : 'light') : chosen
    page.documentElement.dataset.theme = theme
  }
  show()
  system.addEventListener('change', show)
  return () => system.removeEventListener('change', show)
}
