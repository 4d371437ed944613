import { expect, test } from 'vitest'
import { createDisk, type Room, reserveBytes } from '../../../electron/disk'
import { createModelDisk } from './model-disk'

function diskWith(room: { bytes: number }) {
  const disk = createModelDisk()
  const told: Room[] = []
  const files = { ...disk.files, room: async () => room.bytes }
  return { disk, told, guard: createDisk('/profile', { files, onRoom: now => told.push(now) }) }
}

const MB = 1_000_000

test('warns below 500 MB, says full below 50 MB, and only when that changes', async () => {
  const room = { bytes: 600 * MB }
  const { guard, told } = diskWith(room)
  for (const bytes of [600, 499, 400, 49, 49, 51, 500]) {
    room.bytes = bytes * MB
    await guard.check()
  }
  expect(told).toEqual(['low', 'full', 'low', 'enough'])
})

test('holds eight megabytes while there is room and frees them when the disk is full', async () => {
  const room = { bytes: 100 * MB }
  const { guard, disk } = diskWith(room)
  await guard.check()
  expect(disk.bytesOf('/profile/reserve').length).toBe(reserveBytes)
  room.bytes = 40 * MB
  await guard.check()
  expect(disk.paths()).toEqual([])
  room.bytes = 55 * MB
  await guard.check()
  expect(disk.paths()).toEqual([])
})

test('gives the reserve up once when a write finds the disk full, and says so', async () => {
  const { guard, disk, told } = diskWith({ bytes: 100 * MB })
  await guard.check()
  told.length = 0
  expect(await guard.release()).toBe(true)
  expect(await guard.release()).toBe(false)
  expect(disk.paths()).toEqual([])
  expect(told).toEqual(['full'])
})

test('a disk that cannot be measured changes nothing', async () => {
  const { disk, told } = diskWith({ bytes: 0 })
  const files = { ...disk.files, room: async () => Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })) }
  expect(await createDisk('/profile', { files, onRoom: now => told.push(now) }).check()).toBe('enough')
  expect(told).toEqual([])
})
