interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/**
 * The page's only trusted-types policy: a script may be a file of the app itself, which is how the export's worker is begun.
 * Scripts from text and markup from text have no rule, so they are refused.
 */
export function trustOwnScripts(page: {
  readonly trustedTypes?: TrustedTypesFactory
  readonly location: Location
}): void {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: address => {
      const { protocol, host, href } = new URL(address, page.location.href)
      const own = protocol === page.location.protocol && host === page.location.host
      if (!own) throw new TypeError('a script may only be a file of the app')
      return href
    }
  })
}
