import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';

const IDS = ['K-1', 'K-2', 'K-3', 'K-4', 'K-5'];

/** The field of one column beside a customer id. */
function fieldOf(header: string, cells: readonly string[], id = 'customer_id'): string | null {
  const sample = cells.map((cell, row) => [IDS[row] ?? '', cell]);
  return mapColumns({ header: [id, header], sample }).columns[1]?.field ?? null;
}

describe('an empty column', () => {
  const EMPTY = ['', '', '', '', ''];

  it.each(['Telefoon', 'Note', 'Nota', 'Voto', 'Rating', 'Support'])('needs a surer name than %s', (header) => {
    expect(fieldOf(header, EMPTY)).toBeNull();
  });

  it.each([
    ['MRR', 'monthly_charges'],
    ['Gekündigt am', 'churn_date'],
    ['Date fin', 'churn_date'],
  ])('is mapped by a sure one, or by a date that nobody has yet: %s', (header, field) => {
    expect(fieldOf(header, EMPTY)).toBe(field);
  });
});

describe('a customer called by a word', () => {
  it.each(['Klant', 'Kunde', 'Cliente', 'Client', 'Customer'])('is no id: %s', (header) => {
    const names = ['Zonwerk', 'Warmplus', 'Kozijn', 'Airco', 'Dak'];
    expect(mapColumns({ header: [header], sample: names.map((name) => [name]) }).columns[0]?.field).toBe(
      'customer_name',
    );
  });
});

describe('a noun for customers alone', () => {
  const NAMES = ['Acme Trading', 'Nordlicht Bau', 'Ateliers Vauban', 'Blue Water', 'Sol y Mar'];

  it.each(['Teilnehmer', 'Vereniging', 'Association', 'Paciente', 'Restaurante', 'Negozio', 'Donatore', 'Escola'])(
    'heads their names: %s',
    (header) => {
      expect(fieldOf(header, NAMES)).toBe('customer_name');
    },
  );

  it('may be unknown where its cells repeat it or name companies', () => {
    expect(
      fieldOf('Droguerie', ['Droguerie Roy', 'Droguerie Petit', 'Droguerie Sol', 'Droguerie K', 'Droguerie M']),
    ).toBe('customer_name');
    expect(fieldOf('Werft', ['Kok GmbH', 'Vos AG', 'Nord KG', 'Ost GmbH', 'West AG'])).toBe('customer_name');
    expect(fieldOf('Zielort', ['Bad Ems', 'Sankt Pölten', 'Le Mans', 'San Remo', 'Den Haag'])).toBeNull();
  });
});

describe('a word for leaving', () => {
  const DATES = ['2024-03-01', '', '2022-01-20', '', ''];

  it.each(['Lid beëindigd', 'Résilié', 'Disdetto', 'Cancelado', 'Opgezegd'])('is a day over dates: %s', (header) => {
    expect(fieldOf(header, DATES)).toBe('churn_date');
  });

  it('is the outcome over yes and no', () => {
    expect(fieldOf('Lid beëindigd', ['ja', 'nee', 'nee', 'ja', 'nee'])).toBe('churned');
  });
});

describe('a duration', () => {
  it('is the contract where its values are the lengths of contracts', () => {
    const months = ['12', '24', '12', '12', '1', '12', '24', '12', '12'];
    const sample = months.map((cell, row) => [`K-${row}`, cell]);
    const [, duration] = mapColumns({ header: ['Kundennummer', 'Laufzeit (Monate)'], sample }).columns;
    expect(duration?.field).toBe('contract_type');
  });
});

describe('an amount whose name has no period', () => {
  const AMOUNTS = ['20.00', '35.00', '20.00', '50.00', '35.00'];

  it.each(['Dues', 'Cotisation', 'Beitrag', 'Contributie'])('is not guessed: %s', (header) => {
    expect(fieldOf(header, AMOUNTS)).toBeNull();
  });

  it('is the monthly charges beside its interval', () => {
    const intervals = ['monatlich', 'jährlich', 'monatlich', 'monatlich', 'jährlich'];
    const sample = AMOUNTS.map((cell, row) => [IDS[row] ?? '', cell, intervals[row] ?? '']);
    const { columns } = mapColumns({ header: ['Kundennummer', 'Beitrag', 'Zahlungsintervall'], sample });
    expect(columns[1]?.field).toBe('monthly_charges');
  });

  it.each([
    'quarterly_fee',
    'weekly_price',
    'Quartalsbeitrag',
    'cuota trimestral',
    'kwartaalbedrag',
    'canone trimestrale',
  ])('is found by the quarter or week in it: %s', (header) => {
    expect(fieldOf(header, AMOUNTS)).toBe('monthly_charges');
  });
});

describe('an amount that was paid', () => {
  it.each([
    'Montant payé',
    'Importe pagado',
    'Valor pago',
    'Importo pagato',
    'Bezahlter Betrag',
    'Betaald bedrag',
    'Totaal gedoneerd',
    'Total des dons',
    'Totale donazioni',
  ])('is the total: %s', (header) => {
    expect(fieldOf(header, ['1310.53', '1186.37', '1615.65', '1930.58', '88.10'])).toBe('total_charges');
  });

  it('is a count where all are small and whole', () => {
    expect(fieldOf('Total des dons', ['3', '1', '12', '4', '2'])).toBeNull();
  });
});

