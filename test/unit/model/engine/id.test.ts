import { describe, expect, it } from 'vitest'
import { keyedId } from '../../../../src/model/hash'
import { ulid } from '../../../../src/model/id'
import { sha256 } from './workbook'

describe('ids', () => {
  it('writes a time and ten random bytes as a ULID', () => {
    // The example of the ULID specification, its random part all ones.
    expect(ulid(1_469_918_176_385, bytes => new Uint8Array(bytes).fill(255))).toBe('01ARYZ6S41ZZZZZZZZZZZZZZZZ')
    expect(ulid(0, bytes => new Uint8Array(bytes))).toBe('00000000000000000000000000')
  })

  it('keeps every random bit apart', () => {
    expect(ulid(0, () => Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 33))).toBe('00000000000000000000000011')
    expect(ulid(0, () => Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe('00000000001000000000000000')
  })

  it('stands in the order of time', () => {
    const at = (now: number) => ulid(now, bytes => new Uint8Array(bytes))
    expect([at(2_000_000_000_000), at(1_000), at(999)].sort()).toEqual([at(999), at(1_000), at(2_000_000_000_000)])
  })

  it('knows a keyed row by sheet, table and key alone', () => {
    expect(keyedId('S', 'about', '', sha256)).toBe(keyedId('S', 'about', '', sha256))
    expect(keyedId('S', 'about', '', sha256)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  })
})
