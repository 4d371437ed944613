import type { Text } from '../model/template'

/** word */
export const word = {} as const satisfies Record<string, Text>
