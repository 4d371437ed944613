import { describe, expect, it } from 'vitest'
import { trustOwnScripts } from '../../../src/app/trusted'

function policyOf(href: string): (address: string) => string {
  let made: ((address: string) => string) | null = null
  const { protocol, host } = new URL(href)
  trustOwnScripts({
    location: { protocol, host, href } as Location,
    trustedTypes: {
      createPolicy: (name, rules) => {
        expect(name).toBe('default')
        made = rules.createScriptURL
        return {}
      }
    }
  })
  if (made === null) throw new Error('no policy was made')
  return made
}

describe('the trusted-types policy', () => {
  const allow = policyOf('app://workbook/index.html')

  it('takes a script that is a file of the app', () => {
    expect(allow('./assets/worker.js')).toBe('app://workbook/assets/worker.js')
  })

  it.each(['https://example.org/a.js', 'app://other/a.js', 'data:text/javascript,1', 'blob:app://workbook/1'])(
    'refuses %s',
    address => {
      expect(() => allow(address)).toThrow(TypeError)
    }
  )
})
