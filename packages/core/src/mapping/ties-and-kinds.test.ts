import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';

type Table = Readonly<Record<string, readonly string[]>>;

function mapped(columns: Table) {
  const header = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length));
  const sample = Array.from({ length: rows }, (_, row) => Object.values(columns).map((cells) => cells[row] ?? ''));
  const { columns: matches, questions } = mapColumns({ header, sample });
  return { fields: Object.fromEntries(matches.map(({ column, field }) => [column, field])), questions };
}
const fieldsOf = (columns: Table): Readonly<Record<string, string | null>> => mapped(columns).fields;

const IDS = ['4101', '4118', '4127', '4139', '4152', '4166', '4170', '4188'];
const OTHER_IDS = ['z-91', 'z-17', 'z-55', 'z-02', 'z-38', 'z-64', 'z-29', 'z-83'];
const PEOPLE = ['Ada Kern', 'Bo Lind', 'Cy Marsh', 'Di Novak', 'Ed Orth', 'Fe Pohl', 'Gil Quist', 'Hal Ruhe'];
const DATES = [
  '2024-03-01',
  '2023-11-15',
  '2022-01-20',
  '2024-06-30',
  '2021-05-05',
  '2023-02-11',
  '2022-09-09',
  '2024-10-02',
];
const EARLIER = [
  '2004-03-01',
  '2013-11-15',
  '2002-01-20',
  '2014-06-30',
  '2011-05-05',
  '2003-02-11',
  '2012-09-09',
  '2004-10-02',
];
const LEFT = ['', '2025-02-01', '', '', '', '2025-04-30', '', ''];
const AMOUNTS = ['2450.50', '1810.00', '3975.25', '2120.80', '1650.00', '4890.10', '2295.75', '1999.90'];

describe('columns that tie', () => {
  it('are used meanwhile where each tells customers apart, and a person is asked', () => {
    const { fields, questions } = mapped({ 'Contact ID': IDS, 'Member ID': OTHER_IDS, Amount: AMOUNTS });
    expect(Object.values(fields).filter((field) => field === 'customer_id')).toHaveLength(1);
    expect(questions.map(({ kind }) => kind)).toContain('which_column');
  });

  it('are left alone where they do not', () => {
    const few = ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'].map((team) => `${team}-1`);
    const fields = fieldsOf({ 'Contact ID': few, 'Member ID': [...few].reverse(), Amount: AMOUNTS });
    expect(Object.values(fields)).not.toContain('customer_id');
  });

  it('begin with the later of two dates: companies are older than customers', () => {
    const fields = fieldsOf({ cliente_id: IDS, data_abertura: EARLIER, data_inicio_contrato: DATES });
    expect(fields).toMatchObject({ data_inicio_contrato: 'signup_date', data_abertura: null });
  });
});

describe('what the rows are', () => {
  it('is said by an id and a name of the same thing', () => {
    const fields = fieldsOf({ choir_id: IDS, choir_name: PEOPLE, county: ['Kent', 'Kent', 'Avon', 'Kent'] });
    expect(fields).toMatchObject({ choir_id: 'customer_id', choir_name: 'customer_name' });
  });

  it('is not said by products', () => {
    const fields = fieldsOf({ product_id: IDS, product_name: PEOPLE, price: AMOUNTS });
    expect(fields).toMatchObject({ product_id: null });
  });

  it('is not the account that most rows share, beside an id of their own', () => {
    const shared = ['a1', 'a2', 'a1', 'a3', 'a1', 'a2', 'a3', 'a1'];
    const fields = fieldsOf({ id: IDS, name: PEOPLE, account_id: shared, created_at: DATES });
    expect(fields).toMatchObject({ id: 'customer_id', account_id: null });
  });
});

describe('an outcome in codes', () => {
  it('is used, and each code is asked about', () => {
    const { fields, questions } = mapped({ cliente: IDS, FUGA: ['NF', 'F', 'NF', 'NF', 'F', 'NF', 'NF', 'NF'] });
    expect(fields['FUGA']).toBe('churned');
    expect(questions.filter(({ kind }) => kind === 'which_outcome')).toHaveLength(2);
  });

  it('is not a state of the country', () => {
    const states = ['OH', 'GA', 'OH', 'GA', 'GA', 'OH', 'GA', 'OH'];
    expect(fieldsOf({ member_id: IDS, member_state: states })['member_state']).not.toBe('churned');
  });
});

describe('a status', () => {
  it('of locked and active accounts says nothing of leaving', () => {
    const states = ['Aktiv', 'Gesperrt', 'Aktiv', 'Aktiv', 'Gesperrt', 'Aktiv', 'Aktiv', 'Aktiv'];
    expect(fieldsOf({ Kundennummer: IDS, Status: states })['Status']).toBeNull();
  });

  it('of an order that lasts does, where its word is said of contracts only', () => {
    const states = ['Attivo', 'Cessato', 'Attivo', 'Attivo', 'Cessato', 'Attivo', 'Attivo', 'Attivo'];
    expect(fieldsOf({ codice_cliente: IDS, stato_ordine: states })['stato_ordine']).toBe('churned');
  });
});

describe('a header that means another thing beside some columns', () => {
  it.each([
    ['fr', { num_client: IDS, encours: AMOUNTS, agence: ['01', '02'], revenu_mensuel: AMOUNTS }, 'revenu_mensuel'],
    ['pt', { num_cliente: IDS, saldo: AMOUNTS, score: IDS, renda_mensal: AMOUNTS }, 'renda_mensal'],
    ['nl', { Polisnr: IDS, Premie: AMOUNTS, Branche: ['Brand', 'Motor', 'Brand', 'Motor'] }, 'Branche'],
    ['en', { phone: IDS, 'Seconds of Use': IDS, SMS: IDS, 'Frequency of use': ['5', '60', '66'] }, 'Frequency of use'],
    [
      'en',
      { customer_id: IDS, Months_Inactive_12_mon: ['1', '2', '3', '2', '1', '0', '4', '2'] },
      'Months_Inactive_12_mon',
    ],
    ['it', { codice_cliente: IDS, N_PRODOTTI: ['1', '2', '3', '2', '1', '1', '4', '2'] }, 'N_PRODOTTI'],
    ['en', { customer_id: IDS, DataUsage: ['0.5', '2.7', '3.1', '1.2', '4.4', '0.1', '2.2', '3.3'] }, 'DataUsage'],
    [
      'fr',
      { num_client: IDS, 'Nombre de visites': ['18', '24', '16', '11', '10', '31', '7', '12'] },
      'Nombre de visites',
    ],
  ])('is left out (%s, %#)', (_, columns, header) => {
    expect(fieldsOf(columns)[header]).toBeNull();
  });
});

describe('what undoes a beginning', () => {
  it.each(['Fecha Desinstalación', 'dt_desinstalacao', 'disenrolled_at', 'Ehemalig seit'])('%s is an end', (header) => {
    expect(fieldsOf({ customer_id: IDS, created_at: DATES, [header]: LEFT })[header]).toBe('churn_date');
  });
});

describe('the number of a customer under the noun for one', () => {
  it.each(['afiliado', 'Abonnent', 'assinante'])('%s', (header) => {
    expect(fieldsOf({ [header]: IDS, Betrag: AMOUNTS })[header]).toBe('customer_id');
  });

  it('is not how many there are', () => {
    expect(fieldsOf({ broker: PEOPLE, Clientes: IDS })['Clientes']).not.toBe('customer_id');
  });
});
