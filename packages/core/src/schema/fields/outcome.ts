import { defineField } from '../define-field.ts';

export const outcomeFields = [
  defineField('churned', {
    kind: 'boolean',
    group: 'outcome',
    label: 'Churned',
    description: 'Whether the customer has left.',
  }),
];
