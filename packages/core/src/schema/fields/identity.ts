import { defineField } from '../define-field.ts';

export const identityFields = [
  defineField('customer_id', {
    kind: 'identifier',
    group: 'identity',
    label: 'Customer id',
    description: 'Names the customer in your own system.',
  }),
  defineField('customer_name', {
    kind: 'text',
    group: 'identity',
    label: 'Customer name',
    description: 'What people call the customer.',
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
    description: 'What the customer does.',
  }),
  defineField('company_size', {
    kind: 'text',
    group: 'identity',
    label: 'Company size',
    description: 'Employees of the customer, as a number or a band.',
  }),
];
