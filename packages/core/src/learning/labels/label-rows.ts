import { labelOf, type CensoredBecause, type LabelQuestion, type Observed } from './label-window.ts';
import type { Outcome } from './outcome.ts';

/** What is known of many questions, and how many are not answered and why. */
export interface LabelledRows {
  /** Positions in the questions that have an answer, ascending. */
  readonly rows: Int32Array;
  /** 0 (stayed) or 1 (left) for each of `rows`. */
  readonly labels: Uint8Array;
  /** Customer of each of `rows`, as a number from 0. */
  readonly customers: Int32Array;
  readonly counts: LabelCounts;
}

export interface LabelCounts {
  readonly scored: number;
  readonly matured: number;
  readonly open: number;
  /** When the next window may be judged; null where none is open. */
  readonly nextMaturesAt: number | null;
  readonly censored: Readonly<Record<CensoredBecause, number>>;
  readonly notActive: number;
  /** The same customer and moment came before. */
  readonly repeated: number;
}

/** Answers what can be answered; one row per customer and moment. */
export function labelRows(
  questions: readonly LabelQuestion[],
  outcomes: readonly Outcome[],
  observed: Observed,
): LabelledRows {
  const byCustomer = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const known = byCustomer.get(outcome.customerId);
    if (known) known.push(outcome);
    else byCustomer.set(outcome.customerId, [outcome]);
  }
  const numbers = new Map<string, number>();
  const seen = new Set<string>();
  const rows: number[] = [];
  const labels: number[] = [];
  const customers: number[] = [];
  const censored: Record<CensoredBecause, number> = { waits_for_confirmation: 0, date_is_not_known_well_enough: 0 };
  let open = 0;
  let notActive = 0;
  let repeated = 0;
  let nextMaturesAt: number | null = null;
  questions.forEach((question, row) => {
    const { customerId, asOf, horizonDays } = question;
    const key = `${asOf} ${horizonDays} ${customerId}`;
    if (seen.has(key)) {
      repeated++;
      return;
    }
    seen.add(key);
    const label = labelOf(question, byCustomer.get(customerId) ?? [], observed);
    switch (label.kind) {
      case 'open':
        open++;
        nextMaturesAt = Math.min(nextMaturesAt ?? Infinity, label.maturesAt);
        return;
      case 'not_active':
        notActive++;
        return;
      case 'censored':
        censored[label.because]++;
        return;
      case 'matured': {
        const number = numbers.get(customerId) ?? numbers.size;
        numbers.set(customerId, number);
        rows.push(row);
        labels.push(label.left);
        customers.push(number);
      }
    }
  });
  return {
    rows: Int32Array.from(rows),
    labels: Uint8Array.from(labels),
    customers: Int32Array.from(customers),
    counts: { scored: questions.length, matured: rows.length, open, nextMaturesAt, censored, notActive, repeated },
  };
}
