import type { Text } from '../model/template'
import { dialogs } from './dialogs'
import { find } from './find'
import { gaps } from './gaps'
import { glance } from './glance'
import { home } from './home'
import { keys } from './keys'
import { library } from './library'
import { menu } from './menu'
import { own } from './own'
import { templatefile } from './templatefile'
import { palette } from './palette'
import { questions } from './questions'
import { removed } from './removed'
import { settings } from './settings'
import { sheetNames } from './sheetnames'
import { sheets } from './sheets'
import { thread } from './thread'
import { tour } from './tour'
import { trouble } from './trouble'

/** The words of the screens. */
export const app = {
  ...home,
  ...sheets,
  ...dialogs,
  ...find,
  ...gaps,
  ...glance,
  ...keys,
  ...library,
  ...menu,
  ...own,
  ...templatefile,
  ...palette,
  ...questions,
  ...removed,
  ...settings,
  ...thread,
  ...sheetNames,
  ...tour,
  ...trouble
} as const satisfies Record<string, Text>
