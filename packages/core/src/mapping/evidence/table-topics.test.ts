import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../schema/words.ts';
import { mapColumns } from '../map-columns.ts';
import { topicObjection, topicsOf } from './table-topics.ts';

const topics = (...headers: readonly string[]) => [...topicsOf(headers.map((header) => wordsOf(header).join(' ')))];

describe('what the rows of a table are', () => {
  it.each([
    ['loans', ['Amount financed', 'APR', 'Payment Frequency']],
    ['loans', ['Darlehensnummer', 'Restkapital', 'Kunde']],
    ['claims', ['claim_id', 'incident_date', 'customer_id']],
    ['claims', ['n sinistre', 'Sinistres', 'prime_annuelle']],
    ['rentals', ['Kenteken', 'PrijsPerDag', 'Klant']],
    ['rentals', ['pickup date', 'car', 'customer']],
    ['deals', ['Deal name', 'Probability', 'Company']],
    ['tickets', ['Betreff', 'Priorität', 'Kunde']],
    ['tickets', ['Asunto', 'Prioridad', 'cliente']],
    ['staff', ['employee_id', 'Department', 'MonthlyRate']],
    ['debts', ['Prochaine relance', 'Montant', 'Client']],
    ['shop', ['total_orders', 'favorite_product', 'rating']],
  ] as const)('is seen in their headers: %s in %j', (topic, headers) => {
    expect(topics(...headers)).toEqual([topic]);
  });

  it('is customers where one header alone sounds like something else', () => {
    expect(topics('customer_id', 'loan', 'tenure', 'monthly_charges', 'department', 'orders')).toEqual([]);
    expect(topics('Kundennummer', 'Vertragsbeginn', 'Tarif', 'Kennzeichen', 'Priorität')).toEqual([]);
  });

  it('says what a name cannot mean', () => {
    expect(topicObjection(new Set(['tickets']), 'signup_date', 'created')).toEqual({
      id: 'column.is_when_the_row_began',
    });
    expect(topicObjection(new Set(['tickets']), 'signup_date', 'customer since')).toBeNull();
    expect(topicObjection(new Set(), 'signup_date', 'created')).toBeNull();
  });
});

const ROWS = 6;
function fields(table: Readonly<Record<string, readonly string[]>>): Record<string, string | null> {
  const columns = Object.values(table);
  const sample = Array.from({ length: ROWS }, (_, row) => columns.map((column) => column[row] ?? ''));
  const mapping = mapColumns({ header: Object.keys(table), sample });
  return Object.fromEntries(mapping.columns.map(({ column, field }) => [column, field]));
}
const NAMES = ['Ana Ruiz', 'Jan Smit', 'Eva Kern', 'Ida Vos', 'Tom Hill', 'Leo Roy'];
const IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

describe('two columns for one field', () => {
  it('are the one that is filled', () => {
    const found = fields({ 'Formal Name': NAMES, Organization: [], MRR: ['10', '20', '30', '40', '50', '60'] });
    expect(found).toMatchObject({ 'Formal Name': 'customer_name', Organization: null });
  });

  it('are the one with a name in every row', () => {
    const found = fields({ Nom: NAMES, Entreprise: ['Rey SA', '', 'Bon SARL', '', 'Lys SAS', ''] });
    expect(found).toMatchObject({ Nom: 'customer_name', Entreprise: null });
  });

  it('are the own id beside that of a billing system, in a table of customers', () => {
    const stripe = ['cus_1', 'cus_2', '', 'cus_4', 'cus_5', 'cus_6'];
    expect(fields({ id: IDS, name: NAMES, stripe_customer_id: stripe })).toMatchObject({
      id: 'customer_id',
      stripe_customer_id: null,
    });
    expect(fields({ id: IDS, plan: ['a', 'b', 'a', 'b', 'a', 'b'], stripe_customer_id: stripe })).toMatchObject({
      stripe_customer_id: 'customer_id',
    });
  });

  it('are either where they are dates of about the same day, and nobody is asked', () => {
    const sold = ['2024-01-03', '2024-02-11', '2024-03-05', '2024-04-21', '2024-05-30', '2024-06-02'];
    const signed = ['2024-01-05', '2024-02-12', '2024-03-05', '2024-04-25', '2024-06-01', '2024-06-07'];
    const table = { customer_id: IDS, data_assinatura: sold, data_ativacao: signed };
    const columns = Object.values(table);
    const sample = IDS.map((_, row) => columns.map((column) => column[row] ?? ''));
    const mapping = mapColumns({ header: Object.keys(table), sample });
    expect(mapping.columns.filter(({ field }) => field === 'signup_date')).toHaveLength(1);
    expect(mapping.questions).toEqual([]);
  });
});

describe('a sign-up that is rounded down', () => {
  const QUARTERS = [
    ['Q1 2024', 'Q3 2023', 'Q2 2024', 'Q4 2022', 'Q1 2024', 'Q3 2023'],
    ['2024-Q1', '2023-Q3', '2024-Q2', '2022-Q4', '2024-Q1', '2023-Q3'],
    ['Q1/24', 'Q3/23', 'Q2/24', 'Q4/22', 'Q1/24', 'Q3/23'],
  ];

  it.each([
    ...['signup_quarter', 'Anmeldequartal', "trimestre d'inscription", 'trimestre de alta', 'trimestre di iscrizione'],
    ...['trimestre de adesão', 'aanmeldkwartaal', 'cohort', 'Kohorte', 'cohorte', 'coorte'],
  ])('to a quarter is found by name: %s', (header) => {
    for (const cells of QUARTERS) expect(fields({ customer_id: IDS, [header]: cells })[header]).toBe('signup_date');
  });

  it.each(['signup_month', 'Anmeldemonat', "mois d'inscription", 'mes de alta', 'mese di iscrizione', 'aanmeldmaand'])(
    'to a month is found by name: %s',
    (header) => {
      const cells = ['2024-01', '2023-07', '2024-04', '2022-10', '2024-01', '2023-07'];
      expect(fields({ customer_id: IDS, [header]: cells })[header]).toBe('signup_date');
    },
  );
});
