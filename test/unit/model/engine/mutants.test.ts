import { describe, expect, it } from 'vitest'
import { commitLaws } from './laws/commits'
import { logLaws } from './laws/log'
import { mergeLaws } from './laws/merges'
import { patchLaws } from './laws/patches'
import { restLaws } from './laws/rest'
import { undoLaws } from './laws/undo'
import { type Mutant, engineWith } from './mutants'

const laws = [...patchLaws, ...logLaws, ...commitLaws, ...undoLaws, ...mergeLaws, ...restLaws]

const holdsWhatItShould = 'a state holds what a plain map would hold, and the states before it stay as they were'
const rowsInOrder = 'rows stand by their order and then their id, whenever they are asked for'
const squashed = 'squash of a path is the difference of its ends, with no address twice'
const cellByCell = 'a proposal is taken cell by cell: done already, as it was seen, or a conflict'
const codeGiven = 'a code is the highest in the workbook plus one, given once and never taken back'
const ownStacks = 'undo and redo follow the two stacks of this copy, and never a set of another'
const takenBack = 'undo takes back what still stands, skips and names what changed since, and touches nothing else'
const plainMerge = 'a merge takes and disputes what the plain three-way takes and disputes, crosswise merges included'
const placed = 'records come to stand where they were put, whatever keys the others had'

