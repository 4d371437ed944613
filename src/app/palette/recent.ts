const key = 'groundwork.commands'
const kept = 5

/** What was done from the palette lately, the latest first. Only a convenience: losing it loses no work. */
export function recentIds(): readonly string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(known) ? known.filter(id => typeof id === 'string').slice(0, kept) : []
  } catch {
    return []
  }
}

export function rememberId(id: string): void {
  localStorage.setItem(key, JSON.stringify([id, ...recentIds().filter(known => known !== id)].slice(0, kept)))
}
