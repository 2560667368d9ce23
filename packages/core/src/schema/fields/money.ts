import { defineField } from '../define-field.ts';

export const moneyFields = [
  defineField('monthly_charges', {
    kind: 'number',
    group: 'money',
    label: 'Monthly charges',
    description: 'What the customer pays per month.',
    unit: 'currency',
    range: [0.01, 10_000],
  }),
  defineField('annual_charges', {
    kind: 'number',
    group: 'money',
    label: 'Annual charges',
    description: 'What the customer pays per year.',
    unit: 'currency',
    range: [0.01, 120_000],
  }),
  defineField('total_charges', {
    kind: 'number',
    group: 'money',
    label: 'Total charges',
    description: 'What the customer has paid so far.',
    unit: 'currency',
    range: [0, 10_000_000],
  }),
  defineField('currency', {
    kind: 'text',
    group: 'money',
    label: 'Currency',
    description: 'Currency of the amounts (ISO 4217).',
  }),
  defineField('payment_method', {
    kind: 'text',
    group: 'money',
    label: 'Payment method',
    description: 'How the customer pays.',
  }),
];
