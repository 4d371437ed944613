import type { TableRef } from '../../src/model/template'
import { links } from '../links'

/** How the rows of a sample name a row of another table. */
function named({ template, table }: TableRef): (key: string) => string {
  return key => `${template}/${table}/${key}`
}

export const stakeholder = named(links.stakeholder)
export const objective = named(links.objective)
export const barrier = named(links.barrier)
export const strategy = named(links.strategy)
export const risk = named(links.risk)
export const riskAction = named(links.riskAction)
export const hazard = named(links.hazard)
export const privacyItem = named(links.privacyItem)
export const question = named(links.question)
export const indicator = named(links.indicator)
export const task = named(links.task)
export const funding = named(links.funding)
export const budgetLine = named(links.budgetLine)
export const body = named(links.body)
export const tool = named(links.tool)
export const criterion = named(links.criterion)
export const workflowStep = named(links.workflowStep)
export const logicItem = named(links.logicItem)
export const readinessDomain = named({ template: 'readiness', table: 'domain' })
export const issue = named({ template: 'lessons', table: 'issue' })
