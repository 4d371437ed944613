import { describe, expect, it } from 'vitest'
import { type Rows, workbookWith } from './workbook'

const people = {
  'stakeholders/stakeholder': {
    counsellors: { name: 'Clinic counsellors', language: 'english' },
    youth: { name: 'Comité jeunesse', language: 'french' },
    lead: { name: 'Project lead', language: 'english' }
  }
}
const counsellors = 'stakeholders/stakeholder/counsellors'
const youth = 'stakeholders/stakeholder/youth'
const lead = 'stakeholders/stakeholder/lead'

/** A plan with one message that lacks nothing, and what a test puts in or changes. */
function plan(rows: Readonly<Record<string, Rows>>, today = '2026-11-22') {
  return workbookWith({ ...people, ...rows }, today)
}

const message = {
  message: 'Writing between visits',
  audience: [counsellors],
  purpose: 'consult',
  'key-message-en': 'Clients who write come back better prepared.',
  owner: lead,
  'first-date': '2026-12-01',
  'feedback-route': 'End of each team meeting'
}

describe('the communication plan', () => {
  it('says when a message goes out next, by its first date and how often', () => {
    const book = plan(
      {
        'comms/message': [
          { ...message, frequency: 'monthly', 'first-date': '2026-08-31' },
          { ...message, frequency: 'every-two-weeks', 'first-date': '2026-11-10' },
          { ...message, frequency: 'once', 'first-date': '2026-11-20', status: 'done' },
          { ...message, frequency: 'quarterly', 'first-date': '2027-02-01' }
        ]
      },
      '2026-11-22'
    )
    expect(book.cells('comms/message', 'code', 'next-date', 'days-left')).toEqual([
      ['MSG-01', '2026-11-30', 8],
      ['MSG-02', '2026-11-24', 2],
      ['MSG-03', '2026-11-20', -2],
      ['MSG-04', '2027-02-01', 71]
    ])
  })

  it('finds nothing amiss with a message that says something, in time, and can be answered', () => {
    expect(plan({ 'comms/message': [message] }).gaps('comms')).toEqual([])
  })

  it('asks for the language that the audience prefers', () => {
    const both = { ...message, audience: [counsellors, youth] }
    const french = { ...both, 'key-message-en': null, 'key-message-fr': 'Écrire entre les visites aide.' }
    const silent = { ...both, 'key-message-en': null }
    const cancelled = { ...silent, status: 'cancelled' }
    const book = plan({ 'comms/message': [both, french, silent, cancelled, { ...both, ...french, ...message }] })
    expect(book.gaps('comms')).toEqual(['no-french message 1', 'no-english message 2', 'nothing-said message 3'])
    expect(book.cells('comms/message', 'english-readers', 'french-readers')[0]).toEqual([1, 1])
  })

  it('tells what was not sent, what cannot be answered, and that nobody is asked', () => {
    const late = { ...message, purpose: 'inform', 'first-date': '2026-11-21', status: 'not-started' }
    const { 'feedback-route': _, ...mute } = { ...message, purpose: 'persuade' }
    expect(plan({ 'comms/message': [late, mute] }).gaps('comms')).toEqual([
      'not-sent message 1',
      'no-way-to-answer message 2',
      'nobody-asked message'
    ])
  })

  it('gives most support where the change is large and little good is seen in it', () => {
    const effect = (group: string, size: number, seen: number, offered: string | null) => ({
      group: group ?? null,
      'what-changes': 'Messages take the place of visits',
      size,
      'benefit-seen': seen,
      'support-offered': offered
    })
    const book = plan({
      'comms/change-impact': [
        effect(counsellors, 4, 2, null),
        effect(youth, 5, 1, 'A peer to ask'),
        effect(lead, 2, 5, null)
      ]
    })
    // size × (6 − benefit seen)
    expect(book.cells('comms/change-impact', 'support-need').flat()).toEqual([16, 25, 2])
    expect(book.gaps('comms').toSorted()).toEqual([
      'no-support change-impact 1',
      'worry-not-heard change-impact 1',
      'worry-not-heard change-impact 2'
    ])
  })

  it('leaves no concern without a response, nor a response without a voice', () => {
    const book = plan({
      'comms/resistance': [
        { concern: 'It is cold' },
        { concern: 'It is more work', response: 'It is, at first', resolved: false },
        { concern: 'Who reads this?', response: 'Only the counsellor', by: lead, resolved: true }
      ]
    })
    expect(book.gaps('comms')).toEqual(['no-response resistance 1', 'nobody-answers resistance 2'])
  })
})

