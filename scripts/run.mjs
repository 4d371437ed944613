import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Stops the whole script with one plain sentence; nothing after it runs. */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

/**
 * Runs a program in the repository's folder and answers with its exit status (a signal counts as 1).
 * Its output goes straight through, unless `quiet`: then it is kept and given back as `output`.
 */
export function run(command, args, { env, quiet = false, timeout, cwd = root } = {}) {
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(quiet && { NO_COLOR: '1' }), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(timeout ? { timeout, killSignal: 'SIGKILL' } : {})
    })
    const parts = []
    if (quiet) {
      child.stdout.on('data', part => parts.push(part))
      child.stderr.on('data', part => parts.push(part))
    }
    const output = () => Buffer.concat(parts).toString('utf8')
    child.on('error', error => done({ status: 127, output: `${output()}${error.message}` }))
    child.on('close', (status, signal) => done({ status: status ?? 1, signal, output: output() }))
  })
}

/**
 * Starts a program in a process group of its own, so that ending it also ends what it started (xvfb-run is a shell
 * script and would leave its window behind). It ends when this script is told to end.
 */
export function spawnGroup(command, args, { env } = {}) {
  const grouped = process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    detached: grouped
  })
  const end = () => {
    const { pid, exitCode, signalCode } = child
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    process.kill(grouped ? -pid : pid, 'SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  child.once('exit', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, end)
  })
  const ended = new Promise(done => {
    child.once('error', error => {
      process.stderr.write(`${error.message}\n`)
      done(127)
    })
    child.once('exit', status => done(status ?? 1))
  })
  return { end, ended }
}

/** Runs a program that node_modules brought, by its file, so that no shell and no PATH is needed. */
export function runModule(file, args, options) {
  return run(process.execPath, [resolve(root, 'node_modules', file), ...args], options)
}
