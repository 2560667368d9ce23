import { describe, expect, it } from 'vitest';
import { afterwardsName } from './afterwards-names.ts';

describe('names of columns that are known only afterwards', () => {
  it.each([
    ['en', ['Churn Score', 'churn_risk', 'CancellationReason', 'exit_survey', 'Attrition_Flag_1', 'termination_code']],
    ['de', ['Kündigungsgrund', 'Kuendigungsdatum', 'Abwanderungsscore', 'Austrittsgrund', 'Stornogrund']],
    ['fr', ['Motif de résiliation', 'score_resiliation', 'Date de départ', 'Annulation']],
    ['es', ['motivo_baja', 'Causa de cancelación', 'riesgo_fuga', 'Abandono previsto']],
    ['it', ['Motivo disdetta', 'Causale cessazione', 'rischio_abbandono', 'Recesso']],
    ['pt', ['Motivo do cancelamento', 'risco_evasao', 'data_saida', 'Desligamento']],
    ['nl', ['Opzegreden', 'opzegdatum', 'Vertrekreden', 'kans_op_vertrek']],
  ])('say leaving, in %s', (_, names) => {
    expect(names.map((name) => [name, afterwardsName(name)])).toEqual(names.map((name) => [name, 'outcome']));
  });

  it.each([
    [
      'prediction',
      ['probability', 'Wahrscheinlichkeit', 'probabilité', 'probabilidad', 'probabilità', 'kans', 'predicted'],
    ],
    ['reason', ['Reason', 'Grund', 'Motif', 'razón', 'motivo', 'Reden', 'Wechselgrund']],
    ['score', ['health_score', 'Risiko', 'risque', 'riesgo', 'rischio', 'risco', 'risico']],
    ['end', ['end_month', 'Vertragsende', 'fin_contrat', 'fecha_fin', 'data_fim', 'scadenza', 'einddatum']],
    [
      'state',
      ['account_status', 'Vertragsstatus', 'statut client', 'situación', 'situazione', 'situação', 'klantstatus'],
    ],
  ])('say a %s', (kind, names) => {
    expect(names.map((name) => [name, afterwardsName(name)])).toEqual(names.map((name) => [name, kind]));
  });

  it('are not those of a part of a country', () => {
    for (const name of ['State', 'Bundesland', 'état', 'Estado', 'Stato', 'UF', 'Provincie'])
      expect([name, afterwardsName(name)]).toEqual([name, null]);
  });

  it('are not those of other columns', () => {
    for (const name of ['Department', 'annual_charges', 'Financing', 'endpoint_calls', 'Region', 'Logins', 'Tenure'])
      expect([name, afterwardsName(name)]).toEqual([name, null]);
  });
});