const need = {
  group: counsellors,
  competency: 'crisis-response-online',
  'required-level': 3,
  'current-level': 1,
  people: 14
}
const session = {
  title: 'When someone is in danger',
  competencies: ['crisis-response-online', 'technical-skills'],
  audience: [counsellors],
  mode: 'simulation',
  hours: 14,
  date: '2026-12-15',
  capacity: 20
}

describe('the training plan', () => {
  it('works out a gap, never under 0, and its priority by how many people have it', () => {
    const book = plan({
      'training/need': [
        need,
        { ...need, competency: 'administration', 'required-level': 2, 'current-level': 4, people: 3 },
        { ...need, competency: 'Parler ojibwé', 'required-level': 4, 'current-level': 0, people: 6 }
      ],
      'training/session': [session]
    })
    expect(book.cells('training/need', 'gap', 'priority', 'sessions')).toEqual([
      [2, 28, 1],
      [0, 0, 0],
      [4, 24, 0]
    ])
    expect(book.checks('training/need')).toEqual(['no-session'])
    expect(book.gaps('training')).toContain('no-session need 3')
  })

  it('counts the time of staff by who completed, else by who registered, else by the places', () => {
    const book = plan({
      'training/session': [
        session,
        { ...session, registered: 16 },
        { ...session, registered: 16, completed: 12, date: '2026-11-01', status: 'done' }
      ]
    })
    expect(book.cells('training/session', 'code', 'completion', 'people', 'staff-time')).toEqual([
      ['TR-01', null, 20, 280],
      ['TR-02', null, 16, 224],
      ['TR-03', 75, 12, 168]
    ])
    expect(book.gaps('training')).toEqual([])
  })

  it('refuses more who completed than registered, and notices what is full, not recorded, or only listened to', () => {
    const book = plan({
      'training/session': [
        { ...session, mode: 'e-learning', registered: 25, completed: 26, status: 'done' },
        { ...session, mode: 'e-learning', date: '2026-11-21' }
      ]
    })
    expect(book.gaps('training')).toEqual([
      'more-completed-than-registered session 1',
      'over-capacity session 1',
      'not-recorded session 2',
      'no-practice session'
    ])
  })

  it('holds each of nine competencies against the practice models that ask for it', () => {
    const book = plan({
      'practice-model/model-use': [
        {
          provider: 'counsellors',
          model: 'coaching',
          use: 'main',
          competencies: ['coaching', 'crisis-response-online']
        },
        { provider: 'nurses', model: 'promotion', use: 'not-used', competencies: ['ethics-and-law'] }
      ],
      'training/need': [need, { ...need, group: youth, 'current-level': 3 }],
      'training/session': [session, { ...session, status: 'cancelled', completed: 4 }]
    })
    const columns = ['competency', 'asked-for', 'groups', 'widest-gap', 'priority', 'sessions'] as const
    const rows = book.cells('training/competency', ...columns)
    expect(rows).toHaveLength(9)
    expect(rows.filter(([, asked, groups]) => asked !== 0 || groups !== 0)).toEqual([
      ['crisis-response-online', 1, 2, 2, 28, 1],
      ['coaching', 1, 0, null, null, 0]
    ])
    expect(book.gaps('training')).toEqual(['asked-for-but-not-rated competency 9'])
  })

  it('warns that nobody was asked about a crisis, of a refresher that has passed, and of nobody to ask', () => {
    const book = plan({
      'training/need': [{ ...need, competency: 'administration', 'current-level': 3 }],
      'training/support': [{ group: counsellors, 'super-user': lead, 'refresh-date': '2026-11-21' }, { group: youth }]
    })
    expect(book.gaps('training')).toEqual([
      'no-crisis-response need',
      'refresher-overdue support 1',
      'nobody-to-ask support 2'
    ])
  })
})
