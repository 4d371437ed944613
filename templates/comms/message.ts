import { defineTable } from '../define'
import * as examples from '../examples/comms'
import { everyColumn, forDocument } from '../shared'
import { say } from './say'
import { send } from './send'

const columns = [...say, ...send] as const
const open = { column: 'status', test: 'not', value: ['done', 'cancelled'] } as const

/** What is said to whom, by whom and when. */
export const message = defineTable({
  id: 'message',
  title: { en: 'Messages', fr: 'Messages' },
  about: {
    en: 'Each row is one message: whom it is for, what it says, who says it, when, and how people answer.',
    fr: 'Chaque ligne est un message : à qui il s’adresse, ce qu’il dit, qui le dit, quand, et comment les gens répondent.'
  },
  example: examples.message,
  shape: 'rows',
  name: 'message',
  columns,
  sections: [
    {
      title: { en: 'What is said, and to whom', fr: 'Ce qu’on dit, et à qui' },
      columns: [
        'code',
        'message',
        'audience',
        'purpose',
        'key-message-en',
        'key-message-fr',
        'whats-in-it-for-them',
        'english-readers',
        'french-readers'
      ]
    },
    {
      title: { en: 'How it gets there', fr: 'Comment cela se rend' },
      columns: ['channel', 'accessible-format', 'sender', 'owner']
    },
    {
      title: { en: 'When', fr: 'Quand' },
      columns: ['frequency', 'first-date', 'next-date', 'days-left', 'status']
    },
    { title: { en: 'How people answer', fr: 'Comment les gens répondent' }, columns: ['feedback-route'] }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'calendar',
      title: { en: 'Coming up', fr: 'À venir' },
      kind: 'grid',
      columns: ['next-date', 'days-left', 'code', 'message', 'audience', 'channel', 'sender', 'owner', 'status'],
      where: [open],
      sort: [{ column: 'next-date' }]
    },
    {
      ...forDocument,
      columns: ['code', 'message', 'audience', 'purpose', 'channel', 'sender', 'frequency', 'next-date', 'status'],
      sort: [{ column: 'next-date' }]
    }
  ],
  checks: [
    {
      id: 'nothing-said',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” has no key message yet, in either language.',
        fr: '« {row} » n’a pas encore de message clé, dans aucune des deux langues.'
      },
      many: {
        en: '{count} messages have no key message yet, in either language.',
        fr: '{count} messages n’ont pas encore de message clé, dans aucune des deux langues.'
      },
      at: ['key-message-en', 'key-message-fr'],
      when: [{ column: 'key-message-en', test: 'blank' }, { column: 'key-message-fr', test: 'blank' }, open]
    },
    {
      id: 'no-french',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Some of those whom “{row}” is for prefer French, and it is not written in French.',
        fr: 'Parmi ceux à qui s’adresse « {row} », certains préfèrent le français, et il n’est pas rédigé en français.'
      },
      many: {
        en: '{count} messages go to people who prefer French, and are not written in French.',
        fr: '{count} messages s’adressent à des gens qui préfèrent le français, et ne sont pas rédigés en français.'
      },
      at: ['key-message-fr', 'audience'],
      when: [
        { column: 'french-readers', test: 'above', value: 0 },
        { column: 'key-message-fr', test: 'blank' },
        { column: 'key-message-en', test: 'filled' },
        open
      ]
    },
    {
      id: 'no-english',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Some of those whom “{row}” is for prefer English, and it is not written in English.',
        fr: 'Parmi ceux à qui s’adresse « {row} », certains préfèrent l’anglais, et il n’est pas rédigé en anglais.'
      },
      many: {
        en: '{count} messages go to people who prefer English, and are not written in English.',
        fr: '{count} messages s’adressent à des gens qui préfèrent l’anglais, et ne sont pas rédigés en anglais.'
      },
      at: ['key-message-en', 'audience'],
      when: [
        { column: 'english-readers', test: 'above', value: 0 },
        { column: 'key-message-en', test: 'blank' },
        { column: 'key-message-fr', test: 'filled' },
        open
      ]
    },
    {
      id: 'not-sent',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The first date of “{row}” has passed, and it has not been started.',
        fr: 'La première date de « {row} » est passée, et rien n’a commencé.'
      },
      many: {
        en: 'The first dates of {count} messages have passed, and they have not been started.',
        fr: 'La première date de {count} messages est passée, et rien n’a commencé.'
      },
      at: ['first-date', 'status'],
      when: [
        { column: 'first-date', test: 'before-today' },
        { column: 'status', test: 'is', value: 'not-started' }
      ]
    },
    {
      id: 'no-way-to-answer',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'Those who get “{row}” are given no way to answer.',
        fr: 'Ceux qui reçoivent « {row} » n’ont aucun moyen de répondre.'
      },
      many: {
        en: '{count} messages give those who get them no way to answer.',
        fr: '{count} messages ne donnent aucun moyen de répondre à ceux qui les reçoivent.'
      },
      at: ['feedback-route'],
      when: [{ column: 'feedback-route', test: 'blank' }, open]
    },
    {
      id: 'nobody-asked',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'Every message goes one way: none of them consults.',
        fr: 'Tous les messages vont dans un seul sens : aucun ne consulte.'
      },
      at: ['purpose'],
      where: [{ column: 'purpose', test: 'is', value: 'consult' }]
    }
  ]
})
