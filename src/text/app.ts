import type { Text } from '../model/template'

/** app */
export const app = {} as const satisfies Record<string, Text>
