import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** Main and preload run under Node 18.15 of the oldest runtime, the page under its Chromium 114 (architecture.md 7). */
const shell = (entry: string) => ({
  target: 'node18',
  externalizeDeps: false,
  rolldownOptions: {
    input: resolve(import.meta.dirname, `electron/${entry}.ts`),
    output: { format: 'cjs' as const, entryFileNames: `${entry}.js` }
  }
})

/** React Aria brings its own words in thirty languages; the app speaks two. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  load: {
    filter: { id: /react-(aria|stately)[^?]*[\\/]intl[\\/]\w+[\\/](?!en-US|fr-FR)\w\w-\w\w\.mjs$/ },
    handler: () => 'export default {}'
  }
}

export default defineConfig({
  main: { build: { ...shell('main'), outDir: 'out/main' } },
  preload: { build: { ...shell('preload'), outDir: 'out/preload' } },
  renderer: {
    root: import.meta.dirname,
    base: './',
    plugins: [react(), ownLanguages],
    css: { transformer: 'lightningcss', modules: { generateScopedName: '[name]-[local]' } },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      cssTarget: 'chrome114',
      cssMinify: 'lightningcss',
      // One sheet of styles: which rule wins must not hang on which part of the page is read first.
      cssCodeSplit: false,
      minify: true,
      // Nothing becomes a data: address: the content policy allows none for fonts, and files keep their names in the map.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'index.html'),
        // All that the start needs in two files, since each is a trip to the main process, which is busy then: what asks the shell
        // and the database, and what draws, which is compiled while they answer.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 2 },
              { name: 'screen', test: /src[\\/]app[\\/]screen\.tsx$/, priority: 1 }
            ]
          }
        }
      }
    }
  }
})
