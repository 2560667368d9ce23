import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../schema/words.ts';
import { readHeader } from './header-name.ts';

const readingsOf = (header: string) => readHeader(header).readings.map(({ words }) => words);

describe('readHeader', () => {
  it.each([
    ['customerID', 'customer id'],
    ['MonthlyCharges', 'monthly charges'],
    ['APICalls', 'api calls'],
    ['Kündigungsdatum', 'kundigungsdatum'],
    ['N° client', 'no client'],
    ['# of seats', 'number of seats'],
    ['$email', 'email'],
    ['nps-score', 'nps score'],
    ['Usage%', 'usage percent'],
    ['Größe', 'grosse'],
  ])('reads the words of %s', (header, words) => {
    expect(wordsOf(header).join(' ')).toBe(words);
  });

  it.each([
    ['MRR (USD)', 'mrr'],
    ['MRR in €', 'mrr'],
    ['mrr_cents', 'mrr'],
    ['Created (UTC)', 'created'],
    ['tickets_90d', 'tickets'],
    ['logins last 30 days', 'logins'],
    ['usage_pct', 'usage'],
    ['Tenure (months)', 'tenure'],
    ['properties.mrr', 'mrr'],
    ['MRR__c', 'mrr'],
    ['Rate Plan Charge: MRR', 'mrr'],
    ['nb_tickets_90j', 'nb tickets'],
    ['Churn (S/N)', 'churn'],
  ])('reads %s without what surrounds it', (header, words) => {
    expect(readingsOf(header)).toContain(words);
  });

  it('keeps what the name says about units', () => {
    expect(readHeader('Tenure (days)').hints.unit).toBe('days');
    expect(readHeader('age_in_years').hints.unit).toBe('years');
    expect(readHeader('amount_cents').hints.cents).toBe(true);
    expect(readHeader('logins_last_2_weeks').hints.windowDays).toBe(14);
    expect(readHeader('MRR').hints).toEqual({
      unit: null,
      cents: false,
      percent: false,
      scale: null,
      windowDays: null,
      spanDays: null,
    });
    expect(
      ['CSAT (1-5)', 'note /10', 'Sterne', 'satisfaction_7', 'top 10 customers'].map(
        (raw) => readHeader(raw).hints.scale,
      ),
    ).toEqual([5, 10, 5, 7, null]);
  });

  it('never takes the whole name away', () => {
    for (const header of ['days', 'USD', '%', 'customer', '30d', 'custom']) expect(readingsOf(header)[0]).not.toBe('');
  });
});
