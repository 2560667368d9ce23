/** A complete list of customers as of a moment. */
export interface CustomerList {
  /** UTC milliseconds. */
  readonly asOf: number;
  /** Who is in it, and whether the list itself says that they have left. */
  readonly customers: ReadonlyMap<string, 'active' | 'left'>;
}

/** Somebody who seems to have left between two lists. */
export interface ProposedOutcome {
  readonly customerId: string;
  readonly event: 'ended' | 'reactivated';
  /** After the first list, no later than the second. */
  readonly from: number;
  readonly to: number;
  readonly because: 'vanished' | 'status' | 'came_back';
}

export type ListComparison =
  | { readonly kind: 'proposed'; readonly outcomes: readonly ProposedOutcome[] }
  | ListQuestion;

/** Nothing is inferred: a person is asked whether the list is complete. */
export interface ListQuestion {
  readonly kind: 'question';
  readonly because: 'too_many_vanished' | 'too_few_in_common' | 'not_later';
  /** Share of the active customers of the first list that the second does not have. */
  readonly vanishedShare: number;
  /** Share of the first list that the second has, too. */
  readonly overlap: number;
}

/** How two complete lists differ, for whoever counts where the lists are. */
export interface ListCounts {
  /** Moments of the lists, in UTC milliseconds. */
  readonly before: number;
  readonly after: number;
  /** Customers of the first list: all, those who are active, those whom the second has, and active ones it has not. */
  readonly customers: number;
  readonly active: number;
  readonly common: number;
  readonly vanished: number;
  /** Number of customers of the first list who were expected to leave by the second. */
  readonly expected: number;
}

/** So many may vanish whatever was expected. */
const VANISHED_SHARE = 0.1;
/** So many times the expected number may vanish. */
const VANISHED_TIMES = 3;
const MIN_OVERLAP = 0.5;

/**
 * Compares two complete lists. Who vanished, or is called gone, is proposed as having left between them; a person
 * confirms. Where far more vanish than can be, the list is probably a part of the customers, and nothing is proposed.
 *
 * @param expected number of customers of the first list who were expected to leave by the second: Σ of their scores
 */
export function proposeOutcomes(before: CustomerList, after: CustomerList, expected: number): ListComparison {
  const active = [...before.customers].filter(([, state]) => state === 'active').map(([id]) => id);
  const vanished = active.filter((id) => !after.customers.has(id));
  const common = [...before.customers.keys()].filter((id) => after.customers.has(id)).length;
  const question = questionOf({
    before: before.asOf,
    after: after.asOf,
    customers: before.customers.size,
    active: active.length,
    common,
    vanished: vanished.length,
    expected,
  });
  if (question !== null) return question;
  const between = { from: before.asOf, to: after.asOf };
  return {
    kind: 'proposed',
    outcomes: [
      ...vanished.map((customerId) => ({ customerId, event: 'ended', because: 'vanished', ...between }) as const),
      ...active
        .filter((id) => after.customers.get(id) === 'left')
        .map((customerId) => ({ customerId, event: 'ended', because: 'status', ...between }) as const),
      ...[...before.customers]
        .filter(([id, state]) => state === 'left' && after.customers.get(id) === 'active')
        .map(([customerId]) => ({ customerId, event: 'reactivated', because: 'came_back', ...between }) as const),
    ],
  };
}

/** What to ask about a list before anything is inferred from it; null where it may be. */
export function questionOf(counts: ListCounts): ListQuestion | null {
  const { before, after, customers, active, common, vanished, expected } = counts;
  const vanishedShare = active === 0 ? 0 : vanished / active;
  const overlap = customers === 0 ? 0 : common / customers;
  const question = (because: ListQuestion['because']): ListQuestion => ({
    kind: 'question',
    because,
    vanishedShare,
    overlap,
  });
  if (!(after > before)) return question('not_later');
  if (overlap < MIN_OVERLAP) return question('too_few_in_common');
  const most = Math.max(VANISHED_SHARE * active, VANISHED_TIMES * expected);
  return vanished > most ? question('too_many_vanished') : null;
}
