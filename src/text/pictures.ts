import type { Text } from '../model/template'

/** Pictures on the screen, whatever their kind. */
export const pictures = {
  'picture.noScore': { en: 'Still to be filled in: {columns}', fr: 'Reste à remplir : {columns}' },
  'picture.list': { en: '{first}, {rest}', fr: '{first}, {rest}' }
} as const satisfies Record<string, Text>
