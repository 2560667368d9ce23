import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeDate } from './may-be-date.ts';

describe('one look at a text that may be a date', () => {
  it.each(['C-100123', 'person12@example.com', '$1,200', '99 %', 'March', '', 'order #12', 'x 20240131'])(
    'rules out %j',
    (text) => {
      expect(mayBeDate(text)).toBe(false);
    },
  );

  it.each([
    '20240131',
    '2024-01-31',
    '31.01.2024 10:00',
    '2024-01-31T10:00:00.123456Z',
    '2024-01-31 10:00:00,123456',
    'Wed Jan 31 2024 10:00:00 GMT+0100 (Central European Standard Time #2)',
    '5 Mar 202410:00',
    'Q1 2024',
    '2024-W05',
    "Mar '24",
  ])('lets %j be tried', (text) => {
    expect(mayBeDate(text)).toBe(true);
  });

  it('lets every day be tried that a computer writes', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }), (date) =>
        [date.toISOString(), date.toUTCString(), date.toString(), date.toLocaleDateString('de-DE')].every(mayBeDate),
      ),
    );
  });
});
