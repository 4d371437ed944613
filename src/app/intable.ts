import { type Offer, useFinding } from '../views/finding'

/** What can be done in the table in sight; nothing where none is. */
export function offers(): readonly Offer[] {
  return useFinding.getState().sight?.offers() ?? []
}

/** Does what the table in sight offers by this id; nothing where it does not offer that just now. */
export function doInTable(id: string): void {
  offers()
    .find(offer => offer.id === id)
    ?.act()
}
