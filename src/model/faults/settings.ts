import { bandFault, scoresWithin } from '../bands'
import { bandsIn } from '../settings'
import type { Band, Setting, Settings, Table } from '../template'
import { type Fault, fault, type Path } from './fault'
import { idsIn } from './names'

/** Settings that people may change are numbers within their own limits; bands offered in place of others are sound. */
export function settingFaults({ settings = {}, settable = [], presets = [] }: Table, at: Path): readonly Fault[] {
  return [
    ...bandedFaults(settings, [...at, 'settings']),
    ...idsIn(presets, [...at, 'presets']),
    ...presets.flatMap(({ bands }, position) =>
      bandFaults(bands, scoresWithin(bands), [...at, 'presets', position, 'bands'])
    ),
    ...settable.flatMap(({ key, from, to }, position) => {
      const value = settings[key]
      const isWithin = typeof value === 'number' && from <= value && value <= to
      return isWithin ? [] : [fault('number', [...at, 'settable', position], { setting: key, from, to })]
    })
  ]
}

/** Whatever among settings is bands: in ascending order, neither overlapping nor leaving a score out. */
export function bandedFaults(settings: Settings, at: Path): readonly Fault[] {
  return Object.entries(settings).flatMap(([key, setting]) => {
    const bands = bandsWithin(setting)
    return bandFaults(bands, scoresWithin(bands), [...at, key])
  })
}

/** An empty list may be of anything. */
export function bandsWithin(setting: Setting | undefined): readonly Band[] {
  return bandsIn(setting ?? null) ?? []
}

/** At most one fault: what comes after a hole or an overlap follows from it. */
export function bandFaults(bands: readonly Band[], scores: readonly number[], at: Path): readonly Fault[] {
  const found = bands.length === 0 ? null : bandFault(bands, scores)
  if (found === null || found.fault === 'none' || found.fault === 'unnamed') return []
  if (found.fault === 'gap') return [fault('bands-gap', at, { score: found.score })]
  const { from = 0, to = 0 } = bands[found.at] ?? {}
  if (found.fault === 'overlap') return [fault('bands-overlap', [...at, found.at], { score: found.score })]
  return [fault('bands-backwards', [...at, found.at], { from, to })]
}
