import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';

const COUNTS = ['4', '11', '0', '7', '2', '19', '5', '3'];

/** The field of a column of counts under a header, and how its numbers are converted. */
function reading(header: string, cells: readonly string[] = COUNTS): string {
  const sample = Array.from({ length: 24 }, (_, row) => [
    `A-${row + 100}`,
    String(31.5 + row),
    cells[row % cells.length] ?? '',
  ]);
  const column = mapColumns({ header: ['customer_id', 'mrr', header], sample }).columns[2];
  return `${column?.field ?? 'none'} ${column?.transform ?? 'as it is'}`;
}

describe('a time since the last login', () => {
  it.each([
    'months_since_last_login',
    'Months since last activity',
    'Monate seit letztem Login',
    'Monate seit der letzten Anmeldung',
    'Mois depuis dernière connexion',
    'Mois depuis la dernière visite',
    'Meses desde último acceso',
    'Meses desde la última conexión',
    "Mesi dall'ultimo accesso",
    'mesi da ultimo accesso',
    'Meses desde o último login',
    'Maanden sinds laatste login',
    'last login months ago',
    'Letzter Login (Monate)',
    'Dernière connexion (mois)',
    'months since last purchase',
  ])('in months is days of silence, and no frequency: %s', (header) => {
    expect(reading(header)).toBe('last_activity_days_ago months_to_days');
  });

  it.each([
    'weeks_since_last_login',
    'Wochen seit letzter Anmeldung',
    'Semaines depuis dernière connexion',
    'Semanas desde el último acceso',
    "Settimane dall'ultimo accesso",
    'Semanas desde o último acesso',
    'Weken sinds laatste login',
    'weeks inactive',
  ])('in weeks is days of silence: %s', (header) => {
    expect(reading(header)).toBe('last_activity_days_ago weeks_to_days');
  });

  it.each(['quarters since last login', 'Quartale seit letztem Login', 'years_since_last_login', 'last_login_years'])(
    'in units that are not converted is not used: %s',
    (header) => {
      expect(reading(header)).toBe('none as it is');
    },
  );

  it('leaves rates alone whose names have a word for "of the"', () => {
    expect(reading('acessos por semana')).toBe('login_frequency weekly_to_monthly');
    expect(reading('acessos por semana da conta')).toBe('login_frequency weekly_to_monthly');
    expect(reading('logins per month')).toBe('login_frequency as it is');
  });
});

describe('logins in a span before now', () => {
  const MANY = ['310', '208', '45', '702', '99', '1'];

  it.each([
    'logins_last_year',
    'logins in the past year',
    'visits previous year',
    'Logins letztes Jahr',
    'Anmeldungen im letzten Jahr',
    'Logins Vorjahr',
    "connexions l'année dernière",
    'connexions dernière année',
    'accesos del último año',
    'accesos año pasado',
    "accessi nell'ultimo anno",
    'accessi anno scorso',
    'acessos no último ano',
    'acessos ano passado',
    'logins afgelopen jaar',
    'logins vorig jaar',
  ])('of a year are a frequency: %s', (header) => {
    expect(reading(header, MANY)).toBe('login_frequency annual_to_monthly');
  });

  it.each([
    ['logins last quarter', 'quarterly_to_monthly'],
    ['Logins letztes Quartal', 'quarterly_to_monthly'],
    ['connexions trimestre dernier', 'quarterly_to_monthly'],
    ['logins_last_month', 'as it is'],
    ['connexions le mois dernier', 'as it is'],
    ['logins vorige maand', 'as it is'],
    ['logins past week', 'weekly_to_monthly'],
  ])('of another span are one too: %s', (header, transform) => {
    expect(reading(header, MANY)).toBe(`login_frequency ${transform}`);
  });

  it.each([
    'activities_last_year',
    'activities last month',
    'Aktivitäten letztes Jahr',
    'actividades último año',
    'attività ultimo anno',
    'atividades último ano',
    'activiteiten afgelopen jaar',
  ])('are not days of silence where activities are counted: %s', (header) => {
    expect(reading(header, MANY)).not.toContain('last_activity_days_ago');
  });

  it('does not make other fields of what they were in that span', () => {
    expect(reading('monthly_charges_last_year', MANY)).not.toContain('monthly_charges');
    expect(reading('Last login')).toBe('last_activity_days_ago as it is');
  });
});
