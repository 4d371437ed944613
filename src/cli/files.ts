import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { fileFormat, type ReadWorkbook, readFile } from '../exchange/file'
import type { Hash } from '../model/change'
import type { Stop } from './arguments'

export function sha256(text: string): Hash {
  return createHash('sha256').update(text).digest('hex')
}

/** What stands in a file, whatever it is. */
export function readBytes(path: string): Uint8Array | Stop {
  try {
    return readFileSync(path)
  } catch {
    return { exit: 1, key: 'cli.cannotRead', values: { file: basename(path) } }
  }
}

/** The workbook in a file, every checksum checked. */
export function readWorkbook(path: string): ReadWorkbook | Stop {
  const file = basename(path)
  const bytes = readBytes(path)
  if ('exit' in bytes) return bytes
  const read = readFile(bytes, sha256)
  if (!('problem' in read)) return read
  if (read.problem === 'newer') {
    return { exit: 1, key: 'cli.newerFile', values: { file, format: read.format, known: fileFormat } }
  }
  const keys = {
    empty: 'cli.emptyFile',
    foreign: 'cli.foreignFile',
    damaged: 'cli.damagedFile',
    strange: 'cli.strangeFile',
    'too-large': 'cli.tooLargeFile'
  } as const
  return { exit: 1, key: keys[read.problem], values: { file } }
}

/** All or nothing: the target is what it was, or the new bytes. Null when it is done. */
export function writeWhole(path: string, bytes: Uint8Array): Stop | null {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o644)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    return null
  } catch (error) {
    rmSync(temporary, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const key =
      code === 'ENOSPC' ? 'cli.diskFull' : code === 'EBUSY' || code === 'EPERM' ? 'cli.locked' : 'cli.cannotWrite'
    return { exit: 1, key, values: { file: basename(path) } }
  }
}
