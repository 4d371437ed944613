import { diffIndices } from 'node-diff3'

/** A stretch of a text that was changed: in both, only before, or only after. */
export interface Stretch {
  readonly is: 'kept' | 'out' | 'in'
  readonly text: string
}

/** Texts of more words than this are not compared word by word, but for how they begin and end. */
const mostWords = 3000

/** What became of a text, word by word. Joined, `kept` and `out` give the text before, `kept` and `in` the one after. */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const first = shared(old, young)
  const last = Math.min(shared(old.toReversed(), young.toReversed()), old.length - first, young.length - first)
  const middle = between(old.slice(first, old.length - last), young.slice(first, young.length - last))
  return joined([kept(old.slice(0, first)), ...middle, kept(old.slice(old.length - last))])
}

/** A word goes with the space before it, so that spaces alone are never what two texts share. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => word !== b[at])
  return differs < 0 ? a.length : differs
}

function between(old: readonly string[], young: readonly string[]): readonly Stretch[] {
  if (old.length > mostWords || young.length > mostWords) return [out(old), into(young)]
  const stretches: Stretch[] = []
  let done = 0
  for (const { buffer1, buffer1Content, buffer2Content } of diffIndices([...old], [...young])) {
    stretches.push(kept(old.slice(done, buffer1[0])), out(buffer1Content), into(buffer2Content))
    done = buffer1[0] + buffer1[1]
  }
  return [...stretches, kept(old.slice(done))]
}

const kept = (words: readonly string[]): Stretch => ({ is: 'kept', text: words.join('') })
const out = (words: readonly string[]): Stretch => ({ is: 'out', text: words.join('') })
const into = (words: readonly string[]): Stretch => ({ is: 'in', text: words.join('') })

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = []
  for (const one of stretches) {
    const last = list.at(-1)
    if (one.text === '') continue
    if (last?.is === one.is) list[list.length - 1] = { is: one.is, text: last.text + one.text }
    else list.push(one)
  }
  return list
}
