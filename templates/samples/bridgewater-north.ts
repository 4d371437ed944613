import type { Sample } from '../sample'
import { about } from './about'
import { actions } from './bridgewater-north/actions'
import * as barriers from './bridgewater-north/barriers'
import * as budget from './bridgewater-north/budget'
import * as charter from './bridgewater-north/charter'
import * as safety from './bridgewater-north/clinical-safety'
import * as coproduction from './bridgewater-north/coproduction'
import { engagementLog, relationships } from './bridgewater-north/engagement'
import * as comms from './bridgewater-north/comms'
import * as logic from './bridgewater-north/logic-model'
import * as lessons from './bridgewater-north/lessons'
import * as sustainability from './bridgewater-north/sustainability'
import * as training from './bridgewater-north/training'
import * as equity from './bridgewater-north/equity'
import { collection, questions, reporting, scope } from './bridgewater-north/evaluation'
import * as governance from './bridgewater-north/governance'
import { indicators, values } from './bridgewater-north/indicators'
import * as needs from './bridgewater-north/needs'
import * as practice from './bridgewater-north/practice-model'
import * as privacy from './bridgewater-north/privacy'
import * as readiness from './bridgewater-north/readiness'
import { reviews } from './bridgewater-north/reviews'
import { risks } from './bridgewater-north/risks'
import { stakeholders } from './bridgewater-north/stakeholders'
import * as technology from './bridgewater-north/technology'
import * as workflow from './bridgewater-north/workflow'
import * as workplan from './bridgewater-north/workplan'

