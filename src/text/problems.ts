import type { Text } from '../model/template'

/** problems */
export const problems = {} as const satisfies Record<string, Text>
