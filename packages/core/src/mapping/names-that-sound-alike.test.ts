import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../features/testing/read-table.ts';

const COUNT = 24;
const read = (header: string, ...cells: readonly string[]) =>
  readTable({ customer_id: ids(COUNT), [header]: repeat(COUNT, ...cells) });

describe('an average ticket', () => {
  it.each([
    'average_ticket',
    'Avg Ticket',
    'ticket promedio',
    'ticket_medio',
    'ticket médio',
    'Ø Ticket',
    'ticket moyen',
    'panier moyen',
    'Durchschnittsbon',
    'scontrino medio',
    'gemiddelde bon',
  ])('is money and no support tickets, in whole numbers too: %s', (header) => {
    expect(read(header, '20', '35', '41').fields[header]).not.toBe('support_tickets');
    expect(read(header, '20.87', '35.10', '41.55').fields[header]).not.toBe('support_tickets');
  });

  it('is not confused with several tickets', () => {
    for (const header of [
      'support_tickets',
      'Tickets',
      'Anzahl Tickets',
      'tickets abiertos',
      'numero ticket assistenza',
    ])
      expect(read(header, '2', '0', '5').fields[header]).toBe('support_tickets');
  });
});

describe('a count', () => {
  it.each(['support_tickets', 'seats', 'seats_used'])('has no fractions: %s', (header) => {
    const table = read(header, '0.4', '1.7', '2.2');
    expect(table.fields[header]).toBeNull();
    expect(table.reasonOf(header)).toContain('most values are fractions, which no count has');
  });
});

describe('use per month', () => {
  it.each([
    'uso_piscina_mes',
    'uso spa mês',
    'Nutzung Sauna Monat',
    'utilisation piscine mois',
    'uso palestra mese',
    'gebruik sauna maand',
    'pool use month',
    'monthly pool usage',
  ])('is no tenure, and nobody is asked: %s', (header) => {
    const one = read(header, '0', '3', '8');
    expect([one.fields[header], one.mapping.questions]).toEqual([null, []]);
    const two = readTable({
      customer_id: ids(COUNT),
      [header]: repeat(COUNT, '0', '3', '8'),
      [`${header} 2`]: repeat(COUNT, '1', '2', '5'),
    });
    expect(two.mapping.questions).toEqual([]);
  });
});

describe('a duration of use', () => {
  it.each([
    'usage duration months',
    'duree_utilisation_mois',
    "Durée d'utilisation (mois)",
    'Nutzungsdauer (Monate)',
    'duración de uso (meses)',
    'tempo de uso em meses',
    'durata utilizzo mesi',
    'gebruiksduur maanden',
  ])('is a tenure: %s', (header) => {
    expect(read(header, '1', '8', '15', '40').fields[header]).toBe('tenure_months');
  });
});

describe('a segment', () => {
  it.each([
    ['segmento', ['Básico', 'Estándar', 'Premium']],
    ['segmento', ['Ouro', 'Prata', 'Bronze']],
    ['segmento', ['PME', 'Enterprise']],
    ['segmento', ['A', 'B', 'C']],
    ['industry', ['Tier 1', 'Tier 2', 'Tier 3']],
    ['Branche', ['Gold', 'Silber', 'Bronze']],
    ['secteur', ['Particulier', 'Professionnel']],
    ['settore', ['Oro', 'Argento', 'Bronzo']],
    ['sector', ['Goud', 'Zilver', 'Brons']],
    ['industry', ['VIP', 'Regular', 'New']],
  ])('is no industry where its values are tiers: %s of %j', (header, cells) => {
    const table = read(header, ...cells);
    expect(table.fields[header]).not.toBe('industry');
    expect(table.reasonOf(header)).toMatch(/Named like the industry, but the values are (?:tiers|sizes)/);
  });

  it('is an industry where its values are', () => {
    expect(read('segmento', 'Varejo', 'Saúde', 'Educação').fields.segmento).toBe('industry');
  });
});

describe('a loyalty tier', () => {
  it.each(['Loyalty Tier', 'Treuestufe', 'niveau de fidélité', 'nivel de fidelidad', 'livello fedeltà'])(
    'is no plan: %s',
    (header) => {
      expect(read(header, 'Gold', 'Silver', 'Bronze').fields[header]).not.toBe('plan');
    },
  );
});

describe('the reason of a column that its values rule out', () => {
  it('names the field and what speaks against it', () => {
    const constant = read('customer_id', 'C-1');
    const table = readTable({ 'Customer ID': repeat(COUNT, 'C-1'), logins: repeat(COUNT, '1', '2') });
    expect(table.reasonOf('Customer ID')).toBe('Named like the customer id, but all values are equal.');
    expect(constant.reasonOf('customer_id')).toContain('all values are equal');
    expect(read('support_tickets', 'yes', 'no').reasonOf('support_tickets')).toBe(
      'Named like the support tickets, but the values are not numbers.',
    );
    expect(read('Signup date', 'Pro', 'Basic').reasonOf('Signup date')).toBe(
      'Named like the signup date, but the values are not dates.',
    );
  });

  it('does not offer a counted field as the customer id', () => {
    const table = readTable({ 'Customer ID': repeat(COUNT, 'C-1'), logins: ids(COUNT).map((id) => id.slice(2)) });
    expect(table.mapping.questions).toEqual([]);
  });
});

