import { defineConfig } from '@playwright/test'

const soak = process.env.GROUNDWORK_SOAK === '1'

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './test/e2e/setup.mjs',
  outputDir: 'test-results',
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: soak ? 4 * 3_600_000 : 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.GROUNDWORK_REPORT
    ? [['list'], ['json', { outputFile: process.env.GROUNDWORK_REPORT }]]
    : [['list']],
  // What a trace records takes a fifth of the time of every test that passes.
  use: { trace: process.env.GROUNDWORK_TRACE === '1' ? 'retain-on-failure' : 'off' }
})
