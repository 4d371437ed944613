import { locale } from '../../text'
import { Select } from '../../ui/Select'
import { useWords } from '../words'

/** Currencies of the places that fund such services; a workbook's own stands in the list whatever it is. */
const common = ['CAD', 'USD', 'EUR', 'GBP', 'CHF', 'AUD', 'NZD', 'XAF', 'XOF', 'HTG', 'MAD', 'TND'] as const

interface CurrencySelectProps {
  readonly value: string
  readonly onChange: (currency: string) => void
}

export function CurrencySelect({ value, onChange }: CurrencySelectProps) {
  const { language, say } = useWords()
  const names = new Intl.DisplayNames(locale(language), { type: 'currency' })
  const codes = [...new Set<string>([...common, value])].filter(code => /^[A-Z]{3}$/.test(code))
  return (
    <Select
      choices={codes.map(code => ({ id: code, label: `${code} (${names.of(code) ?? code})` }))}
      label={say('settings.currency')}
      onChange={onChange}
      value={value}
    />
  )
}
