import { defineField } from '../define-field.ts';

export const supportFields = [
  defineField('support_tickets', {
    kind: 'number',
    group: 'support',
    label: 'Support tickets',
    description: 'Recently opened tickets.',
    unit: 'count',
    range: [0, 1000],
    integer: true,
  }),
  defineField('nps_score', {
    kind: 'number',
    group: 'support',
    label: 'NPS score',
    description: 'How likely the customer is to recommend, 0 to 10. Balances from -100 to 100 are converted.',
    unit: 'score',
    range: [0, 10],
  }),
  defineField('csat_score', {
    kind: 'number',
    group: 'support',
    label: 'CSAT score',
    description: 'Customer satisfaction, 0 to 100. Other scales are converted.',
    unit: 'score',
    range: [0, 100],
  }),
];
