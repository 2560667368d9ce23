import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../testing/fields-of.ts';

const IDS = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'];
const AMOUNTS = ['49', '129', '19', '300', '89', '240'];
const DATES = ['2024-03-01', '2023-11-15', '2022-01-20', '2024-06-30', '2021-05-05', '2020-09-09'];

describe('an amount of a year', () => {
  it.each([
    'Annual fee year',
    'Jahr Beitrag',
    'Cotisation an',
    'Cuota año',
    'Quota anno',
    'Mensalidade ano',
    'Contributie jaar',
  ])('is none where the values are calendar years: %s', (header) => {
    expect(fieldsOf({ id: IDS, [header]: ['2023', '2024', '2025', '2022', '2025', '2026'] })[header]).toBeNull();
    expect(fieldsOf({ id: IDS, [header]: AMOUNTS })[header]).toMatch(/_charges$/);
  });
});

describe('a month of signing up', () => {
  it.each([
    'Months since start',
    'Monate seit Registrierung',
    "Mois depuis l'inscription",
    'Meses desde inicio',
    'Mesi dalla iscrizione',
    'Meses desde cadastro',
    'Maanden sinds aanmelding',
  ])('counts months: %s', (header) => {
    expect(fieldsOf({ id: IDS, [header]: ['3', '11', '7', '30', '1', '48'] })[header]).toBe('tenure_months');
  });

  it.each([
    'Month joined',
    'Anmeldung Monat',
    'Inscription mois',
    'Mes alta',
    'Mese iscrizione',
    'Mes cadastro',
    'Maand inschrijving',
  ])('is no tenure where the values are months of a year: %s', (header) => {
    expect(fieldsOf({ id: IDS, [header]: ['3', '11', '7', '12', '1', '8'] })[header]).not.toBe('tenure_months');
  });
});

describe('visits in a year', () => {
  it.each([
    'Visits last year',
    'Besuche letztes Jahr',
    "Visites l'année dernière",
    'Visitas último año',
    'Visite ultimo anno',
    'Visitas último ano',
    'Bezoeken afgelopen jaar',
  ])('are use where they are more than a few: %s', (header) => {
    expect(fieldsOf({ id: IDS, [header]: ['48', '110', '12', '33', '75', '20'] })[header]).toBe('login_frequency');
    expect(fieldsOf({ id: IDS, [header]: ['1', '2', '0', '4', '1', '3'] })[header]).toBeNull();
  });
});

describe('how large a company is', () => {
  it.each(['Employees', 'Mitarbeiter', 'Effectif', 'Empleados', 'Dipendenti', 'Funcionários', 'Medewerkers'])(
    'is a number of people, not a yes or no: %s',
    (header) => {
      expect(fieldsOf({ id: IDS, [header]: ['1', '0', '1', '1', '0', '1'] })[header]).toBeNull();
      expect(fieldsOf({ id: IDS, [header]: ['12', '250', '40', '8', '1100', '95'] })[header]).toBe('company_size');
    },
  );
});

describe('kinds of what is insured', () => {
  it.each([
    ['Policy type', ['Home', 'Motor', 'Travel']],
    ['Art der Versicherung', ['Hausrat', 'Kfz', 'Haftpflicht']],
    ["Type d'assurance", ['Habitation', 'Auto', 'Santé']],
    ['Tipo de póliza', ['Hogar', 'Auto', 'Vida']],
    ['Tipo polizza', ['Casa', 'RC Auto', 'Infortuni']],
    ['Tipo de seguro', ['Residencial', 'Auto', 'Vida']],
    ['Versicherungsart', ['Hausrat', 'Kfz', 'Haftpflicht']],
    ['Soort verzekering', ['Inboedel', 'Auto', 'Aansprakelijkheid']],
  ])('are plans: %s', (header, kinds) => {
    const cells = [...kinds, ...kinds];
    expect(fieldsOf({ id: IDS, [header]: cells })[header]).toBe('plan');
    expect(fieldsOf({ id: IDS, Region: cells })['Region']).toBeNull();
  });
});

describe('kinds of something else under such a name', () => {
  it.each(['Art der Versicherung', "Type d'assurance", 'Soort verzekering'])('are none: %s', (header) => {
    const cells = ['Nord', 'Süd', 'Ost', 'Nord', 'Süd', 'Ost'];
    expect(fieldsOf({ id: IDS, [header]: cells })[header]).toBeNull();
  });
});

describe('a date of issue', () => {
  it.each([
    ['Issue date', 'Policy number'],
    ['Ausstellungsdatum', 'Versicherungsnummer'],
    ["Date d'émission", 'N° police'],
    ['Fecha de emisión', 'Número de póliza'],
    ['Data di emissione', 'Numero polizza'],
    ['Data de emissão', 'Número da apólice'],
    ['Afgiftedatum', 'Polisnummer'],
  ])('is the first day of a policy, and of nothing else: %s, %s', (header, policy) => {
    const table = { Name: ['Ana Ruiz', 'Jan Smit', 'Eva Kern', 'Ida Vos', 'Tom Hill', 'Leo Roy'], [header]: DATES };
    expect(fieldsOf({ [policy]: IDS, ...table, MRR: AMOUNTS })[header]).toBe('signup_date');
    expect(fieldsOf({ id: IDS, ...table, MRR: AMOUNTS })[header]).toBeNull();
  });
});

describe('units that are counted like a currency', () => {
  it('are beside codes of currencies', () => {
    const units = ['MXN', 'UDI', 'MXN', 'UDI', 'MXN', 'UF'];
    expect(fieldsOf({ id: IDS, Moneda: units })['Moneda']).toBe('currency');
    expect(fieldsOf({ id: IDS, Moneda: ['sol', 'luna', 'sol', 'mar', 'sol', 'luna'] })['Moneda']).toBeNull();
  });
});
