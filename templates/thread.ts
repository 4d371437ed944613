import type { ThreadPlan } from '../src/model/thread'
import { links } from './links'

const living = [{ column: 'status', test: 'not', value: 'cancelled' }] as const

/**
 * From a barrier through what is done about it, who does it by when, and how one will know, to the risk it gives rise to.
 * In reviews nearly every team lists its barriers and fewer than one in ten carries them through.
 */
export const thread: ThreadPlan = {
  root: links.barrier,
  where: [
    { column: 'type', test: 'not', value: 'facilitator' },
    { column: 'status', test: 'not', value: 'resolved' }
  ],
  steps: [
    {
      id: 'strategy',
      label: { en: 'Strategy', fr: 'Stratégie' },
      on: null,
      to: links.strategy,
      back: 'addresses',
      where: living
    },
    {
      id: 'task',
      label: { en: 'Task', fr: 'Tâche' },
      on: 'strategy',
      to: links.task,
      out: 'tasks',
      back: 'strategy',
      where: living
    },
    { id: 'owner', label: { en: 'Owner', fr: 'Responsable' }, on: 'task', to: links.stakeholder, out: 'owner' },
    { id: 'date', label: { en: 'End date', fr: 'Date de fin' }, on: 'task', cell: 'end' },
    {
      id: 'measure',
      label: { en: 'Measure', fr: 'Indicateur' },
      on: 'strategy',
      to: links.indicator,
      out: 'indicators'
    },
    {
      id: 'risk',
      label: { en: 'Risk', fr: 'Risque' },
      on: null,
      to: links.risk,
      out: 'linked-risk',
      back: 'links'
    }
  ]
}
