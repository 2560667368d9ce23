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
    description: 'Net promoter score or response.',
    unit: 'score',
    range: [-100, 100],
  }),
  defineField('csat_score', {
    kind: 'number',
    group: 'support',
    label: 'CSAT score',
    description: 'Customer satisfaction.',
    unit: 'score',
    range: [0, 100],
  }),
];
