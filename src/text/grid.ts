import type { Text } from '../model/template'

/** grid */
export const grid = {} as const satisfies Record<string, Text>
