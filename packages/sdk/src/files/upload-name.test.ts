import { expect, it } from 'vitest';
import { uploadName } from './upload-name.ts';

it.each([
  ['March 2026.csv', 'March 2026.csv'],
  ['C:\\exports\\customers.csv', 'customers.csv'],
  ['../../customers.csv', 'customers.csv'],
  ['a\u0000b\r\nc.csv', 'a_b__c.csv'],
  [`${'x'.repeat(300)}.csv`, `${'x'.repeat(251)}.csv`],
  ['folder\\', 'customers.csv'],
  ['', 'customers.csv'],
  [null, 'customers.csv'],
])('%j is sent as %j', (name, sent) => {
  expect(uploadName(name)).toBe(sent);
});
