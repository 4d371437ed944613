import type { LaidChip } from '../../layout/table'
import type { Say } from '../../text'

/** What a chip says: the word that it stands for, with a remark where that is a deleted row or a retired entry. */
export function chipWords(say: Say, { text, gone, retired }: LaidChip): string {
  if (gone) return say('links.removed', { name: text })
  return retired ? say('cell.retired', { name: text }) : text
}
