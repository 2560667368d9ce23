/** What happened to a customer, as it was told: an entry of an append-only list. */
export interface Outcome {
  readonly id: string;
  readonly customerId: string;
  readonly event: 'ended' | 'reactivated';
  /**
   * It happened after `from` and no later than `to`, in UTC milliseconds: the same moment twice where it is known, or
   * the dates of two lists of which only the first has the customer.
   */
  readonly from: number;
  readonly to: number;
  /** `proposed` by comparing lists and not yet confirmed by a person; `rejected` by a person. */
  readonly state: 'recorded' | 'proposed' | 'rejected';
  /** The entry that this one corrects. */
  readonly supersedes: string | null;
}

/**
 * What counts of a customer's entries: what no later entry supersedes and no person rejected, in the order in which it
 * happened. A rejection is an entry that supersedes, so a correction can be corrected in turn.
 */
export function standingOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  const superseded = new Set(outcomes.flatMap(({ supersedes }) => (supersedes === null ? [] : [supersedes])));
  return outcomes
    .filter(({ id, state }) => state !== 'rejected' && !superseded.has(id))
    .sort((a, b) => a.to - b.to || a.from - b.from || (a.id < b.id ? -1 : 1));
}
