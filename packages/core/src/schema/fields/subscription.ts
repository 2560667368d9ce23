import { defineField } from '../define-field.ts';

export const subscriptionFields = [
  defineField('signup_date', {
    kind: 'date',
    group: 'subscription',
    label: 'Signup date',
    description: 'When the customer started.',
  }),
  defineField('tenure_months', {
    kind: 'number',
    group: 'subscription',
    label: 'Tenure',
    description: 'Months since the customer started.',
    unit: 'months',
    range: [1, 120],
  }),
  defineField('plan', {
    kind: 'text',
    group: 'subscription',
    label: 'Plan',
    description: 'Name of the plan or product.',
  }),
  defineField('contract_type', {
    kind: 'category',
    group: 'subscription',
    label: 'Contract type',
    description: 'Length of the commitment.',
    categories: ['month_to_month', 'quarterly', 'semi_annual', 'annual', 'multi_year'],
  }),
  defineField('churn_date', {
    kind: 'date',
    group: 'subscription',
    label: 'Churn date',
    description: 'When the customer left; empty for customers who stay.',
  }),
];
