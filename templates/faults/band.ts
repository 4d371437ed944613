import { bandFault, scoresWithin } from '../../src/model/bands'
import { bandsIn } from '../../src/model/settings'
import type { Setting, Table } from '../../src/model/template'

/** Bands in ascending order that neither overlap nor leave out a score between the first and the last. */
export function bandFaults(settings: readonly Setting[]): string[] {
  return settings.flatMap(setting => {
    const bands = bandsIn(setting)
    const sound = bands === null || bands.length === 0 || bandFault(bands, scoresWithin(bands)) === null
    return sound ? [] : ['bands overlap or leave a score out']
  })
}

/** Whether bands hold every score from the lowest to the highest that two ratings of 1 to 5 can come to. */
export function bandsHoldProducts(setting: Setting): boolean {
  const bands = bandsIn(setting)
  return bands !== null && (bands[0]?.from ?? 2) <= 1 && (bands.at(-1)?.to ?? 0) >= 25
}

/** Settings that people may change are numbers within their own limits; bands offered in place of others are sound. */
export function settingFaults({ settings = {}, settable = [], presets = [] }: Table): string[] {
  return [
    ...bandFaults([...Object.values(settings), ...presets.map(({ bands }) => bands)]),
    ...settable.flatMap(({ key, from, to }) => {
      const value = settings[key]
      return typeof value === 'number' && from <= value && value <= to ? [] : [`no number ${key} from ${from} to ${to}`]
    })
  ]
}
