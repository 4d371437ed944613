import { defineConfig } from 'vitest/config'

const soak = process.env.GROUNDWORK_SOAK === '1'

export default defineConfig({
  test: {
    globals: false,
    environment: 'node',
    pool: 'forks',
    testTimeout: soak ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'store', include: ['test/store/**/*.test.ts'] } }
    ]
  }
})