describe('marks', () => {
  it.each(['Avis', 'Reviews', 'Note', 'Bewertungen'])('below and above ten are counts: %s', (header) => {
    expect(fieldOf(header, ['4', '1', '34', '28', '1'])).toBeNull();
  });

  it('up to ten are marks', () => {
    expect(fieldOf('Avis', ['4', '1', '5', '3', '4'])).toBe('csat_score');
  });
});

describe('what is missing for months', () => {
  it('makes them no silence where it is not known', () => {
    expect(fieldOf('meses_sin_reajuste', ['1', '6', '5', '12', '12'])).toBeNull();
    expect(fieldOf('meses sin acceso', ['1', '6', '5', '12', '12'])).toBe('last_activity_days_ago');
  });
});

describe('a status', () => {
  it.each([
    ['Stato', ['nuovo', 'contattato', 'convertito', 'perso', 'nuovo']],
    ['Status', ['new', 'contacted', 'qualified', 'lost', 'new']],
    ['Statut', ['nouveau', 'contacté', 'gagné', 'perdu', 'nouveau']],
  ])('of leads is no outcome: %s', (header, stages) => {
    expect(fieldOf(header, stages)).toBeNull();
  });

  it('of something unknown is asked about where some are barred', () => {
    const sample = ['Activo', 'Activo', 'Bloqueado', 'Activo', 'Activo'].map((cell, row) => [IDS[row] ?? '', cell]);
    const { columns, questions } = mapColumns({ header: ['id_cliente', 'estado_dash'], sample });
    expect(columns[1]?.field).toBe('churned');
    expect(questions.map(({ kind }) => kind)).toContain('which_outcome');
  });

  it('by which somebody left comes before one by which nobody did', () => {
    const sample = ['active', 'active', 'suspended', 'active', 'active'].map((cell, row) => [
      IDS[row] ?? '',
      cell,
      row === 1 ? 'cancelled' : 'active',
    ]);
    const { columns } = mapColumns({ header: ['id', 'account_status', 'subscription_status'], sample });
    expect(columns.map(({ field }) => field)).toEqual(['customer_id', null, 'churned']);
  });
});

describe('an id', () => {
  it.each([
    ['ID', 'Betriebenummer'],
    ['ID', 'Company number'],
    ['Bondsnummer', 'Clubnummer'],
    ['subscriber_id', 'msisdn'],
  ])('comes before a number that others share: %s, %s', (id, other) => {
    const sample = IDS.map((_, row) => [`1700${row}`, `0712${row}`]);
    const { columns } = mapColumns({ header: [id, other], sample });
    expect(columns.map(({ field }) => field)).toEqual(['customer_id', null]);
  });

  it('of customers in an unknown system is the only one of customers', () => {
    const sample = IDS.map((id, row) => [`881${row}`, `91${row}`, id]);
    const { columns } = mapColumns({ header: ['id_cuenta_dash', 'id_hubspot', 'nota interna'], sample });
    expect(columns.map(({ field }) => field)).toEqual(['customer_id', null, null]);
  });

  it.each(['Rechnungsnummer', 'Mandatsnummer', 'BTW-nummer', 'N° facture', 'Nº factura', 'Numero fattura'])(
    'of another thing is not a customer’s: %s',
    (header) => {
      const sample = IDS.map((_, row) => [`R-${row}0`, `a${row}@x.example`]);
      expect(mapColumns({ header: [header, 'E-Mail'], sample }).columns[0]?.field).toBeNull();
    },
  );
});

describe('plans that are called by their billing period', () => {
  const PERIODS = ['mensual', 'anual', 'mensual', 'mensual', 'anual'];
  const mapping = (header: string) =>
    mapColumns({ header: ['id', header], sample: PERIODS.map((cell, row) => [IDS[row] ?? '', cell]) });

  it.each(['Plan', 'Plano', 'Piano', 'Nombre del plan'])('are plans, and say the contract: %s', (header) => {
    const { columns, derived, missing } = mapping(header);
    expect(columns[1]?.field).toBe('plan');
    expect(derived).toContainEqual({ field: 'contract_type', from: ['plan'] });
    expect(missing.map(({ field }) => field)).not.toContain('contract_type');
  });

  it('are the contract under a name of payments', () => {
    expect(mapping('Payment plan').columns[1]?.field).toBe('contract_type');
  });
});

describe('the reason of a name', () => {
  it('names a language only where no other uses the name', () => {
    const [name] = mapColumns({ header: ['Nome'], sample: [['Marta Quandt']] }).columns;
    expect(name?.reason).toContain('a name for it in several languages');
    const [surname] = mapColumns({ header: ['Kündigungsdatum'], sample: [['2024-01-01'], ['']] }).columns;
    expect(surname?.reason).toContain('a German name for it');
  });
});
