import type { OutcomeEvent, OutcomeRecord, ToldOutcome } from './types.ts';

/**
 * Entries of one customer: far more than anybody has, and few enough to be read whenever something is told of the
 * customer. Without a bound, whoever tells that one customer left and came back without end would slow down all others.
 */
export const MAX_ENTRIES = 1_000;

/** What an entry is judged by. */
export type KnownOutcome = Pick<
  OutcomeRecord,
  'id' | 'customerId' | 'event' | 'from' | 'to' | 'state' | 'externalId' | 'supersedes'
>;

export type OutcomeVerdict =
  /** It is new, and corrects the entry `supersedes`, or none. */
  | { readonly kind: 'record'; readonly supersedes: string | null }
  | { readonly kind: 'duplicate'; readonly id: string }
  | { readonly kind: 'conflict'; readonly id: string | null; readonly message: string };

const SAID: Readonly<Record<OutcomeEvent, string>> = {
  ended: 'left',
  reactivated: 'came back',
  stayed: 'stayed',
};

/**
 * Whether something that was told is new, was told before, or contradicts what stands.
 *
 * A customer leaves, comes back, and leaves again: two of the same in a row contradict each other, unless the later
 * entry says that it corrects the earlier one. An entry that knows the moment takes the place of one that only knows
 * two dates between which it happened.
 *
 * @param entries of this customer, and the one with the same `externalId`, in the order in which they were recorded
 */
export function judgeOutcome(told: ToldOutcome, entries: readonly KnownOutcome[]): OutcomeVerdict {
  const { customerId, event, externalId, supersedes } = told;
  const at = told.at.getTime();
  const isSame = (entry: KnownOutcome): boolean =>
    entry.customerId === customerId && entry.event === event && isExact(entry) && entry.to.getTime() === at;
  if (externalId !== null) {
    const known = entries.find((entry) => entry.externalId === externalId);
    if (known !== undefined)
      return isSame(known)
        ? { kind: 'duplicate', id: known.id }
        : {
            kind: 'conflict',
            id: known.id,
            message: `Entry ${known.id} has this external_id and says something else.`,
          };
  }
  const own = entries.filter((entry) => entry.customerId === customerId);
  const correctedBy = new Map(own.flatMap((entry) => (entry.supersedes === null ? [] : [[entry.supersedes, entry]])));
  if (supersedes !== null) {
    const target = own.find(({ id }) => id === supersedes);
    if (target === undefined)
      return {
        kind: 'conflict',
        id: null,
        message: `The customer has no entry ${supersedes} that could be corrected.`,
      };
    const later = correctedBy.get(target.id);
    if (later === undefined) return room(own, { kind: 'record', supersedes });
    return isSame(later)
      ? { kind: 'duplicate', id: later.id }
      : { kind: 'conflict', id: later.id, message: `Entry ${supersedes} was corrected before, by ${later.id}.` };
  }
  const repeated = externalId === null ? own.find((entry) => entry.state === 'recorded' && isSame(entry)) : undefined;
  if (repeated !== undefined) return { kind: 'duplicate', id: repeated.id };
  const standing = own
    .filter(({ id, state, event: said }) => state !== 'rejected' && said !== 'stayed' && !correctedBy.has(id))
    .sort((a, b) => a.to.getTime() - b.to.getTime());
  const between = standing.find(
    (entry) => entry.event === event && !isExact(entry) && entry.from.getTime() <= at && at <= entry.to.getTime(),
  );
  if (between !== undefined) return room(own, { kind: 'record', supersedes: between.id });
  const contrary = contradictionOf(event, at, standing);
  if (contrary === undefined) return room(own, { kind: 'record', supersedes: null });
  const day = contrary.to.toISOString().slice(0, 10);
  return {
    kind: 'conflict',
    id: contrary.id,
    message: `Entry ${contrary.id} says that the customer ${SAID[contrary.event]} on ${day}.`,
  };
}

/** The verdict, unless the customer has as many entries as are kept of one. */
function room({ length }: readonly KnownOutcome[], verdict: OutcomeVerdict): OutcomeVerdict {
  if (length < MAX_ENTRIES) return verdict;
  const message = `The customer has ${length} entries, the most that are kept. Check what you send as customer_id.`;
  return { kind: 'conflict', id: null, message };
}

/** What stands before or after it and cannot, because nobody leaves twice in a row. Proposals contradict nothing. */
function contradictionOf(event: OutcomeEvent, at: number, standing: readonly KnownOutcome[]): KnownOutcome | undefined {
  const recorded = standing.filter(({ state }) => state === 'recorded');
  const before = recorded.filter(({ to }) => to.getTime() <= at).at(-1);
  const after = recorded.find(({ to }) => to.getTime() > at);
  if (event === 'stayed') return before?.event === 'ended' ? before : undefined;
  return [before, after].find((entry) => entry?.event === event);
}

function isExact({ from, to }: KnownOutcome): boolean {
  return from.getTime() === to.getTime();
}
