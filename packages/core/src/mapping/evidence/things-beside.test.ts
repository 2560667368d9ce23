import { describe, expect, it } from 'vitest';
import { fieldsOf, type Columns } from '../testing/fields-of.ts';

const IDS = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'];
const SHARES = ['0.42', '0.15', '0.63', '0.39', '0.67', '0.08'];
const COUNTS = ['3', '8', '0', '12', '5', '6'];
const ANSWERS = ['0', '1', '0', '0', '1', '0'];
const NAMES = ['Ana Ruiz', 'Jan Smit', 'Eva Kern', 'Ida Vos', 'Tom Hill', 'Leo Roy'];
const fieldOf = (header: string, cells: readonly string[], beside: Columns = {}) =>
  fieldsOf({ customer_id: IDS, [header]: cells, ...beside })[header];

describe('how much is used', () => {
  it.each([
    ...['usage_rate', 'product_usage_score', 'Nutzungsgrad', "taux d'utilisation", 'uso de funciones'],
    ...['utilizzo funzionalità', 'taxa de uso', 'gebruiksscore'],
  ])('of the product is its usage: %s', (header) => {
    expect(fieldOf(header, SHARES)).toBe('feature_usage_score');
  });

  it.each([
    ...['discount_usage_rate', 'coupon_usage_score', 'card usage rate', 'voucher usage score', 'credit usage rate'],
    ...['gutschein_nutzung_score', 'Rabatt Nutzungsgrad', 'Kartennutzung', 'taux utilisation remises'],
    ...["taux d'utilisation des bons", 'uso_descuentos', 'tasa de uso de cupones', 'uso tarjeta', 'utilizzo_coupon'],
    ...['tasso di utilizzo sconti', 'taxa de uso de descontos', 'uso do cartão', 'kortingsgebruik', 'gebruik kaart'],
    ...['storage usage rate', 'bandwidth usage score', 'data usage score'],
  ])('of something else is not: %s', (header) => {
    expect(fieldOf(header, SHARES)).not.toBe('feature_usage_score');
    expect(fieldOf(header, COUNTS)).not.toBe('seats_used');
  });
});

describe('a sector', () => {
  const SECTORS = ['Sector', 'Sektor', 'Secteur', 'Sector', 'Settore', 'Setor', 'Sector'];
  const of = (...values: readonly string[]) => [...values, ...values, ...values].slice(0, 6);

  it.each(SECTORS)('is an industry by its values: %s', (header) => {
    expect(fieldOf(header, of('Retail', 'Logistics', 'Finance'))).toBe('industry');
    expect(fieldOf(header, of('IT', 'BTP', 'HR'))).toBe('industry');
    expect(fieldOf(header, ['CO', 'FI', 'SA', 'TE', 'CO', 'FI'])).toBe('industry');
  });

  it.each(SECTORS)('is an area where its values are codes or parts of one: %s', (header) => {
    expect(fieldOf(header, of('MOH', 'SF'))).toBeNull();
    expect(fieldOf(header, of('Nord', 'Est', 'Ouest'))).toBeNull();
    expect(fieldOf(header, of('Norte', 'Sur'))).toBeNull();
    expect(fieldOf(header, of('S1', 'S2', 'S14'))).toBeNull();
    expect(fieldOf(header, of('Zona 1', 'Zona 2', 'Zona 3'))).toBeNull();
  });

  it.each(['zona', 'Gebiet', 'zone', 'territory', 'rayon', 'área'])('of a seller is no field: %s', (header) => {
    expect(fieldOf(header, of('Norte', 'Sur'))).toBeNull();
  });

  it('is not asked of a name that says industry', () => {
    expect(fieldOf('Branche', of('AB', 'CD'))).toBe('industry');
  });
});

describe('visits of patients', () => {
  it.each([
    ['visits per month', ['diagnosis', 'smoker']],
    ['Besuche pro Monat', ['Vorerkrankungen', 'Raucher']],
    ['passages par mois', ['pathologies chroniques', 'fumeur']],
    ['visitas por mes', ['enfermedades crónicas', 'fumador']],
    ['Numero_accessi', ['Patologie croniche', 'Fumatore']],
    ['visitas por mês', ['doenças crônicas', 'fumante']],
    ['bezoeken per maand', ['aandoeningen', 'roker']],
  ] as const)('are not how often somebody comes to a product: %s', (header, [sure, also]) => {
    expect(fieldOf(header, COUNTS, { [sure]: COUNTS, [also]: ANSWERS })).toBeNull();
    expect(fieldOf(header, COUNTS, { [also]: ANSWERS })).toBe('login_frequency');
  });
});

describe('visits of the customers of a practice', () => {
  it.each(['Patient', 'Patient name', 'Paciente', 'Paziente'])('are how often somebody comes: %s', (header) => {
    expect(fieldOf('visits per month', COUNTS, { [header]: NAMES, doctor: NAMES })).toBe('login_frequency');
  });
});

