import type { Text } from '../model/template'

/** cells */
export const cells = {} as const satisfies Record<string, Text>
