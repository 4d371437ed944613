import { describe, expect, it } from 'vitest'
import { type Theme, type TokenName, themes, toneTokens } from '../../../src/model/tokens'
import { themeCss, variable } from '../../../src/ui/theme'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds: readonly TokenName[] = ['paper', 'surface', 'raised']
const words: readonly TokenName[] = ['ink', 'muted', 'accent', 'danger', 'warn', 'ok']
const both: readonly Theme[] = ['light', 'dark']

describe.each(both)('the %s tokens', theme => {
  const token = themes[theme]

  it.each(words.flatMap(word => grounds.map(ground => [word, ground] as const)))(
    'set %s on %s at 4.5 to 1 or more',
    (word, ground) => {
      expect(contrast(token[word], token[ground])).toBeGreaterThanOrEqual(4.5)
    }
  )

  it.each(['accentSoft', 'select'] as const)('keep ink and secondary text readable on %s', ground => {
    expect(contrast(token.ink, token[ground])).toBeGreaterThanOrEqual(7)
    expect(contrast(token.muted, token[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('keep words on the accent readable', () => {
    expect(contrast(token.onAccent, token.accent)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...grounds, 'accentSoft', 'select'] as const)('show the focus ring on %s at 3 to 1 or more', ground => {
    expect(contrast(token.focus, token[ground])).toBeGreaterThanOrEqual(3)
  })

  it.each(grounds)('show the edge of a control on %s at 3 to 1 or more', ground => {
    expect(contrast(token.strong, token[ground])).toBeGreaterThanOrEqual(3)
  })

  it.each(['low', 'moderate', 'high', 'extreme'] as const)('write the %s band at 7 to 1 or more', band => {
    const [ground, ink] = toneTokens[band]
    expect(contrast(token[ink], token[ground])).toBeGreaterThanOrEqual(7)
  })

  it.each(['ok', 'warn', 'danger', 'quiet'] as const)('write the %s tone at 7 to 1 or more', tone => {
    const [ground, ink] = toneTokens[tone]
    expect(contrast(token[ink], token[ground])).toBeGreaterThanOrEqual(7)
  })

  it('are six-digit hex, so that pictures and documents can use them as they are', () => {
    for (const hex of Object.values(token)) expect(hex).toMatch(/^#[0-9A-F]{6}$/)
  })
})

it('the figures that the design states are the figures of the tokens', () => {
  const { light, dark } = themes
  expect(contrast(light.ink, light.paper)).toBeCloseTo(15.0, 0)
  expect(contrast(light.muted, light.paper)).toBeCloseTo(5.8, 1)
  expect(contrast(light.strong, light.paper)).toBeCloseTo(3.3, 1)
  expect(contrast(light.accent, light.paper)).toBeCloseTo(6.3, 1)
  expect(contrast(light.focus, light.select)).toBeCloseTo(4.8, 1)
  expect(contrast(dark.accent, dark.surface)).toBeGreaterThan(8)
  expect(contrast(dark.focus, dark.select)).toBeCloseTo(5.0, 1)
})

it('the grey of a light ground falls from moderate to extreme', () => {
  const { moderate, high, extreme } = themes.light
  expect(luminance(moderate)).toBeGreaterThan(luminance(high))
  expect(luminance(high)).toBeGreaterThan(luminance(extreme))
})

it('each token becomes a variable of the page, in both themes', () => {
  const css = themeCss()
  expect(variable('accentSoft')).toBe('--accent-soft')
  expect(css).toContain('--accent-soft: #E0F0EE;')
  expect(css).toContain('--accent-soft: #15312F;')
  expect(css.match(/--paper:/g)).toHaveLength(2)
})
