import { z } from 'zod'

// Without this zod would try to make functions from text, which the content policy refuses and reports. It counts only before
// the first schema: everyone takes `z` from here.
z.config({ jitless: true })

export { z }
