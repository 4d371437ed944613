const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46

/** The end record stands within the last 64 KB, since a comment may follow it. */
function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - endBytes - 0xffff)
  for (let at = zip.length - endBytes; at >= first; at--) {
    if (zip.readUInt32LE(at) === endSignature && at + endBytes + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  return -1
}

/**
 * Whether the bytes are a zip with nothing cut off: an end record, a central directory of as many entries as it says,
 * and each entry's local header where the directory points. Nothing is inflated: that is never done in this process.
 */
export function isWholeZip(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(zip)
  if (end < 0) return false
  const entries = zip.readUInt16LE(end + 10)
  const size = zip.readUInt32LE(end + 12)
  let at = zip.readUInt32LE(end + 16)
  if (entries === 0 || at + size !== end) return false
  for (let n = 0; n < entries; n++) {
    if (at + entryBytes > end || zip.readUInt32LE(at) !== entrySignature) return false
    const local = zip.readUInt32LE(at + 42)
    if (local + 4 > end || zip.readUInt32LE(local) !== localSignature) return false
    at += entryBytes + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return at === end
}
