import { expect, test } from 'vitest';
import { labelOfHeader } from './label-of-header.ts';

test.each([
  ['total_day_minutes', 'Total day minutes'],
  ['MonthsInService', 'Months in service'],
  ['monthsInService', 'Months in service'],
  ['NPSScore', 'NPS score'],
  ['nps', 'Nps'],
  ['Call  Failure', 'Call Failure'],
  ['avg. order value (EUR)', 'avg. order value (EUR)'],
  ['Größe', 'Größe'],
  ['__', '__'],
  ['', ''],
])('%s is shown as %s', (header, label) => {
  expect(labelOfHeader(header)).toBe(label);
});
