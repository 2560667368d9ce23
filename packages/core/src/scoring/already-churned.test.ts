import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import type { MappingAnswers } from '../mapping/types.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { createScoringRun } from './scoring-run.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

interface Options {
  readonly answers?: MappingAnswers;
  readonly now?: Date;
}

/** Scores a table of ids, the given columns and charges of 100 a month. */
function score(columns: Readonly<Record<string, readonly string[]>>, { answers = {}, now = NOW }: Options = {}) {
  const names = Object.keys(columns);
  const header = ['customer_id', ...names, 'tenure_months', 'monthly_charges'];
  const rows = (columns[names[0] ?? ''] ?? []).map((_, row) => [
    `C${row}`,
    ...names.map((name) => columns[name]?.[row] ?? ''),
    String(3 + row),
    '100',
  ]);
  const mapping = mapColumns({ header, sample: rows, answers });
  const run = createScoringRun({ header, sample: rows, mapping, models: [createSaasBaseline()], now });
  const { results, rejected } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
  const left = results.flatMap(({ customerId, alreadyChurned }) => (alreadyChurned ? [customerId] : []));
  return { mapping, left, rejected, summary: run.summary(), findings: run.validation().findings };
}

describe('customers who have left', () => {
  it.each([
    ['en', 'status', 'active', 'canceled'],
    ['en', 'Customer Status', 'Current', 'Churned'],
    ['en', 'subscription_state', 'live', 'expired'],
    ['en', 'membership status', 'Active member', 'Former member'],
    ['de', 'Kundenstatus', 'Bestandskunde', 'Gekündigt'],
    ['de', 'Vertragsstatus', 'laufend', 'beendet'],
    ['de', 'Abo-Status', 'aktiv', 'GEKUENDIGT'],
    ['fr', 'Statut du client', 'Actif', 'Résilié'],
    ['fr', "État de l'abonnement", 'actif', 'désabonné'],
    ['es', 'estado', 'Activo', 'Baja'],
    ['es', 'Estado del cliente', 'Vigente', 'Dado de baja'],
    ['pt', 'Situação do cliente', 'Ativo', 'Cancelado'],
    ['pt', 'status da assinatura', 'ativa', 'encerrada'],
    ['it', 'Stato cliente', 'Attivo', 'Disdetto'],
    ['it', 'stato abbonamento', 'attivo', 'cessato'],
    ['nl', 'Klantstatus', 'Actief', 'Opgezegd'],
    ['nl', 'abonnementsstatus', 'lopend', 'beëindigd'],
  ])('are found by the words of a status, in %s: %s', (_, header, stays, leaves) => {
    const { left, summary, findings } = score({ [header]: [stays, leaves, stays, leaves, stays, stays] });
    expect(left).toEqual(['C1', 'C3']);
    expect(summary).toMatchObject({ accepted: 6, alreadyChurned: 2, monthlyRevenue: 400 });
    const { low, medium, high } = summary.riskLevels;
    expect(low + medium + high).toBe(4);
    const reading = findings.find(({ code }) => code === 'VAL-4020');
    expect(reading).toMatchObject({ severity: 'warning', count: 2 });
    expect(reading?.message).toContain(`"${leaves}" (2 rows) as left`);
  });

  it.each([
    ['Churn', 'No', 'Yes'],
    ['Churn', 'False.', 'True.'],
    ['churned', '0', '1'],
    ['churned', '0.00', '1.00'],
    ['Churn', '-1', '1'],
    ['Churn', '0', '-1'],
    ['Active', 'True', 'False'],
    ['is_active', '1', '0'],
    ['Aktiv', 'ja', 'nein'],
    ['actif', 'oui', 'non'],
    ['Activo', 'Sí', 'No'],
    ['Ativo', 'sim', 'não'],
    ['attivo', 'sì', 'no'],
    ['actief', 'ja', 'nee'],
    ['retained', 'yes', 'no'],
    ['Inactive', 'no', 'yes'],
  ])('are found by an answer under %s, where %s is a customer and %s has left', (header, stays, leaves) => {
    expect(score({ [header]: [stays, stays, leaves, stays, stays, leaves] }).left).toEqual(['C2', 'C5']);
  });

  it('are not found under the status of something else', () => {
    for (const header of ['Order status', 'payment_status', 'Ticket Status', 'Bestellstatus', 'statut commande'])
      expect(score({ [header]: ['open', 'cancelled', 'open', 'active', 'closed', 'open'] }).left).toEqual([]);
    expect(score({ state: ['CA', 'NY', 'TX', 'CA', 'WA', 'OR'] }).left).toEqual([]);
    expect(score({ is_active_member: ['1', '0', '1', '1', '0', '1'] }).left).toEqual([]);
  });

  it('are those whose churn date has come by the moment of the prediction, and by the end of that day', () => {
    const dates = ['2026-01-31', '', '2026-06-15', '2026-06-15 18:00', '2026-06-16', '2027-01-01'];
    expect(score({ churn_date: dates }).left).toEqual(['C0', 'C2', 'C3']);
    expect(score({ churn_date: dates }, { now: new Date('2026-02-01T00:00:00Z') }).left).toEqual(['C0']);
  });

  it('are still customers until an announced day, whatever their status says', () => {
    const { left } = score({
      status: ['active', 'cancelled', 'cancelled', 'active', 'cancelled', 'active'],
      cancellation_date: ['', '2026-05-01', '2026-09-30', '', '', ''],
    });
    expect(left).toEqual(['C1', 'C4']);
  });

  it('are counted when the first rows of the file are all customers', () => {
    const { mapping } = score({ status: ['active', 'active', 'active', 'active', 'active'] });
    expect(mapping.columns[1]?.field).toBe('churned');
  });
});

