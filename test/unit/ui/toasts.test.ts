import { describe, expect, it } from 'vitest'
import { addToast, announce, createToasts, dismissToast } from '../../../src/ui/toasts'

/** Timers of no length run in the order in which they were set. */
const nextTask = (): Promise<void> => new Promise(done => setTimeout(done))

const words = (store: ReturnType<typeof createToasts>) => store.getState().shown.map(toast => toast.words)

describe('messages', () => {
  it('stand in the order in which they came, each until it is dismissed', () => {
    const store = createToasts()
    addToast(store, 'ok', 'one')
    addToast(store, 'error', 'two')
    expect(words(store)).toEqual(['one', 'two'])
    dismissToast(store, store.getState().shown[0]?.key ?? -1)
    expect(words(store)).toEqual(['two'])
  })

  it('are not said twice at a time', () => {
    const store = createToasts()
    addToast(store, 'error', 'the disk is full')
    addToast(store, 'note', 'other')
    addToast(store, 'error', 'the disk is full')
    expect(words(store)).toEqual(['other', 'the disk is full'])
  })

  it('crowd out passing ones first, so that an error stays until someone has seen it', () => {
    const store = createToasts()
    addToast(store, 'error', 'e1')
    for (const text of ['n1', 'n2', 'n3', 'n4']) addToast(store, 'note', text)
    expect(words(store)).toEqual(['e1', 'n2', 'n3', 'n4'])
  })

  it('have keys of their own, so that a late dismissal takes no other one away', () => {
    const store = createToasts()
    addToast(store, 'ok', 'one')
    const first = store.getState().shown[0]?.key ?? -1
    dismissToast(store, first)
    addToast(store, 'ok', 'two')
    dismissToast(store, first)
    expect(words(store)).toEqual(['two'])
  })

  it('are announced as one where one act says several things, each once', async () => {
    const store = createToasts()
    announce(store, 'The filters are off.')
    announce(store, 'R-04: a date is missing.')
    announce(store, 'The filters are off.')
    expect(store.getState().said).toBe('The filters are off. R-04: a date is missing.')
    await nextTask()
    announce(store, 'Undone: Edit.')
    expect(store.getState().said).toBe('Undone: Edit.')
  })

  it('are announced again when the same is said again', async () => {
    const store = createToasts()
    announce(store, 'Undone: Edit.')
    const first = store.getState().said
    await nextTask()
    announce(store, 'Undone: Edit.')
    expect(store.getState().said).not.toBe(first)
    expect(store.getState().said.trim()).toBe('Undone: Edit.')
  })
})