/** Guided internet therapy in a rural health authority, six months after launch (templates.md 3.A). Everything in it is invented. */
export const bridgewaterNorth: Sample = {
  id: 'bridgewater-north',
  title: { en: 'Bridgewater North iCBT', fr: 'Bridgewater North iCBT' },
  about: {
    en: 'A rural health authority rolls out guided internet therapy, six months after launch. People and places are invented.',
    fr: 'Un établissement de santé rural déploie une thérapie guidée en ligne, six mois après le lancement. Les personnes et les lieux sont inventés.'
  },
  language: 'en',
  organisation: 'Bridgewater North Health Authority',
  preparedBy: 'Dr. Amara Osei',
  currency: 'CAD',
  today: '2027-07-15',
  sheets: [
    {
      template: 'charter',
      tables: {
        charter: charter.charter,
        objective: charter.objectives,
        'tech-intent': charter.intent,
        about: about(
          's-01',
          '1.2',
          '2027-05-10',
          '2027-09-13',
          'Agreed with the steering group on 15 September 2026.',
          'approved'
        )
      }
    },
    {
      template: 'needs',
      tables: {
        'need-domain': needs.domains,
        'scan-item': needs.scan,
        informant: needs.informants,
        demand: needs.demand,
        about: about('s-10', '1.0', '2026-10-16', '2027-10-18', '', 'approved')
      }
    },
    {
      template: 'readiness',
      tables: {
        domain: readiness.domains,
        respondent: readiness.respondents,
        'readiness-action': readiness.actions,
        summary: readiness.summary,
        about: about('s-10', '1.1', '2027-07-09', '2027-09-13', 'The second round is asked in September 2027.')
      }
    },
    {
      template: 'stakeholders',
      tables: {
        stakeholder: stakeholders,
        'engagement-log': engagementLog,
        relationship: relationships,
        about: about(
          's-01',
          '1.4',
          '2027-06-28',
          '2027-09-27',
          'No strategy for the union yet: to be settled in August.'
        )
      }
    },
    {
      template: 'coproduction',
      tables: {
        participation: coproduction.participation,
        group: coproduction.groups,
        principles: coproduction.principles,
        summary: coproduction.summary,
        about: about('s-02', '1.3', '2027-07-06', '2027-10-05', '')
      }
    },
    {
      template: 'equity',
      tables: {
        population: equity.groups,
        'digital-access': equity.access,
        'gba-steps': equity.steps,
        language: equity.materials,
        about: about('s-10', '1.1', '2027-07-09', '2027-10-08', '')
      }
    },
    {
      template: 'barriers',
      tables: {
        determinant: barriers.determinants,
        strategy: barriers.strategies,
        about: about('s-03', '1.4', '2027-06-21', '2027-09-20', '')
      }
    },
    {
      template: 'practice-model',
      tables: {
        'model-use': practice.uses,
        step: practice.steps,
        suitability: practice.suitability,
        'crisis-protocol': practice.crisis,
        capacity: practice.capacity,
        about: about('s-03', '1.0', '2027-01-11', '2027-09-20', '')
      }
    },
    {
      template: 'technology',
      tables: {
        option: technology.options,
        criterion: technology.criteria,
        score: technology.scores,
        selection: technology.selection,
        nasss: technology.nasss,
        'esf-check': technology.esf,
        'dtac-check': technology.dtac,
        about: about('s-05', '1.0', '2026-10-26', '2027-10-25', '', 'approved')
      }
    },
    {
      template: 'workflow',
      tables: {
        'wf-step': workflow.steps,
        comparison: workflow.comparison,
        about: about('s-03', '1.1', '2027-04-19', '2027-10-18', '')
      }
    },
    {
      template: 'governance',
      tables: {
        raci: governance.raci,
        body: governance.bodies,
        'decision-right': governance.rights,
        about: about('s-01', '1.0', '2026-10-13', '2027-10-12', '', 'approved')
      }
    },
    {
      template: 'privacy',
      tables: {
        check: privacy.checks,
        regime: privacy.regime,
        'data-item': privacy.items,
        consent: privacy.consent,
        about: about('s-04', '2.0', '2027-07-05', '2027-10-04', '')
      }
    },
    {
      template: 'clinical-safety',
      tables: {
        hazard: safety.hazards,
        'hazard-control': safety.controls,
        gate: safety.gate,
        'sign-off': safety.signOffs,
        incident: safety.incidents,
        about: about('s-01', '1.5', '2027-06-14', '2027-07-26', '')
      }
    },
    {
      template: 'risks',
      tables: {
        risk: risks,
        'risk-action': actions,
        'risk-review': reviews,
        about: about(
          's-01',
          '2.3',
          '2027-06-14',
          '2027-07-26',
          'Tolerance was set at 12 by the steering group in October 2026.'
        )
      }
    },
    {
      template: 'workplan',
      tables: {
        task: workplan.tasks,
        cycle: workplan.cycles,
        about: about('s-01', '3.1', '2027-07-12', '2027-07-26', '')
      }
    },
    {
      template: 'comms',
      tables: {
        message: comms.messages,
        'change-impact': comms.impacts,
        resistance: comms.resistance,
        about: about('s-01', '1.2', '2027-07-05', '2027-10-04', '')
      }
    },
    {
      template: 'training',
      tables: {
        need: training.needs,
        session: training.sessions,
        support: training.support,
        about: about('s-03', '1.1', '2027-06-21', '2027-09-20', '')
      }
    },
    {
      template: 'budget',
      tables: {
        line: budget.lines,
        year: budget.years,
        funding: budget.sources,
        totals: budget.totals,
        about: about('s-01', '2.0', '2027-06-28', '2027-09-27', '', 'approved')
      }
    },
    {
      template: 'logic-model',
      tables: {
        item: logic.items,
        around: logic.around,
        about: about('s-10', '1.0', '2026-11-10', '2027-11-09', '', 'approved')
      }
    },
    {
      template: 'evaluation',
      tables: {
        scope,
        'eval-question': questions,
        indicator: indicators,
        'indicator-value': values,
        'data-collection': collection,
        'analysis-reporting': reporting,
        about: about(
          's-10',
          '1.1',
          '2027-07-09',
          '2027-10-08',
          'Maintenance has no question yet: the council wants to write it.'
        )
      }
    },
    {
      template: 'sustainability',
      tables: {
        summary: sustainability.summary,
        'domain-rating': sustainability.domains,
        'sustain-action': sustainability.actions,
        handover: sustainability.handover,
        scale: sustainability.scale,
        about: about('s-01', '0.9', '2027-06-28', '2027-12-13', '', 'draft')
      }
    },
    {
      template: 'lessons',
      tables: {
        issue: lessons.issues,
        decision: lessons.decisions,
        lesson: lessons.lessons,
        adaptation: lessons.adaptations,
        summary: lessons.summary,
        about: about('s-03', '1.6', '2027-07-12', '2027-10-11', '')
      }
    }
  ]
}
