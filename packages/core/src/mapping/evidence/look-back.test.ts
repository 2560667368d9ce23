import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../testing/fields-of.ts';

const IDS = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'];
const AMOUNTS = ['206.50', '406.00', '231.20', '119.90', '88.10', '640.00'];
const fieldOf = (header: string) => fieldsOf({ customer_id: IDS, [header]: AMOUNTS })[header];

describe('what was spent in all', () => {
  it.each([
    'total_spend',
    'Gesamtumsatz',
    'montant total',
    'gasto total',
    'spesa totale',
    'total gasto',
    'totale omzet',
    'Total charges since signup',
  ])('since the beginning is the total: %s', (header) => {
    expect(fieldOf(header)).toBe('total_charges');
  });

  it.each([
    ...['total_spend_30d', 'TotalSpendLast30Days', 'total_spend_4w', 'total paid last 30 days', 'total_spend_1m'],
    ...['Gesamtumsatz 30T', 'Umsatz letzte 30 Tage', 'montant total 30j', 'ca_30j', 'dépense 30 derniers jours'],
    ...['gasto total 30d', 'importe total últimos 30 días', 'spesa totale 30gg', 'importo totale ultimi 30 giorni'],
    ...['total gasto 30d', 'total pago últimos 30 dias', 'omzet laatste 30 dagen', 'totaalbedrag 30 dagen'],
  ])('in about a month is at most the monthly charges: %s', (header) => {
    expect(fieldOf(header)).toBe('monthly_charges');
  });

  it.each([
    ...['total_spend_7d', 'total_spend_90d', 'total_spend_l3m', 'total spend last quarter', 'total_paid_12m'],
    ...['Gesamtumsatz 90T', 'umsatz_12m', 'Umsatz letzte 3 Monate', 'Umsatz letztes Quartal', 'Gesamtumsatz Vorjahr'],
    ...['ca_3m', 'CA 12 mois', 'montant total 90j', 'CA 12 derniers mois', 'montant total dernier trimestre'],
    ...['gasto total 90d', 'gasto último trimestre', 'importe total últimos 3 meses', 'gasto total último año'],
    ...['spesa totale 90gg', 'spesa ultimi 90 giorni', 'fatturato ultimo trimestre', 'fatturato 12 mesi'],
    ...['total gasto 90d', 'faturamento últimos 3 meses', 'faturamento último trimestre', 'receita total 12m'],
    ...['totale omzet 90d', 'omzet laatste 3 maanden', 'omzet vorig kwartaal', 'omzet 12 maanden'],
  ])('in another span is neither: %s', (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  it.each([
    ...['total_spend_ytd', 'total spend this year', 'total_spend_q3', 'Gesamtumsatz laufendes Jahr'],
    ...['montant total année en cours', 'gasto total este año', 'spesa totale anno in corso'],
    ...['total gasto ano corrente', 'totale omzet lopend jaar'],
  ])('in one period by its name is neither: %s', (header) => {
    expect(fieldOf(header)).toBeNull();
  });
});

describe('what is paid by the month', () => {
  it.each(['spend_last_90d', 'spend_7d', 'spend_12m'])('is not what was spent in %s', (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  it.each([
    ...['spend_30d', 'avg_monthly_spend_6m', 'Monthly spend (avg 3m)'],
    ...['Preis 3 Monate', 'Cuota 3 meses', 'Preis für 24 Monate', 'prix pour 2 ans'],
  ])('may be the spending of a month, an average or a price for so long: %s', (header) => {
    expect(fieldOf(header)).toBe('monthly_charges');
  });

  it('is not the worth of a customer', () => {
    expect(fieldOf('lifetime_value_30d')).toBeNull();
  });
});

describe('the value of a customer in all their time', () => {
  it.each(['customer_lifetime_value', 'LTV', 'Kundenwert'])(
    'is a total, but not beside scores of a model: %s',
    (header) => {
      expect(fieldOf(header)).toBe('total_charges');
      const scored = { customer_id: IDS, [header]: AMOUNTS, rfm_score: ['58', '82', '40', '77', '12', '65'] };
      expect(fieldsOf(scored)[header]).toBeNull();
    },
  );
});
