import type { ChangeSet, Hash, Id, Patch } from './change'
import type { TableId } from './template'
import { ulidAlphabet } from './id'

/** SHA-256 of the text as UTF-8, in lower-case hexadecimal. Handed in: the page and Node each have their own. */
export type Sha256 = (text: string) => Hash

/** A set that has no id yet. */
export type Unsealed = Omit<ChangeSet, 'id'>

/** The id of a set: the hash of the JSON of the rest, keys in the order of the interface whatever order they came in. */
export function hashSet(set: Unsealed, sha256: Sha256): Hash {
  return sha256(JSON.stringify(inOrder(set)))
}

/**
 * The set with its id, its keys in the order of the interface. The id is worked out when it is first asked for: the hash of a
 * large paste takes longer than all the rest of it, and nobody asks before it is drawn.
 */
export function seal(set: Unsealed, sha256: Sha256): ChangeSet {
  const rest = inOrder(set)
  let id: Hash | null = null
  return {
    get id() {
      id ??= sha256(JSON.stringify(rest))
      return id
    },
    ...rest
  }
}

/**
 * The id of a row that is known by what it stands for: the same in every copy that makes it. 26 characters of the ULID
 * alphabet, from the first 128 bits of the hash, so that it fits wherever a ULID does.
 */
export function keyedId(sheet: Id, table: TableId, key: string, sha256: Sha256): Id {
  let rest = BigInt(`0x${sha256(JSON.stringify([sheet, table, key])).slice(0, 32)}`)
  let id = ''
  for (let digit = 0; digit < 26; digit += 1) {
    id = ulidAlphabet.charAt(Number(rest % 32n)) + id
    rest /= 32n
  }
  return id
}

function inOrder(set: Unsealed): Unsealed {
  const { parents, copy, madeAt, author, command, note, undoes, source, patches } = set
  return {
    parents,
    copy,
    madeAt,
    author: { id: author.id, name: author.name },
    command,
    ...(note === undefined ? {} : { note }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(source === undefined ? {} : { source: sourceInOrder(source) }),
    patches: patches.map(patchInOrder)
  }
}

function sourceInOrder({ kind, name, head }: NonNullable<ChangeSet['source']>): NonNullable<ChangeSet['source']> {
  return { kind, ...(name === undefined ? {} : { name }), ...(head === undefined ? {} : { head }) }
}

function patchInOrder(patch: Patch): Patch {
  const { kind, ids, fields, from, to } = patch
  return { kind, ...(patch.in === undefined ? {} : { in: [patch.in[0], patch.in[1]] }), ids, fields, from, to }
}
