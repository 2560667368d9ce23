import { defineField } from '../define-field.ts';

export const identityFields = [
  defineField('customer_id', {
    kind: 'identifier',
    group: 'identity',
    label: 'Customer id',
    description: 'Identifies the customer in your own system.',
  }),
  defineField('customer_name', {
    kind: 'text',
    group: 'identity',
    label: 'Customer name',
    description: 'Name of the customer.',
  }),
  defineField('email', {
    kind: 'text',
    group: 'identity',
    label: 'Email',
    description: 'Email address of the customer.',
  }),
  defineField('country', {
    kind: 'text',
    group: 'identity',
    label: 'Country',
    description: 'Country of the customer.',
  }),
  defineField('industry', {
    kind: 'text',
    group: 'identity',
    label: 'Industry',
    description: 'Industry of the customer.',
  }),
  defineField('company_size', {
    kind: 'text',
    group: 'identity',
    label: 'Company size',
    description: 'Number of employees, or a range.',
  }),
];
