import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from './testing/read-table.ts';

const SIX = ids(6);
const MIXED = ['100', '300', '1200'];

describe('an amount beside its interval', () => {
  it.each([
    ['price', 'billing_cycle', ['Monthly', 'Quarterly', 'Annual']],
    ['Amount', 'Interval', ['month', '3 months', 'year']],
    ['Preis', 'Abrechnungszeitraum', ['monatlich', 'vierteljährlich', 'jährlich']],
    ['Betrag', 'Zahlungsweise', ['monatlich', 'quartalsweise', 'jährlich']],
    ['Montant', 'Périodicité', ['mensuel', 'trimestriel', 'annuel']],
    ['Prix', 'Fréquence de facturation', ['mensuelle', 'trimestrielle', 'annuelle']],
    ['Importe', 'Periodicidad', ['mensual', 'trimestral', 'anual']],
    ['Valor', 'Periodicidade', ['mensal', 'trimestral', 'anual']],
    ['Importo', 'Frequenza di fatturazione', ['mensile', 'trimestrale', 'annuale']],
    ['Bedrag', 'Facturatieperiode', ['maandelijks', 'kwartaal', 'jaarlijks']],
  ])('is divided by the months of its own row: %s with %s', (amount, interval, words) => {
    const table = readTable({ customer_id: SIX, [amount]: repeat(6, ...MIXED), [interval]: repeat(6, ...words) });
    expect(table.fields[amount]).toBe('monthly_charges');
    expect(table.values('monthly_charges')).toEqual([100, 100, 100, 100, 100, 100]);
    expect(table.reasonOf(amount)).toContain(`its own interval in "${interval}"`);
    expect(table.mapping.questions).toEqual([]);
  });

  it('is divided also where every interval is a year', () => {
    const table = readTable({ customer_id: SIX, fee: repeat(6, '1200'), billing_period: repeat(6, 'annual') });
    expect(table.values('monthly_charges')).toEqual(repeat(6, '').map(() => 100));
  });

  it('is multiplied by the quantity, and an interval may have several units', () => {
    const table = readTable({
      customer_id: SIX,
      unit_amount: repeat(6, '1000', '3000', '6000'),
      quantity: repeat(6, '2', '1', '4'),
      interval: repeat(6, 'month'),
      interval_count: repeat(6, '1', '3', '6'),
      currency: repeat(6, 'usd'),
    });
    expect(table.values('monthly_charges')).toEqual([20, 10, 40, 20, 10, 40]);
    expect(table.reasonOf('unit_amount')).toContain('multiplied by "quantity"');
  });

  it.each([
    ['price_per_seat', 'seats', 'billing_period', 'annual'],
    ['Einzelpreis', 'Menge', 'Abrechnungsintervall', 'jährlich'],
    ['prix unitaire', 'quantité', 'périodicité', 'annuel'],
    ['precio unitario', 'cantidad', 'periodicidad', 'anual'],
    ['preço unitário', 'quantidade', 'periodicidade', 'anual'],
    ['prezzo unitario', 'quantità', 'frequenza', 'annuale'],
    ['stuksprijs', 'aantal', 'facturatieperiode', 'jaarlijks'],
  ])('of one unit is multiplied by how many there are: %s with %s', (price, quantity, interval, year) => {
    const table = readTable({
      customer_id: SIX,
      [price]: repeat(6, '120', '60'),
      [quantity]: repeat(6, '5', '2'),
      [interval]: repeat(6, year),
    });
    expect(table.values('monthly_charges')).toEqual([50, 10, 50, 10, 50, 10]);
  });

  it('of one unit is no amount of the customer where nothing says how many there are', () => {
    const table = readTable({ customer_id: SIX, price_per_seat: repeat(6, '12.50'), interval: repeat(6, 'month') });
    expect(table.fields.price_per_seat).toBeNull();
  });

  it('is for the length of a contract where amounts grow with it', () => {
    const table = readTable({
      customer_id: SIX,
      amount: repeat(6, '49', '490'),
      contract_type: repeat(6, 'Monthly', 'Annual'),
    });
    expect(table.values('monthly_charges').map(Math.round)).toEqual([49, 41, 49, 41, 49, 41]);
  });

  it('is for all units where plans show that it grows with their number', () => {
    const table = readTable({
      customer_id: SIX,
      plan: repeat(6, 'Pro', 'Basic'),
      amount: ['20', '10', '60', '30', '40', '20'],
      quantity: ['2', '2', '6', '6', '4', '4'],
      billing_cycle: repeat(6, 'monthly'),
    });
    expect(table.values('monthly_charges')).toEqual([20, 10, 60, 30, 40, 20]);
  });

  it('stays what it is where the header says that it is monthly', () => {
    const table = readTable({
      customer_id: SIX,
      mrr: repeat(6, '99', '49'),
      billing_cycle: repeat(6, 'year', 'month'),
    });
    expect(table.values('monthly_charges')).toEqual([99, 49, 99, 49, 99, 49]);
    expect(table.mapping.questions).toEqual([]);
  });

  it('is asked about beside the length of a contract, and the answer is kept to', () => {
    const columns = { customer_id: SIX, fee: repeat(6, '90', '80'), contract: repeat(6, 'One year', 'Month-to-month') };
    const open = readTable(columns);
    expect(open.values('monthly_charges')).toEqual([90, 80, 90, 80, 90, 80]);
    expect(open.mapping.questions).toMatchObject([
      { kind: 'which_unit', column: 'fee', options: [{ id: 'per_interval' }, { id: 'per_month' }] },
    ]);
    const id = open.mapping.questions[0]!.id;
    const answered = readTable(columns, { answers: { [id]: 'per_interval' } });
    expect(answered.values('monthly_charges')).toEqual([7.5, 80, 7.5, 80, 7.5, 80]);
    expect(answered.mapping.questions).toEqual([]);
    expect(readTable(columns, { answers: { [id]: 'per_month' } }).mapping.questions).toEqual([]);
  });

  it('is asked about where yearly customers pay no more at a time than monthly ones', () => {
    const table = readTable({
      customer_id: SIX,
      plan: repeat(6, 'Pro'),
      price: ['49', '45', '49', '45', '49', '45'],
      billing_cycle: repeat(6, 'monthly', 'yearly'),
    });
    expect(table.mapping.questions).toMatchObject([{ kind: 'which_unit', column: 'price' }]);
    expect(table.values('monthly_charges')).toEqual([49, 45, 49, 45, 49, 45]);
  });

  it('is unknown in a row whose interval is', () => {
    const table = readTable({
      customer_id: ids(20),
      price: repeat(20, '100', '300'),
      billing_cycle: [...repeat(19, 'monthly', 'quarterly'), 'lifetime'],
    });
    expect(table.values('monthly_charges')[19]).toBeNaN();
  });
});
