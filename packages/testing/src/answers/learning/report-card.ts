import {
  DAY_MS,
  GRACE_DAYS,
  labelOf,
  labelRows,
  reportCard,
  reportCardJson,
  type LabelQuestion,
  type Outcome as KnownOutcome,
} from '@retainwise/core/learning';
import type { CustomerTimeline, Outcome, ReportCardAnswer, ResultRow, TimelineScore } from '@retainwise/openapi';
import type { FakeState } from '../../state/fake-state.ts';
import type { AnswerTable } from '../context.ts';
import { completedOf } from '../completed.ts';
import { itemsOf, watermarkOf } from './outcomes.ts';

interface Said extends LabelQuestion {
  readonly row: ResultRow;
}

export const REPORT_CARD: AnswerTable = {
  retrieveReportCard({ state, query, reference, now }): ReportCardAnswer {
    const asked = query.get('horizon_days');
    const horizon_days = asked === null ? state.account.horizon_days : Number(asked);
    const said = saidOf(state, reference).filter(({ horizonDays }) => horizonDays === horizon_days);
    const { observed_through } = watermarkOf(state, reference);
    const outcomes = itemsOf(state.outcomes, reference);
    const labelled = labelRows(said, outcomes.flatMap(knownOutcome), observedOf(observed_through));
    const rows = [...labelled.rows].map((i) => said[i]!);
    const cohorts = [...new Set(rows.map(({ asOf }) => asOf))].toSorted((a, b) => a - b);
    const through = observed_through === null ? -Infinity : Date.parse(observed_through);
    const open = said.filter(({ asOf }) => asOf + (horizon_days + GRACE_DAYS) * DAY_MS > through);
    const card = reportCard({
      labelKind: 'forward',
      horizonDays: horizon_days,
      counts: labelled.counts,
      judged: {
        probabilities: Float64Array.from(rows, ({ row }) => row.churn_probability),
        labels: labelled.labels,
        customers: labelled.customers,
        cohorts: Int32Array.from(rows, ({ asOf }) => cohorts.indexOf(asOf)),
        revenue: null,
        treatment: null,
      },
      open: Float64Array.from(open, ({ row }) => row.churn_probability),
    });
    return {
      card: said.length === 0 ? null : reportCardJson(card),
      computed_at: said.length === 0 ? null : now().toISOString(),
      last_outcome_id: outcomes.at(-1)?.id ?? null,
      observed_through,
      horizon_days,
      waiting_for: [],
    };
  },

  exportLearningData: ({ state, reference }) =>
    new Response(learningCsv(state, reference), { headers: { 'content-type': 'text/csv; charset=utf-8' } }),

  retrieveCustomerTimeline({ state, path, reference }): CustomerTimeline {
    const customer_id = path['customer_id'] ?? '';
    const isOf = (one: { readonly customer_id: string }): boolean => one.customer_id === customer_id;
    const outcomes = itemsOf(state.outcomes, reference).filter(isOf);
    const known = outcomes.flatMap(knownOutcome);
    const observed = observedOf(watermarkOf(state, reference).observed_through);
    const scores = saidOf(state, reference)
      .filter(({ customerId }) => customerId === customer_id)
      .map((said): TimelineScore => {
        const label = labelOf(said, known, observed);
        const leftAt = label.kind === 'matured' && label.leftAt !== null ? new Date(label.leftAt).toISOString() : null;
        return {
          as_of: new Date(said.asOf).toISOString(),
          model_version: said.row.model_version,
          arm: 'champion',
          horizon_days: said.horizonDays,
          probability: said.row.churn_probability,
          window: {
            state:
              label.kind === 'matured'
                ? label.left === 1
                  ? 'left'
                  : 'stayed'
                : label.kind === 'not_active'
                  ? 'had_left'
                  : label.kind === 'censored'
                    ? 'unknown'
                    : 'open',
            matures_at: new Date(said.asOf + (said.horizonDays + GRACE_DAYS) * DAY_MS).toISOString(),
            left_at: leftAt,
          },
        };
      });
    const interventions = itemsOf(state.interventions, reference).filter(isOf);
    return { customer_id, scores, outcomes, interventions, sentences: [] };
  },
};

/** Every score with what was said and what happened. */
function learningCsv(state: FakeState, reference: string | null): string {
  const outcomes = itemsOf(state.outcomes, reference);
  const observed = observedOf(watermarkOf(state, reference).observed_through);
  const header =
    'customer_id,as_of,model_version,horizon_days,features,prediction,actual_churn,churn_date,feedback_source,' +
    'experiment_group,outcome_recorded_at';
  const lines = saidOf(state, reference).map((said) => {
    const { customerId, asOf, row } = said;
    const label = labelOf(
      said,
      outcomes.filter((one) => one.customer_id === customerId).flatMap(knownOutcome),
      observed,
    );
    const told = outcomes.findLast((one) => one.customer_id === customerId && one.stands);
    const cells = [
      customerId,
      new Date(asOf).toISOString(),
      row.model_version,
      said.horizonDays,
      '{}',
      row.churn_probability,
      label.kind === 'matured' ? label.left : '',
      told?.occurred_at ?? '',
      told?.source ?? '',
      row.experiment_group,
      told?.recorded_at ?? '',
    ];
    return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  });
  return `${[header, ...lines].join('\n')}\n`;
}

/** What was said of active customers, the oldest first. */
function saidOf(state: FakeState, reference: string | null): readonly Said[] {
  return completedOf(state, reference)
    .filter(({ prediction }) => prediction.reference === reference)
    .flatMap(({ scored: { rows, settings } }) =>
      rows
        .filter(({ already_churned }) => !already_churned)
        .map((row) => ({
          customerId: row.customer_id,
          asOf: Date.parse(settings.as_of),
          horizonDays: settings.horizon_days ?? state.account.horizon_days,
          row,
        })),
    );
}

const observedOf = (through: string | null): { readonly through: number | null } => ({
  through: through === null ? null : Date.parse(through),
});

/** That somebody stayed takes back what it supersedes, and is nothing that happened. */
function knownOutcome({ id, customer_id, event, occurred_after, occurred_at, state, stands }: Outcome): KnownOutcome[] {
  if (event === 'stayed' || !stands) return [];
  const to = Date.parse(occurred_at);
  const from = occurred_after === null ? to : Date.parse(occurred_after);
  return [{ id, customerId: customer_id, event, from, to, state, supersedes: null }];
}
