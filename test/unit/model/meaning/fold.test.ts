import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareLetters, fold, plainSigns } from '../../../../src/model/fold'

describe('folding', () => {
  it('takes accents, case, ligatures, curly signs and uneven spaces away', () => {
    expect(fold('  Échéance  d’Œuvre\u00a0–\tN\u00ba 2 ')).toBe("echeance d'oeuvre - nº 2")
    expect(fold('ELEVE')).toBe(fold('Élevé'))
    expect(fold('Risk 9')).toBe('risk 9')
  })

  it('comes to the same by the short way as by the long one', () => {
    const byTheLongWay = (text: string) => plainSigns(bareLetters(text)).replace(/\s+/g, ' ').trim()
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aZÉéœ’–- \t\n\u00a0') }))
    fc.assert(fc.property(texts, text => fold(text) === byTheLongWay(text)))
  })
})
