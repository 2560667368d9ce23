import { WHOSE, type NamePattern } from './name-pattern.ts';

/** Names of who the customer is. */
export const IDENTITY_NAMES: readonly NamePattern[] = [
  { field: 'customer_id', need: ['customer', 'id'] },
  { field: 'customer_id', need: [['customer', 'account', 'organisation', 'user'], 'id', 'external'], doubt: 0.08 },
  { field: 'customer_id', need: ['account', 'id'], may: ['customer'] },
  { field: 'customer_id', need: ['organisation', 'id'], may: ['account'] },
  { field: 'customer_id', need: ['user', 'id'], may: [] },
  { field: 'customer_id', need: ['entity', 'id'], may: ['account'], doubt: 0.16 },
  {
    field: 'customer_name',
    need: [['customer', 'account', 'organisation'], 'name'],
    may: ['customer', 'account', 'organisation', 'display', 'billing'],
  },
  { field: 'customer_name', need: ['customer', 'label'], doubt: 0.1 },
  { field: 'customer_name', need: ['user', 'name'], may: ['display'], doubt: 0.1 },
  { field: 'customer_name', need: ['name', 'surname'], may: ['customer', 'display', 'first'], doubt: 0.08 },
  // A noun of customers alone: `Abonnent`, `Tienda`; an organisation may be what the customer belongs to.
  { field: 'customer_name', need: [['customer', 'user', 'organisation']], doubt: 0.2 },
  { field: 'customer_name', need: ['contact', 'name'], doubt: 0.16 },
  { field: 'customer_name', need: ['entity', 'name'], doubt: 0.12 },
  { field: 'customer_id', need: ['contact', 'id'], doubt: 0.14 },
  { field: 'customer_id', need: ['customer', 'account'], may: ['external'], doubt: 0.12 },
  { field: 'email', need: ['email'], may: [...WHOSE, 'address', 'billing', 'work'] },
  {
    field: 'country',
    need: ['country'],
    may: [...WHOSE, 'billing', 'id', 'name', 'region', 'work', 'description', 'address', 'preferred'],
  },
  { field: 'industry', need: ['activity_field', 'band'], may: ['customer'], doubt: 0.05 },
  {
    field: 'industry',
    need: ['industry'],
    may: [...WHOSE, 'type', 'name', 'description', 'activity_field', 'preferred', 'id', 'band'],
  },
  { field: 'company_size', need: ['employee'], may: [...WHOSE, 'count', 'band', 'size', 'external'] },
  { field: 'company_size', need: ['size', 'band'], doubt: 0.1 },
  { field: 'company_size', need: ['organisation', 'size'], may: ['band', 'employee'] },
];
