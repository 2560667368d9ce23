import { defineField, type FieldOutline } from '../define-field.ts';
import type { FieldName } from '../field-names.ts';

const yesNo = (name: FieldName, label: string, description: string): FieldOutline =>
  defineField(name, { kind: 'boolean', group: 'telecom', label, description });

/** A yes/no that only customers with internet can have. */
const internetAddOn = (name: FieldName, label: string): FieldOutline =>
  defineField(name, {
    kind: 'category',
    group: 'telecom',
    label,
    description: `${label} on the customer's internet connection.`,
    categories: ['no', 'yes', 'no_internet_service'],
  });

/** The profile of a telecom subscriber, as in the IBM Telco Customer Churn data. */
export const telecomFields = [
  defineField('gender', {
    kind: 'category',
    group: 'telecom',
    label: 'Gender',
    description: 'Gender of the subscriber.',
    categories: ['female', 'male'],
  }),
  yesNo('senior_citizen', 'Senior citizen', 'Whether the subscriber is 65 or older.'),
  yesNo('partner', 'Partner', 'Whether the subscriber has a partner.'),
  yesNo('dependents', 'Dependents', 'Whether the subscriber has dependents.'),
  yesNo('phone_service', 'Phone service', 'Whether the subscriber has phone service.'),
  defineField('multiple_lines', {
    kind: 'category',
    group: 'telecom',
    label: 'Multiple lines',
    description: 'Whether the subscriber has several phone lines.',
    categories: ['no', 'yes', 'no_phone_service'],
  }),
  defineField('internet_service', {
    kind: 'category',
    group: 'telecom',
    label: 'Internet service',
    description: 'Type of internet connection.',
    categories: ['dsl', 'fiber_optic', 'none'],
  }),
  internetAddOn('online_security', 'Online security'),
  internetAddOn('online_backup', 'Online backup'),
  internetAddOn('device_protection', 'Device protection'),
  internetAddOn('tech_support', 'Tech support'),
  internetAddOn('streaming_tv', 'Streaming TV'),
  internetAddOn('streaming_movies', 'Streaming movies'),
  yesNo('paperless_billing', 'Paperless billing', 'Whether bills are sent electronically.'),
];
