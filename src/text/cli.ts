import type { Text } from '../model/template'

/** cli */
export const cli = {} as const satisfies Record<string, Text>
