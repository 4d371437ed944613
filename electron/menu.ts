import type { MenuItemConstructorOptions } from 'electron'
import type { MenuItem } from '../src/bridge'

/** The native menu from what the page gave: its labels are in the person's language, its ids come back when chosen. */
export function menuTemplate(items: readonly MenuItem[], choose: (id: string) => void): MenuItemConstructorOptions[] {
  return items.map(item => {
    if (item.role === 'separator') return { type: 'separator' }
    const { id, label, role, accelerator, registerAccelerator, enabled, checked } = item
    return {
      ...(label !== undefined && { label }),
      ...(role !== undefined && { role }),
      ...(accelerator !== undefined && { accelerator }),
      ...(registerAccelerator !== undefined && { registerAccelerator }),
      ...(enabled !== undefined && { enabled }),
      ...(checked !== undefined && { type: 'checkbox' as const, checked }),
      ...(item.items !== undefined && { submenu: menuTemplate(item.items, choose) }),
      ...(id !== undefined && role === undefined && { id, click: () => choose(id) })
    }
  })
}
