import { expect, type Launched } from './rig'

/**
 * No words of the interface are cut off: none ends at the edge of a box that hides what is beyond, none runs out of its button
 * or over the edge of the window. Words that end in an ellipsis and are told whole by a `title` or a tooltip are not cut. With
 * `longer` every word is first drawn accented and two fifths longer, as a third language might be, and put back at once. What
 * people wrote themselves is passed over: their column is as wide as they made it.
 */
export async function expectNothingCut({ page }: Launched, what: string, { longer = false } = {}): Promise<void> {
  const found = await page.evaluate(isLonger => {
    const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'û', A: 'Å', E: 'É', O: 'Ø' }
    const drawn = (words: string): string => {
      const accented = [...words].map(letter => accents[letter] ?? letter).join('')
      return words.trim() === '' ? words : accented + ' éxtra'.repeat(5).slice(0, Math.ceil(words.trim().length * 0.4))
    }
    const isOurs = (node: Text): boolean =>
      node.data.trim() !== '' &&
      node.parentElement?.closest(
        '[role=gridcell], [role=rowheader], [data-gutter], [dir=auto], script, style, q, pre'
      ) === null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (isOurs(walker.currentNode as Text)) texts.push(walker.currentNode as Text)
    const before = texts.map(({ data }) => data)
    if (isLonger) for (const text of texts) text.data = drawn(text.data)

    const edge = 1.5
    const isSeen = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect()
      const { visibility, clip, clipPath } = getComputedStyle(one)
      return width > 1 && height > 1 && visibility === 'visible' && clip === 'auto' && clipPath === 'none'
    }
    const isToldWhole = (one: Element): boolean => {
      const style = getComputedStyle(one)
      const isMarked = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      return isMarked && one.closest('[title], [data-whole], [role=menuitem], [role=option]') !== null
    }
    const cutBy = (text: Text): string | null => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      if (boxes.length === 0) return null
      const [left, right] = [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right))]
      const bottom = Math.max(...boxes.map(box => box.bottom))
      for (let one = text.parentElement; one !== null; one = one.parentElement) {
        if (!isSeen(one)) return null
        const { overflowX, overflowY } = getComputedStyle(one)
        if (isToldWhole(one)) return null
        const box = one.getBoundingClientRect()
        const isOut = right > box.right + edge || left < box.left - edge
        const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll'
        if (isOut && scrolls(overflowX)) return null
        if (bottom > box.bottom + edge && scrolls(overflowY)) return null
        if (isOut && overflowX !== 'visible') return `${one.tagName} ${one.className}`
        if (bottom > box.bottom + 3 && overflowY !== 'visible') return `below ${one.tagName} ${one.className}`
        if (isOut && one.matches('button, [role=tab], [role=menuitem], label, h1, h2')) return `out of ${one.className}`
        if (getComputedStyle(one).position === 'fixed') break
      }
      return right > window.innerWidth + edge ? 'the window' : null
    }
    const cut = texts.flatMap((text, at) => {
      const by = cutBy(text)
      return by === null ? [] : [`“${before[at]?.trim().slice(0, 60)}” by ${by}`]
    })
    const root = document.getElementById('root')
    if (root !== null && root.scrollWidth > window.innerWidth) cut.push('the page is wider than the window')
    texts.forEach((text, at) => {
      text.data = before[at] ?? ''
    })
    return [...new Set(cut)]
  }, longer)
  expect.soft(found, `words that are cut off in ${what}`).toEqual([])
}
