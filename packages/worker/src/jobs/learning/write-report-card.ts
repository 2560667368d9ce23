import { createFieldReader } from '@retainwise/core';
import { reportCard, reportCardJson, type ReportCardInput, type Treatment } from '@retainwise/core/learning';
import type { LedgerScoring } from '../../ledger/read-ledger.ts';
import type { LearningContext } from './context.ts';
import { treatmentsOf, type LabelledScorings } from './judged-rows.ts';

const MONTHS = 12;

/** How right the scores were, as far as can be said, and stores it. Of scores that nobody foretold there is none. */
export async function writeReportCard(context: LearningContext, { of, labelled }: LabelledScorings): Promise<void> {
  const { scorings, share, horizonDays, owner, database, engine, outcomes, interventions } = context;
  const revenues = scorings.map(revenueOf);
  const moments = [...new Set(scorings.map(({ asOf }) => asOf.getTime()))];
  const treatmentOf = treatmentsOf(context);
  const rows = labelled.rows.length;
  const probabilities = new Float64Array(rows);
  const cohorts = new Int32Array(rows);
  const revenue = new Float64Array(rows).fill(NaN);
  const treatment: Treatment[] = [];
  const isJudged = new Uint8Array(of.length);
  labelled.rows.forEach((question, i) => {
    isJudged[question] = 1;
    const { scoring: at = -1, row = -1 } = of[question] ?? {};
    const scoring = scorings[at];
    const asOf = scoring?.asOf.getTime() ?? NaN;
    probabilities[i] = scoring?.said.probabilities[row] ?? NaN;
    cohorts[i] = moments.indexOf(asOf);
    revenue[i] = MONTHS * (revenues[at]?.[row] ?? NaN);
    treatment.push(treatmentOf(scoring?.said.customerIds[row] ?? '', asOf));
  });
  const input: ReportCardInput = {
    labelKind: 'forward',
    horizonDays,
    counts: labelled.counts,
    judged: {
      probabilities,
      labels: labelled.labels,
      customers: labelled.customers,
      cohorts: moments.length > 1 ? cohorts : null,
      revenue: revenue.some((value) => !Number.isNaN(value)) ? revenue : null,
      treatment: interventions.length > 0 ? treatment : null,
    },
    open: openScores(context, { of, labelled }, isJudged),
    sampledShare: share,
  };
  // Of windows that are all open there is little to count: to start a thread would take fifty times as long.
  const card = rows === 0 ? reportCardJson(reportCard(input)) : await engine.reportCard(input);
  await database.reportCards.save(owner, { card, horizonDays, lastOutcomeId: outcomes.at(-1)?.id ?? null });
}

/** What was said of customers whose windows are open, in the newest scoring alone: nobody counts twice. */
function openScores({ scorings }: LearningContext, { of }: LabelledScorings, isJudged: Uint8Array): Float64Array {
  const last = scorings.length - 1;
  const open = of.flatMap(({ scoring, row }, question) =>
    scoring === last && isJudged[question] === 0 ? [scorings[scoring]?.said.probabilities[row] ?? NaN] : [],
  );
  return Float64Array.from(open).filter((value) => !Number.isNaN(value));
}

/** Monthly charges of each row; null where the file has none, or where nobody is judged. */
function revenueOf({ header, mapping, formats, rows, asOf, scoredWith }: LedgerScoring): Float64Array | null {
  if (rows === null) return null;
  if (!mapping.columns.some(({ field }) => field === 'monthly_charges' || field === 'annual_charges')) return null;
  const options = { now: asOf, currency: scoredWith.settings.currency };
  const reader = createFieldReader({ header, sample: rows.slice(0, 1_000), mapping, formats, options });
  return reader.read({ firstRow: 1, rows, defects: new Map() }).numeric('monthly_charges')?.values ?? null;
}