describe('a status that may mean several things', () => {
  const status = ['active', 'cancelled', 'past_due', 'active', 'Prospect', 'active', 'VIP'];
  const question = (value: string) => `which_outcome:status:churned:${value}`;

  it('is asked about, word by word, and counts as a customer meanwhile', () => {
    const { mapping, left, summary } = score({ status });
    const asked = mapping.questions.filter(({ kind }) => kind === 'which_outcome');
    expect(asked.map(({ id }) => id).sort()).toEqual(
      ['VIP', 'past_due', 'prospect'].map((v) => question(v.toLowerCase())).sort(),
    );
    expect(asked[0]?.options.map(({ id }) => id)).toEqual(['left', 'stayed', 'left_out']);
    expect(asked[0]?.message).toContain('counts as still a customer');
    expect(left).toEqual(['C1']);
    expect(summary.accepted).toBe(7);
  });

  it('is read as a person says: left, still a customer, or left out of the results', () => {
    const { mapping, left, summary, rejected, findings } = score(
      { status },
      { answers: { [question('past_due')]: 'left', [question('vip')]: 'stayed', [question('prospect')]: 'left_out' } },
    );
    expect(mapping.questions.filter(({ kind }) => kind === 'which_outcome')).toEqual([]);
    expect(left).toEqual(['C1', 'C2']);
    expect(rejected).toMatchObject([{ code: 'VAL-4021' }]);
    expect(summary).toMatchObject({ rows: 7, accepted: 6, rejected: 1, alreadyChurned: 2 });
    expect(findings.map(({ code }) => code)).not.toContain('VAL-2003');
  });

  it('may be corrected by an answer also where its words are clear', () => {
    const { left } = score({ status }, { answers: { [question('cancelled')]: 'stayed', [question('vip')]: 'left' } });
    expect(left).toEqual(['C6']);
  });

  it('refuses an answer that is no option', () => {
    expect(() => score({ status }, { answers: { [question('vip')]: 'perhaps' } })).toThrow(
      expect.objectContaining({ code: 'ERR-3006' }),
    );
  });

  it('asks whether no under "active" means left, and reads it so meanwhile', () => {
    const { mapping, left } = score({ active: ['yes', 'no', 'yes', 'yes'] });
    expect(mapping.questions).toMatchObject([{ kind: 'which_outcome', column: 'active', field: 'churned' }]);
    expect(left).toEqual(['C1']);
    const quiet = score(
      { active: ['yes', 'no', 'yes', 'yes'] },
      { answers: { 'which_outcome:active:churned:no': 'stayed' } },
    );
    expect(quiet.left).toEqual([]);
  });
});
