import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Main and preload run under Node 18.15 of the oldest runtime, the page under its Chromium 114 (architecture.md 7). */
const shell = (entry: string) => ({
  target: 'node18',
  externalizeDeps: false,
  rolldownOptions: {
    input: resolve(import.meta.dirname, `electron/${entry}.ts`),
    output: { format: 'cjs' as const, entryFileNames: `${entry}.js` }
  }
})

export default defineConfig({
  main: { build: { ...shell('main'), outDir: 'out/main' } },
  preload: { build: { ...shell('preload'), outDir: 'out/preload' } },
  renderer: {
    root: import.meta.dirname,
    base: './',
    plugins: [react()],
    css: { transformer: 'lightningcss', modules: { generateScopedName: '[name]-[local]' } },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      cssTarget: 'chrome114',
      cssMinify: 'lightningcss',
      minify: true,
      // Nothing becomes a data: address: the content policy allows none for fonts, and files keep their names in the map.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') }
    }
  }
})
