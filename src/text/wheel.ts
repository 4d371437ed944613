import type { Text } from '../model/template'

/** Wheels of wedges. */
export const wheel = {
  'wheel.wedge': { en: '{entry}: {counted}, {share}.', fr: '{entry} : {counted}, {share}.' },
  'wheel.share': { en: '{told} ({percent})', fr: '{told} ({percent})' }
} as const satisfies Record<string, Text>