const mutants: readonly Mutant[] = [
  {
    does: 'writes into the chunks of earlier states',
    file: 'chunks.ts',
    says: '[...(chunks[index] ?? [])]',
    instead: '((chunks[index] ?? []) as (Row | undefined)[])',
    breaks: holdsWhatItShould
  },
  {
    does: 'lets a record that has lost its last field stand',
    file: 'rows.ts',
    says: 'filled.length === 0 ? undefined :',
    instead: 'filled.length === -1 ? undefined :',
    breaks: 'a record whose last field is emptied is not there any more'
  },
  {
    does: 'forgets all but the last move',
    file: 'sequence.ts',
    says: '[...sequence.moved, ...moved]',
    instead: '[...moved]',
    breaks: rowsInOrder
  },
  {
    does: 'lets the later id stand first where the keys are the same',
    file: 'row.ts',
    says: 'return a.id < b.id ? -1',
    instead: 'return a.id > b.id ? -1',
    breaks: rowsInOrder
  },
  {
    does: 'takes patches back in the order in which they were made',
    file: 'patch.ts',
    says: 'to: patch.from })).reverse()',
    instead: 'to: patch.from }))',
    breaks: 'patches and then their inverse leave everything as it was'
  },
  {
    does: 'takes an empty `from` for none',
    file: 'patch.ts',
    says: 'known ? known.from : from',
    instead: 'known?.from ?? from',
    breaks: squashed
  },
  {
    does: 'keeps rectangles that overlap',
    file: 'patch.ts',
    says: 'list => list.length > 1',
    instead: 'list => list.length > 99',
    breaks: squashed
  },
  {
    does: 'calls a cell that was set back changed',
    file: 'difference.ts',
    says: 'same(step.from, step.to) ? []',
    instead: 'step.from === step ? []',
    breaks: 'a cell that was set and set back never wipes the edit of the other'
  },
  {
    does: 'adds to the log of everyone who grew from the same',
    file: 'log.ts',
    says: 'log.shelf.sets.length === log.length',
    instead: 'log.length >= 0',
    breaks: 'a log that grew is not changed by what is added to an older one'
  },
  {
    does: 'goes forward without going back first',
    file: 'log.ts',
    says: '...until(back).map(set => invert(set.patches)),',
    instead: '',
    breaks: 'what changed between any two sets leads from the state of one to that of the other'
  },
  {
    does: 'does not look at the contents of a set',
    file: 'verify.ts',
    says: 'hashSet(set, sha256) !== set.id',
    instead: "set.id === ''",
    breaks: 'an altered byte is found'
  },
  {
    does: 'believes every `from`',
    file: 'verify.ts',
    says: '!patches.every(patch => agrees(before, patch))',
    instead: 'patches.length < 0',
    breaks: 'a set that says a cell held what it did not is found, even under a true id'
  },
  {
    does: 'does not ask for the parents of a set',
    file: 'log.ts',
    says: 'if (!seen.has(parent)) problems',
    instead: "if (parent === '') problems",
    breaks: 'a set that is missing, or stands in the wrong place, is found'
  },
  {
    does: 'leaves the note out of the id',
    file: 'hash.ts',
    says: '...(note === undefined ? {} : { note }),',
    instead: '',
    breaks: 'the id of a set does not depend on the order of its keys, but on everything it says'
  },
  {
    does: 'runs the parts of a key together',
    file: 'hash.ts',
    says: 'JSON.stringify([sheet, table, key])',
    instead: 'sheet + table + key',
    breaks: 'the row of a key has one id in every copy, and no other key has it'
  },
  {
    does: 'takes what was seen otherwise',
    file: 'commit.ts',
    says: 'if (same(now, change.from)) kept.push(change)',
    instead: 'if (kept) kept.push(change)',
    breaks: cellByCell
  },
  {
    does: 'calls what is done already a conflict',
    file: 'commit.ts',
    says: 'if (same(now, change.to) || (',
    instead: 'if ((',
    breaks: cellByCell
  },
  {
    does: 'writes sets that change nothing',
    file: 'patch.ts',
    says: 'changes(patches).next().done === true',
    instead: 'patches.length === 0',
    breaks: 'a commit that changes nothing writes nothing'
  },
  {
    does: 'puts the patches of a reaction before those that it answers',
    file: 'commit.ts',
    says: 'squash([patches, patchesOf(seen)])',
    instead: 'squash([patchesOf(seen), patches])',
    breaks: 'a reaction is asked once, with the state before, and its patches stand in the same set'
  },
  {
    does: 'lets a proposal change a code',
    file: 'commit.ts',
    says: 'agrees(state, patch) && !takesCodes(state, patch)',
    instead: 'agrees(state, patch)',
    breaks: 'no proposal takes a code away'
  },
  {
    does: 'gives the codes of removed rows again',
    file: 'codes.ts',
    says: 'partsOfCode(fieldOf(row, field))',
    instead: 'partsOfCode(row && isAlive(row) ? fieldOf(row, field) : null)',
    breaks: codeGiven
  },
  {
    does: 'takes an imported code that another row has',
    file: 'codes.ts',
    says: "if (typeof to === 'string') held.add(to)",
    instead: '',
    breaks: 'an imported code is kept unless another row has it already'
  },
  {
    does: 'takes codes back on undo',
    file: 'undo.ts',
    says: 'isCode(state, at) || same(now, from)',
    instead: 'same(now, from)',
    breaks: codeGiven
  },
  {
    does: 'leaves two rows with one code after a merge',
    file: 'merge.ts',
    says: 'patchesOf(recoded)',
    instead: '[]',
    breaks: 'no two rows have one code, whoever merged with whom'
  },
  {
    does: 'undoes the sets of other copies',
    file: 'undo.ts',
    says: 'set.copy === copy && ',
    instead: '',
    breaks: ownStacks
  },
  {
    does: 'undoes merges',
    file: 'undo.ts',
    says: 'set.parents.length === 1',
    instead: 'set.parents.length >= 1',
    breaks: ownStacks
  },
  {
    does: 'undoes the founding set',
    file: 'undo.ts',
    says: 'set.parents.length === 1',
    instead: 'set.parents.length <= 1',
    breaks: 'everything undone is the beginning again, and everything redone the end, codes aside'
  },
  {
    does: 'redoes what was undone before something new was done',
    file: 'undo.ts',
    says: 'if (set.undoes === undefined) return null',
    instead: 'if (set.undoes === undefined) continue',
    breaks: ownStacks
  },
  {
    does: 'takes back what someone has changed since',
    file: 'undo.ts',
    says: 'if (same(now, to)) back',
    instead: 'if (back) back',
    breaks: takenBack
  },
  {
    does: 'prefers their side where both changed a cell',
    file: 'three-way.ts',
    says: '!hasCell(ours, at)',
    instead: 'at',
    breaks: plainMerge
  },
  {
    does: 'does not see what the other side did',
    file: 'three-way.ts',
    says: 'theirs: get(theirs, at)',
    instead: 'theirs: get(base.state, at)',
    breaks: 'what only one side changed survives the merge, whoever prefers what'
  },
  {
    does: 'forgets what was contested at the base',
    file: 'three-way.ts',
    says: 'hasCell(base.contested, at) || ',
    instead: '',
    breaks: plainMerge
  },
  {
    does: 'takes one of several bases',
    file: 'merge.ts',
    says: '...rest] = grounds',
    instead: '...rest] = grounds.slice(0, 1)',
    breaks: plainMerge
  },
  {
    does: 'takes the founding set for the base of every merge',
    file: 'merge.ts',
    says: 'filter(id => !parents.has(id)).sort()',
    instead: 'slice(0, 1)',
    breaks: plainMerge
  },
  {
    does: 'removes what the other side has edited',
    file: 'three-way.ts',
    says: ' || hasCell(removals, at)',
    instead: '',
    breaks: 'an edit on one side and a removal on the other is asked about, and the edit is kept either way'
  },
  {
    does: 'takes a move for an edit',
    file: 'three-way.ts',
    says: "field !== '@order' && field !== '@alive'",
    instead: "field !== '@alive'",
    breaks: 'a row that was moved on one side and removed on the other is removed without a word'
  },
  {
    does: 'takes the other side’s order',
    file: 'three-way.ts',
    says: 'lower(contest.mine, contest.theirs) === contest.theirs',
    instead: 'contest',
    breaks: 'of two places of one row the lower stays, and nobody is asked'
  },
  {
    does: 'writes a set where their log could simply be taken over',
    file: 'merge.ts',
    says: '|| holds(theirs.log, mine.log.head)',
    instead: '',
    breaks: 'copies that have the same sets have the same head and the same state'
  },
  {
    does: 'leaves the sets of the other side out of the log',
    file: 'log.ts',
    says: '[...others.sets.filter(({ id }) => !holds(log, id)), set]',
    instead: '[set]',
    breaks: 'in the log `from` is always the state before, and every set vouches for its contents'
  },
  {
    does: 'decides for one side whatever is said',
    file: 'merge.ts',
    says: 'to: decided.get(addressKey(at)) ?? null',
    instead: 'to: from',
    breaks: 'what is decided is what the merged cell holds, and nothing is written while a dispute is open'
  },
  {
    does: 'names the one who merged for the one who wrote',
    file: 'history.ts',
    says: 'theirs && same(theirs.change.to, touch.change.to) ? theirs : touch',
    instead: 'touch',
    breaks: 'who gave a cell its value gave it that value, and is no merge that only brought it'
  },
  {
    does: 'lets keys grow for ever',
    file: 'order.ts',
    says: 'key.length <= longestKey',
    instead: 'key.length > 0',
    breaks: placed
  },
  {
    does: 'takes no account of neighbours with one key',
    file: 'order.ts',
    says: 'ascend && keys',
    instead: 'keys',
    breaks: placed
  }
]

describe('an engine that breaks one rule breaks its law', () => {
  it.each(mutants.map(mutant => [mutant.does, mutant] as const))('an engine that %s', async (_, mutant) => {
    const law = laws.find(({ title }) => title === mutant.breaks)
    const engine = await engineWith(mutant)
    expect(() => law?.check(engine, { numRuns: 500, seed: 20_261_122, endOnFailure: true })).toThrow(/^Property failed/)
  })
})
