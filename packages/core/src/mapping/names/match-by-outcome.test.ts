import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

/** A table whose second column holds these words so many times each. */
function mapped(header: string, cells: Readonly<Record<string, number>>) {
  const column = Object.entries(cells).flatMap(([cell, times]) => Array.from({ length: times }, () => cell));
  const { columns, questions } = mapColumns({
    header: ['customer_id', header],
    sample: column.map((cell, i) => [`K${i + 100}`, cell]),
  });
  return {
    field: columns[1]?.field,
    asked: questions.filter(({ kind }) => kind === 'which_outcome').map(({ id }) => id.split(':').at(-1)),
  };
}

describe('a status whose most common word is unknown', () => {
  it.each([
    ['Status', 'Tier one', 'Terminated'],
    ['Account Status', 'OK', 'Churned'],
    ['Contract Status', 'Signed', 'Expired'],
    ['Kundenstatus', 'Normalfall', 'Gekündigt'],
    ['Statut client', 'Normal', 'Résilié'],
    ['Estado del cliente', 'Normal', 'Dado de baja'],
    ['Situação', 'Normal', 'Desligado'],
    ['Stato contratto', 'Ordinario', 'Disdettato'],
    ['Klantstatus', 'Normaal', 'Opgezegd'],
  ])('says who left under "%s", and "%s" is asked about', (header, unknown, gone) => {
    expect(mapped(header, { [unknown]: 17, [gone]: 3 })).toEqual({
      field: 'churned',
      asked: [unknown.toLowerCase()],
    });
  });

  it.each([
    ['Status', { Completed: 14, Returned: 2, Cancelled: 4 }],
    ['Status', { Paid: 14, Refunded: 2, Cancelled: 4 }],
    ['Status', { Resolved: 14, 'In progress': 2, Cancelled: 4 }],
    ['Status', { Geliefert: 14, Storniert: 6 }],
    ['Statut', { Livrée: 14, Annulée: 6 }],
    ['Stage', { Proposal: 14, 'Closed won': 4, 'Closed lost': 2 }],
    ['Status', { Red: 14, Closed: 6 }],
    ['Order Status', { Something: 14, Cancelled: 6 }],
    ['Payment Status', { Something: 14, Cancelled: 6 }],
    ['Ticket Status', { Something: 14, Terminated: 6 }],
    ['Deal Stage', { Something: 14, Lost: 6 }],
  ])('is not taken where it is that of orders, payments, tickets or deals: %s %j', (header, cells) => {
    expect(mapped(header, cells).field).toBeNull();
  });

  it.each(['Statut commande', 'Estado del pedido', 'Stato ordine', 'Status van bestelling', 'Status der Zahlung'])(
    'is not taken under "%s", though all words are known',
    (header) => {
      expect(mapped(header, { active: 14, cancelled: 6 }).field).toBeNull();
    },
  );

  it.each(['account_status', 'Kundenstatus', 'Statut client', 'estado del cliente', 'stato cliente', 'Klantstatus'])(
    'is asked about where "%s" holds codes, none of which is an answer',
    (header) => {
      expect(mapped(header, { A: 14, C: 4, S: 2, T: 1 })).toEqual({ field: 'churned', asked: ['a', 'c', 's', 't'] });
    },
  );

  it.each([
    ['marital_status', { M: 14, S: 6 }],
    ['order_status', { A: 14, C: 6 }],
    ['Status', { A: 14, C: 6 }],
    ['account_status', { Y: 14, N: 6 }],
  ])('is not taken for codes of another thing: %s %j', (header, cells) => {
    expect(mapped(header, cells).field).toBeNull();
  });

  it('is not taken where no word says gone', () => {
    expect(mapped('Account Status', { Gold: 14, Silver: 6 }).field).toBeNull();
  });
});

describe('words for customers in good order', () => {
  it.each([
    ['Status', 'In good standing', 'Cancelled'],
    ['Situação', 'Adimplente', 'Encerrado'],
    ['Situação', 'Em dia', 'Desligado'],
    ['Stato contratto', 'In essere', 'Risolto'],
    ['Statut', 'En vigueur', 'Résilié'],
    ['Estado', 'Al corriente', 'Baja'],
    ['Status', 'In Kraft', 'Gekündigt'],
    ['Status', 'Van kracht', 'Stopgezet'],
  ])('need no question under "%s": %s', (header, stays, leaves) => {
    expect(mapped(header, { [stays]: 15, [leaves]: 5 })).toEqual({ field: 'churned', asked: [] });
  });
});

describe('a status beside a column that holds the outcome', () => {
  it.each([
    ['status', 'active', 'cancelled', 'churn', 'No', 'Yes'],
    ['Kundenstatus', 'Bestandskunde', 'Gekündigt', 'Abgewandert', 'nein', 'ja'],
    ['Estado del cliente', 'Activo', 'Baja', 'Cancelado', 'no', 'sí'],
  ])('says which column that is: %s', (status, stays, leaves, outcome, no, yes) => {
    const sample = Array.from({ length: 20 }, (_, i) => [`K${i}`, i < 15 ? stays : leaves, i < 3 ? yes : no]);
    const { columns } = mapColumns({ header: ['customer_id', status, outcome], sample });
    const [, ignored, held] = columns;
    expect([ignored?.field, held?.field]).toEqual([null, 'churned']);
    expect(ignored?.reason).toBe(`Named like churned, which "${outcome}" holds.`);
  });
});
