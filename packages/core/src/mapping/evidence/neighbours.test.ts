import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../testing/fields-of.ts';

const GIVEN = ['Marta', 'Oskar', 'Lena', 'Tibor', 'Ines'];
const SURNAMES = ['Quandt', 'Vellani', 'Drost', 'Marchal', 'Prado'];
const COUNTS = ['10', '5', '13', '26', '7'];
const AMOUNTS = ['49.90', '129.00', '19.95', '300.10', '89.00'];
const DATES = ['2024-03-01', '2023-11-15', '2022-01-20', '2024-06-30', '2021-05-05'];
const SOME_DATES = ['', '2025-11-15', '', '', ''];
const ids = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5'];

describe('a name beside a surname', () => {
  it.each([
    ['Name', 'Last name'],
    ['Nombre', 'Apellidos'],
    ['Nome', 'Cognome'],
    ['Nome', 'Sobrenome'],
    ['Naam', 'Achternaam'],
  ])('is the given one: %s, %s', (given, surname) => {
    expect(fieldsOf({ [given]: GIVEN, [surname]: SURNAMES })[given]).toBeNull();
  });

  it.each([
    ['Name', 'Vorname'],
    ['Nom', 'Prénom'],
  ])('is the surname beside a given one: %s, %s', (surname, given) => {
    expect(fieldsOf({ [surname]: SURNAMES, [given]: GIVEN })[surname]).toBe('customer_name');
  });

  it('is the whole name where its cells say so', () => {
    const whole = GIVEN.map((name, i) => `${name} ${SURNAMES[i] ?? ''}`);
    expect(fieldsOf({ Nome: whole, Cognome: SURNAMES })['Nome']).toBe('customer_name');
  });
});

describe('a name that most rows lack, or that repeats', () => {
  it('is not the name of the customers', () => {
    const columns = { id: ids, Firma: ['Kok BV', '', '', '', ''] };
    expect(fieldsOf(columns)['Firma']).toBeNull();
  });

  it.each(['Team', 'Schule', 'Vereniging', 'Studio'])('may be what they belong to: %s', (header) => {
    const groups = ['Haus Nord', 'Haus Süd', 'Haus Nord', 'Haus Süd', 'Haus Nord'];
    expect(fieldsOf({ id: ids, [header]: groups })[header]).toBeNull();
  });
});

describe('tickets', () => {
  it.each(['nb_tickets', 'Tickets', 'Anzahl Tickets', 'Aantal tickets'])('are slips beside a till: %s', (header) => {
    expect(fieldsOf({ id: ids, [header]: COUNTS, 'Panier moyen': AMOUNTS })[header]).toBeNull();
    expect(fieldsOf({ id: ids, [header]: COUNTS, MRR: AMOUNTS })[header]).toBe('support_tickets');
  });

  it('of support stay what they are', () => {
    expect(fieldsOf({ id: ids, 'support tickets': COUNTS, AOV: AMOUNTS })['support tickets']).toBe('support_tickets');
  });
});

describe('two dates of leaving', () => {
  it('are no tie: the one with blanks is the day on which some left', () => {
    const columns = { Kundennummer: ids, Kündigungsdatum: DATES, 'Gekündigt am': SOME_DATES };
    expect(fieldsOf(columns)).toMatchObject({ 'Gekündigt am': 'churn_date', Kündigungsdatum: null });
  });
});

describe('what people earn', () => {
  const person = { id: ids, edad: COUNTS, ocupacion: GIVEN };
  it.each(['ingresos_mensuales', 'renda mensal', 'reddito mensile', 'monthly income'])('is no charge: %s', (header) => {
    expect(fieldsOf({ ...person, [header]: AMOUNTS })[header]).toBeNull();
  });

  it('is a charge in a table of companies', () => {
    expect(fieldsOf({ id: ids, 'ingresos mensuales': AMOUNTS })['ingresos mensuales']).toBe('monthly_charges');
  });
});

describe('how many people there are', () => {
  it.each([
    ['Anzahl Nutzer', 'davon aktiv'],
    ["Nombre d'utilisateurs", 'dont actifs'],
    ['Aantal gebruikers', 'waarvan actief'],
  ])('is not how many are in use where another column says that: %s, %s', (all, active) => {
    expect(fieldsOf({ id: ids, [all]: COUNTS, [active]: ['8', '5', '9', '20', '6'] })[all]).not.toBe('seats_used');
    expect(fieldsOf({ id: ids, [all]: COUNTS })[all]).toBe('seats_used');
  });
});
