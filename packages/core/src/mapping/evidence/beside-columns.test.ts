import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../testing/fields-of.ts';

const IDS = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'];
const NAMES = ['Ana Ruiz', 'Jan Smit', 'Eva Kern', 'Ida Vos', 'Tom Hill', 'Leo Roy'];
const GIVEN = ['Ana', 'Jan', 'Eva', 'Ida', 'Tom', 'Leo'];
const SURNAMES = ['Ruiz', 'Smit', 'Kern', 'Vos', 'Hill', 'Roy'];
const SMALL = ['12', '7', '104', '31', '5', '88'];
const COUNTS = ['3', '8', '0', '12', '5', '6'];
const FEWER = ['1', '2', '0', '4', '1', '2'];

describe('a number beside a street', () => {
  const BARE = ['Lindenallee', 'Hoogstraat', 'Rosenweg', 'Calle Mayor', 'Elm Lane', 'Rue Basse'];
  const WHOLE = BARE.map((street, i) => `${street} ${SMALL[i] ?? ''}`);

  it.each([
    ['Street', 'No.'],
    ['Straße', 'Nr.'],
    ['Rue', 'Numéro'],
    ['Calle', 'Número'],
    ['Via', 'Numero'],
    ['Logradouro', 'Número'],
    ['Straatnaam', 'Nummer'],
  ])('is that of the house where no street has one: %s, %s', (street, number) => {
    expect(fieldsOf({ [number]: SMALL, [street]: BARE })[number]).toBeNull();
    expect(fieldsOf({ [number]: SMALL, [street]: WHOLE })[number]).toBe('customer_id');
  });

  it.each([
    ['Street', 'No.', 'House number'],
    ['Strasse', 'Nr.', 'Hausnummer'],
    ['Rue', 'N°', 'Numéro de rue'],
    ['Calle', 'Número', 'Núm. exterior'],
    ['Via', 'Numero', 'N. civico'],
    ['Rua', 'Nº', 'Número da porta'],
    ['Straat', 'Nr', 'Huisnummer'],
  ])('is that of the customer where the house has its own: %s, %s, %s', (street, number, house) => {
    const table = { [number]: ['1', '2', '3', '4', '5', '6'], [street]: BARE, [house]: SMALL };
    expect(fieldsOf(table)).toMatchObject({ [number]: 'customer_id', [house]: null });
  });
});

describe('whose bank account it is', () => {
  it.each([
    ['Account holder', 'IBAN'],
    ['Kontoinhaber', 'IBAN'],
    ['Titulaire du compte', 'RIB'],
    ['Titular de la cuenta', 'CLABE'],
    ['Intestatario conto', 'IBAN'],
    ['Titular da conta', 'IBAN'],
    ['Rekeninghouder', 'IBAN'],
  ])('is not the name beside an account number and another name: %s, %s', (holder, number) => {
    const accounts = IDS.map((_, i) => `DE0012003400560078000${i}`);
    const surname = { id: IDS, 'Last name': SURNAMES };
    expect(fieldsOf({ ...surname, [holder]: NAMES, [number]: accounts })[holder]).toBeNull();
    expect(fieldsOf({ id: IDS, [holder]: NAMES, [number]: accounts })[holder]).toBe('customer_name');
    expect(fieldsOf({ ...surname, [holder]: NAMES })[holder]).toBe('customer_name');
  });
});

describe('labels with a number', () => {
  it.each([
    ['Company', 'Client'],
    ['Firma', 'Kunde'],
    ['Société', 'Client'],
    ['Empresa', 'Cliente'],
    ['Azienda', 'Cliente'],
    ['Empresa', 'Cliente'],
    ['Bedrijf', 'Klant'],
  ])('are no names where another column has names: %s, %s', (label, name) => {
    const labels = IDS.map((_, i) => `WE 0${i}`);
    expect(fieldsOf({ [label]: labels, [name]: NAMES })).toMatchObject({ [label]: null, [name]: 'customer_name' });
    expect(fieldsOf({ [label]: labels, MRR: SMALL })[label]).toBe('customer_name');
  });
});

describe('what people take part in', () => {
  it.each([
    ['Course ID', 'Course name', 'Last name'],
    ['Kurs-ID', 'Kurs-Name', 'Nachname'],
    ['Cours ID', 'Cours nom', 'Nom de famille'],
    ['Curso ID', 'Curso nombre', 'Apellidos'],
    ['Corso ID', 'Corso nome', 'Cognome'],
    ['Curso ID', 'Curso nome', 'Sobrenome'],
    ['Cursus-ID', 'Cursus-naam', 'Achternaam'],
  ])('is no customer beside surnames: %s, %s, %s', (id, name, surname) => {
    expect(fieldsOf({ [id]: IDS, [name]: NAMES, [surname]: SURNAMES })[id]).toBeNull();
    expect(fieldsOf({ [id]: IDS, [name]: NAMES })[id]).toBe('customer_id');
    expect(fieldsOf({ [id]: IDS, [surname]: SURNAMES })[id]).toBe('customer_id');
  });
});

describe('a service', () => {
  const VALUES = ['Nord', 'Süd', 'Nord', 'Ost', 'Süd', 'Ost'];

  it.each([
    ['Service', 'Job title'],
    ['Dienst', 'Abteilung'],
    ['Service', 'Poste'],
    ['Servicio', 'Puesto'],
    ['Servizio', 'Mansione'],
    ['Serviço', 'Cargo'],
    ['Dienst', 'Afdeling'],
  ])('is where people work beside what they do: %s, %s', (service, work) => {
    expect(fieldsOf({ id: IDS, [service]: VALUES, [work]: GIVEN })[service]).toBeNull();
    expect(fieldsOf({ id: IDS, [service]: VALUES, MRR: SMALL })[service]).toBe('plan');
  });
});

describe('visits against a quota', () => {
  it.each([
    ['Visits per month', 'Visits remaining'],
    ['Besuche pro Monat', 'Besuche übrig'],
    ['Passages par mois', 'Passages restants'],
    ['Visitas por mes', 'Visitas restantes'],
    ['Ingressi al mese', 'Ingressi rimanenti'],
    ['Visitas por mês', 'Visitas restantes'],
    ['Bezoeken per maand', 'Resterende bezoeken'],
  ])('are not how often somebody comes: %s, %s', (visits, remaining) => {
    expect(fieldsOf({ id: IDS, [visits]: COUNTS, [remaining]: FEWER })[visits]).toBeNull();
    expect(fieldsOf({ id: IDS, [visits]: COUNTS, 'Budget remaining': FEWER })[visits]).toBe('login_frequency');
  });
});

describe('complaints', () => {
  it.each([
    ['Support tickets', 'Complaints'],
    ['Supportanfragen', 'Beschwerden'],
    ['Tickets support', 'Réclamations'],
    ['Tickets de soporte', 'Quejas'],
    ['Ticket di supporto', 'Reclami'],
    ['Chamados', 'Reclamações'],
    ['Supporttickets', 'Klachten'],
    // Requests whose names say less surely what they are.
    ['Anfragen', 'Reklamationen'],
    ['Chamados abertos', 'Reclamações'],
  ])('are some of the tickets beside them: %s, %s', (tickets, complaints) => {
    expect(fieldsOf({ id: IDS, [complaints]: FEWER, [tickets]: COUNTS })).toMatchObject({
      [tickets]: 'support_tickets',
      [complaints]: null,
    });
    expect(fieldsOf({ id: IDS, [complaints]: FEWER, MRR: SMALL })[complaints]).toBe('support_tickets');
  });
});
