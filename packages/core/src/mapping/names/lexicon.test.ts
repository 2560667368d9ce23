import { describe, expect, it } from 'vitest';
import { readHeader } from '../header/header-name.ts';
import { matchFuzzy } from './fuzzy.ts';
import { meaningsOf } from './lexicon.ts';
import { matchPartial } from './partial.ts';

const partial = (header: string) => [...new Set(matchPartial(readHeader(header)).map(({ field }) => field))];
const fuzzy = (header: string) => matchFuzzy(readHeader(header)).map(({ field }) => field);

describe('meaningsOf', () => {
  it('takes compounds apart', () => {
    expect(meaningsOf('vertragsende')?.map(([first]) => first)).toEqual(['contract', 'end']);
    expect(meaningsOf('klantnummer')?.map(([first]) => first)).toEqual(['customer', 'id']);
    expect(meaningsOf('lizenzanzahl')?.map(([first]) => first)).toEqual(['seat', 'count']);
  });

  it('knows a word in another number or gender', () => {
    expect(meaningsOf('adquirida')).toEqual(meaningsOf('adquiridos'));
  });

  it('does not guess at words it does not know', () => {
    for (const word of ['brand', 'xyz', 'reason', 'warehouse', '', '42']) expect(meaningsOf(word)).toBeNull();
  });
});

describe('matchPartial', () => {
  it.each([
    ['Cumulative billing amount', 'total_charges'],
    ['Anzahl aktiver Nutzer', 'seats_used'],
    ['fecha de contratación', 'signup_date'],
    ['Utilisateurs actifs par mois', 'seats_used'],
    ['Data ultimo accesso', 'last_activity_date'],
    ['Maandelijkse abonnementskosten', 'monthly_charges'],
    ['Solicitações de suporte', 'support_tickets'],
    ['Payment cycle', 'contract_type'],
  ])('understands %s as %s', (header, field) => {
    expect(partial(header)).toContain(field);
  });

  it.each([
    'churn reason',
    'card brand',
    'license number',
    'plan status',
    'days since last invoice',
    'previous monthly fee',
    'active users per seat',
  ])('does not take %s for a field because of some of its words', (header) => {
    expect(partial(header)).toEqual([]);
  });
});

describe('matchFuzzy', () => {
  it.each([
    ['Custmer ID', 'customer_id'],
    ['Tenrue', 'tenure_months'],
    ['Montly Charges', 'monthly_charges'],
    ['contract tpye', 'contract_type'],
    ['Industy', 'industry'],
  ])('forgives %s', (header, field) => {
    expect(fuzzy(header)).toContain(field);
  });

  it.each(['county', 'contact', 'last login ip', 'plant', 'stats', 'segments'])(
    'does not take %s for a slip',
    (header) => {
      expect(fuzzy(header)).toEqual([]);
    },
  );
});
