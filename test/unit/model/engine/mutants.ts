import { build } from 'vite'
import type { Engine } from './workbook'

/** One rule of the engine, broken on purpose: an expression of one file replaced by another. */
export interface Mutant {
  /** What this engine gets wrong. */
  readonly does: string
  readonly file: string
  readonly says: string
  readonly instead: string
  /** The law that must fail, by its title. */
  readonly breaks: string
}

/** The whole engine with one expression replaced. Throws unless the file says it exactly once. */
export async function engineWith(mutant: Pick<Mutant, 'file' | 'says' | 'instead'>): Promise<Engine> {
  let replaced = 0
  const breaking = {
    name: 'mutant',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      if (!id.endsWith(`/src/model/${mutant.file}`)) return null
      replaced += code.split(mutant.says).length - 1
      return code.replace(mutant.says, () => mutant.instead)
    }
  }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [breaking],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: new URL('./engine.ts', import.meta.url).pathname, formats: ['es'] }
    }
  })
  if (replaced !== 1) throw new Error(`${mutant.file} says it ${replaced} times: ${mutant.says}`)
  const [bundle] = Array.isArray(built) ? built : [built]
  const [chunk] = bundle && 'output' in bundle ? bundle.output : []
  if (!chunk || chunk.type !== 'chunk') throw new Error('nothing was built')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`)
}
