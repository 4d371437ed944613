import type { TableRef } from '../src/model/template'

/**
 * The tables that others point at. Ids on disk never change, so a link is settled here once, also where its template is of
 * a later edition: until a workbook has such a sheet, there is nothing to pick.
 */
export const links = {
  stakeholder: { template: 'stakeholders', table: 'stakeholder' },
  risk: { template: 'risks', table: 'risk' },
  question: { template: 'evaluation', table: 'eval-question' },
  indicator: { template: 'evaluation', table: 'indicator' },
  objective: { template: 'charter', table: 'objective' },
  barrier: { template: 'barriers', table: 'determinant' },
  respondent: { template: 'readiness', table: 'respondent' },
  readinessDomain: { template: 'readiness', table: 'domain' },
  readinessStatement: { template: 'readiness', table: 'statement' },
  strategy: { template: 'barriers', table: 'strategy' },
  hazard: { template: 'clinical-safety', table: 'hazard' },
  riskAction: { template: 'risks', table: 'risk-action' },
  task: { template: 'workplan', table: 'task' },
  funding: { template: 'budget', table: 'funding' },
  body: { template: 'governance', table: 'body' },
  tool: { template: 'technology', table: 'option' },
  criterion: { template: 'technology', table: 'criterion' },
  workflowStep: { template: 'workflow', table: 'wf-step' },
  session: { template: 'training', table: 'session' },
  budgetLine: { template: 'budget', table: 'line' },
  privacyItem: { template: 'privacy', table: 'check' },
  issue: { template: 'lessons', table: 'issue' },
  logicItem: { template: 'logic-model', table: 'item' }
} as const satisfies Record<string, TableRef>
