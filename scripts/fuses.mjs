import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** What a packaged Electron may still be talked into (safety.md 5). Asar integrity is checked on macOS and Windows only. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true
}

/** A runtime lacks the fuses that were invented after it. */
function isThere(state) {
  return state === FuseState.ENABLE || state === FuseState.DISABLE
}

/**
 * Each fuse as the file itself has it: its name, what it should be, and what it is (`true`, `false`, or null where
 * this runtime has no such fuse).
 */
export async function readFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  return Object.entries(fuses).map(([option, wanted]) => ({
    name: FuseV1Options[option],
    wanted,
    is: isThere(wire[option]) ? wire[option] === FuseState.ENABLE : null
  }))
}

/** Sets every fuse that this runtime has. */
export async function setFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const there = Object.entries(fuses).filter(([option]) => isThere(wire[option]))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: true,
    ...Object.fromEntries(there)
  })
}
