import type { Id } from './change'

/** Crockford's base 32, as ULIDs are written: no I, L, O or U. */
export const ulidAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: 48 bits of time in milliseconds, then 80 random bits. `random` gives that many bytes. */
export function ulid(now: number, random: (bytes: number) => Uint8Array): Id {
  let time = ''
  let rest = Math.floor(now)
  for (let digit = 0; digit < 10; digit += 1) {
    time = ulidAlphabet.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  return time + letters(random(10))
}

function letters(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ulidAlphabet.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return text
}
