import { existsSync, readFileSync } from 'node:fs'
import { say } from './run.mjs'

/** What one runner found. A runner that ran nothing has failed: it was not able to say anything. */
export function counted(name, { passed = 0, failed = 0, skipped = 0 }, status) {
  const silent = passed + failed + skipped === 0
  const broken = failed === 0 && (status !== 0 || silent) ? 1 : 0
  return { name, passed, failed: failed + broken, skipped }
}

/** A check that has no parts of its own counts as one. */
export function single(name, status) {
  return counted(name, status === 0 ? { passed: 1 } : { failed: 1 }, status)
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Files that could not even be loaded have no tests to fail, so each counts as one failure. */
export function fromVitest(name, file, status) {
  const report = readJson(file)
  if (!report) return counted(name, {}, status)
  const unloaded = report.testResults.filter(one => one.status === 'failed' && one.assertionResults.length === 0)
  return counted(
    name,
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests
    },
    status
  )
}

export function fromPlaywright(name, file, status) {
  const report = readJson(file)
  if (!report) return counted(name, {}, status)
  const { expected, unexpected, flaky, skipped } = report.stats
  return counted(name, { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, status)
}

export function total(results) {
  const sum = key => results.reduce((all, one) => all + one[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

export function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

export function heading(text) {
  say(`\n=== ${text} ${'='.repeat(Math.max(0, 74 - text.length))}`)
}

/** A line for each runner, then the one line that everything is judged by, last of all. */
export function summarize(results) {
  heading('Summary')
  const wide = Math.max(...results.map(one => one.name.length))
  for (const one of results) say(`${one.name.padEnd(wide)}  ${words(one)}`)
  const all = total(results)
  say('')
  say(words(all))
  return all
}