describe('a group of customers', () => {
  it.each([
    ['segmento', 'Attivo', 'Dormiente', 'A rischio'],
    ['segmento', 'PYME', 'Personal', 'Preferente'],
    ['segment', 'Enterprise', 'Mid-market', 'Small'],
    ['ramo', 'Pioneiro', 'Sênior', 'Lobinho'],
  ])('is no industry: %s of %s, %s, %s', (header, ...cells) => {
    expect(read(header, ...cells).fields[header]).not.toBe('industry');
  });

  it.each([
    ['segmento', 'Varejo', 'Saúde', 'Educação'],
    ['segmento', 'Retail', 'Finanzas', 'Logística'],
    ['ramo de atividade', 'Comércio', 'Construção', 'Serviços'],
  ])('is one where the values are industries: %s of %s, %s, %s', (header, ...cells) => {
    expect(read(header, ...cells).fields[header]).toBe('industry');
  });
});

describe('what a name does not show', () => {
  it.each([
    ['insured_age', 'tenure_months', ['36', '43', '61', '27']],
    ['edad del asegurado', 'tenure_months', ['36', '43', '61', '27']],
    ['LOYALTY_PCT', 'tenure_months', ['4.0', '5.0', '8.0']],
    ['historico_pagamentos', 'total_charges', ['0.131', '0.976', '0.582']],
    ['Total paid', 'total_charges', ['0.25', '0.5', '0.75']],
    ['household_size', 'company_size', ['2', '6', '1', '4']],
    ['tamaño del hogar', 'company_size', ['2', '6', '1', '4']],
    ['Tier', 'plan', ['1', '2', '3']],
    ['Service', 'plan', ['RH', 'IT', 'Commercial']],
    ['Donor tier', 'plan', ['First-time', 'Major', 'Lapsed']],
    ['Status Financeiro', 'churned', ['adimplente', 'inadimplente']],
    ['Conexões', 'has_integration', ['1', '2', '3']],
    ['Abbonamento', 'plan', ['Attivo', 'Non attivo', 'Attivo']],
    ['Vertrag bis', 'churn_date', ['2037-01-20', '2029-08-01', '2029-07-11']],
    ['contrato hasta', 'churn_date', ['2037-01-20', '2029-08-01', '2029-07-11']],
  ])('is seen in the values or the other words: %s is no %s', (header, field, cells) => {
    expect(read(header, ...cells).fields[header]).not.toBe(field);
  });

  it.each([
    ['account_age', 'tenure_months', ['3', '14', '27', '60']],
    ['inquilino_id', 'customer_id', Array.from({ length: COUNT }, (_, i) => `I-${100 + i}`)],
    ['Total Spent', 'total_charges', ['LKR 27,038.50', 'LKR 41,022.10', 'LKR 1,182.75']],
    ['Years Supporting', 'tenure_months', Array.from({ length: COUNT }, (_, i) => `${2 + (i % 9)} years`)],
    ['plan_snapshot', 'plan', ['INTERNET 300', 'DUO 500']],
    ['Analyst Plan', 'plan', ['Premium', 'Basic', 'Plus']],
    ['Se unió', 'signup_date', ['2024-10-29', '2023-02-21', '2025-07-27']],
  ])('does not keep %s from being the %s', (header, field, cells) => {
    const table =
      field === 'customer_id' ? readTable({ [header]: cells, mrr: repeat(COUNT, '10', '20') }) : read(header, ...cells);
    expect(table.fields[header]).toBe(field);
  });
});

describe('a count of all time', () => {
  it.each(['total_logins', 'Lifetime Sessions', 'Gesamt Logins'])('is no frequency: %s', (header) => {
    expect(read(header, '116', '135', '8').fields[header]).not.toBe('login_frequency');
  });

  it.each(['logins per month', 'total monthly logins', 'logins_30d'])('is one within a span: %s', (header) => {
    expect(read(header, '11', '13', '8').fields[header]).toBe('login_frequency');
  });
});

describe('a currency', () => {
  it.each([
    ['Devise (facturation)', 'XOF', 'XAF'],
    ['moneda', 'CRC', 'USD'],
    ['currency', 'KZT', 'UZS'],
  ])('may be any of ISO 4217: %s', (header, ...cells) => {
    expect(read(header, ...cells).fields[header]).toBe('currency');
  });
});