describe('an outcome that does not say of what', () => {
  const PEOPLE = { age: ['31', '44', '58', '27', '39', '62'], name: NAMES };

  it.each(['Target', 'label', 'Outcome'])('is who left in a table of customers: %s', (header) => {
    expect(fieldOf(header, ANSWERS, { ...PEOPLE, tenure: COUNTS })).toBe('churned');
    expect(
      fieldOf(header, ANSWERS, { ...PEOPLE, 'Monthly charges': SHARES.map((share) => `${Number(share) * 100}`) }),
    ).toBe('churned');
  });

  it.each(['Target', 'label', 'Outcome'])('is none where no other column is of customers: %s', (header) => {
    expect(fieldOf(header, ANSWERS, { ...PEOPLE, room: COUNTS })).toBeNull();
  });

  it.each(['Target', 'label'])('is none in a table of other things: %s', (header) => {
    const bookings = { ...PEOPLE, 'Booking ID': IDS.map((id) => `B${id}`), room: COUNTS, tenure: COUNTS };
    expect(fieldOf(header, ANSWERS, bookings)).toBeNull();
  });

  it('is who left in a table of an insurer that counts claims', () => {
    const policies = {
      ...PEOPLE,
      'Claim amount': COUNTS,
      insured: NAMES,
      'customer since': IDS.map(() => '2021-04-03'),
    };
    expect(fieldOf('Target', ANSWERS, policies)).toBe('churned');
  });

  it('needs no name where its cells say who left', () => {
    const cells = ['Churned', 'Retained', 'Retained', 'Churned', 'Retained', 'Retained'];
    expect(fieldOf('Outcome', cells, { ...PEOPLE, room: COUNTS })).toBe('churned');
  });
});

describe('the type of a contract', () => {
  it.each([
    ['Contract type', ['Gold', 'Silver', 'Bronze']],
    ['Vertragsart', ['Basis', 'Komfort', 'Premium']],
    ['Type Contrat', ['Bronze', 'Argent', 'Gold']],
    ['Tipo de contrato', ['Oro', 'Plata', 'Bronce']],
    ['Tipo contratto', ['Base', 'Plus', 'Premium']],
    ['TipoContrato', ['Ouro', 'Prata', 'Bronze']],
    ['Contractsoort', ['Basis', 'Plus', 'Premium']],
  ] as const)('is the plan where its values are levels: %s', (header, levels) => {
    expect(fieldOf(header, [...levels, ...levels])).toBe('plan');
  });

  it.each([
    ['Contract type', ['Monthly', 'Annual']],
    ['Vertragsart', ['monatlich', 'jährlich']],
    ['Type Contrat', ['mensuel', 'annuel']],
    ['Tipo de contrato', ['mensual', 'anual']],
    ['Tipo contratto', ['mensile', 'annuale']],
    ['TipoContrato', ['mensal', 'anual']],
    ['Contractsoort', ['maandelijks', 'jaarlijks']],
  ] as const)('is what it says where its values are periods: %s', (header, [month, year]) => {
    expect(fieldOf(header, [month, year, month, year, month, year])).toBe('contract_type');
  });

  it.each([
    ['Type de contrat', ['CDI', 'CDD']],
    ['Vertragsart', ['unbefristet', 'befristet']],
    ['Contract type', ['full time', 'part time']],
  ] as const)('is neither of staff: %s', (header, kinds) => {
    expect(fieldOf(header, [...kinds, ...kinds, ...kinds])).toBeNull();
  });
});

describe('how long somebody has been with us', () => {
  it.each([
    ...['MonthsWithCompany', 'years_with_us', 'MonateBeiUns', 'Jahre im Unternehmen', 'MoisChezNous'],
    ...["mois dans l'entreprise", 'MesesConNosotros', 'meses_en_la_empresa', 'MesesNaEmpresa', 'TempoNaEmpresa'],
    ...['meses conosco', 'MesiConNoi', 'anni in azienda', 'MaandenBijOns', 'jaren bij het bedrijf'],
  ])('is a tenure: %s', (header) => {
    expect(fieldOf(header, ['12', '3', '40', '22', '7', '9'])).toBe('tenure_months');
  });

  it.each([
    ['YearsAtCompany', 'Employee ID', 'Department'],
    ['Jahre im Unternehmen', 'Personalnummer', 'Abteilung'],
    ["années dans l'entreprise", 'Matricule', 'Département'],
    ['años en la empresa', 'Legajo', 'Departamento'],
    ['anni in azienda', 'Mansione', 'Reparto'],
    ['anos na empresa', 'Cargo', 'Departamento'],
    ['jaren bij het bedrijf', 'Functie', 'Afdeling'],
  ])('is none in a table of staff: %s', (header, sure, also) => {
    const staff = { [sure]: IDS, [also]: ['A', 'B', 'A', 'C', 'B', 'A'] };
    expect(fieldsOf({ ...staff, [header]: ['12', '3', '4', '22', '7', '9'] })[header]).toBeNull();
  });
});
