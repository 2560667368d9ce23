import { standingOutcomes, type Outcome } from './outcome.ts';

export const DAY_MS = 86_400_000;
/** Outcomes are often told a few days late. */
export const GRACE_DAYS = 7;

/** One thing that was foretold: whether a customer who was active at `asOf` leaves within the horizon. */
export interface LabelQuestion {
  readonly customerId: string;
  /** UTC milliseconds. */
  readonly asOf: number;
  readonly horizonDays: number;
}

/** Up to where outcomes are known. */
export interface Observed {
  /** Who had left by this moment is known, in UTC milliseconds; null where nobody has said so. */
  readonly through: number | null;
  /**
   * Days that must have passed beyond the window before it counts.
   *
   * @default 7
   */
  readonly graceDays?: number;
}

/** Why a window that has closed has no answer. */
export type CensoredBecause =
  /** Something that was found by comparing lists waits for a person. */
  | 'waits_for_confirmation'
  /** The customer left between two dates, and the window ends, or begins, between them. */
  | 'date_is_not_known_well_enough';

/** What became of something that was foretold. */
export type Label =
  | { readonly kind: 'matured'; readonly left: 0 | 1; readonly leftAt: number | null }
  /** The window may not be judged before this moment, whatever has happened so far. */
  | { readonly kind: 'open'; readonly maturesAt: number }
  | { readonly kind: 'censored'; readonly because: CensoredBecause }
  /** The customer had left before: there was nothing to foretell. */
  | { readonly kind: 'not_active' };

/** The moment from which a window may be judged: its end and the days of grace. */
export function maturesAt({ asOf, horizonDays }: Omit<LabelQuestion, 'customerId'>, graceDays = GRACE_DAYS): number {
  return asOf + (horizonDays + graceDays) * DAY_MS;
}

/**
 * The answer to a question, from the outcomes of the customer alone. Somebody who leaves early in a window that is
 * still open has no label yet: to use those who left and not those who stay would make the rate too high (Chapelle
 * 2014).
 *
 * @param outcomes entries of this customer, in any order
 */
export function labelOf(question: LabelQuestion, outcomes: readonly Outcome[], observed: Observed): Label {
  const { asOf, horizonDays } = question;
  const until = asOf + horizonDays * DAY_MS;
  const ripe = maturesAt(question, observed.graceDays);
  const standing = standingOutcomes(outcomes);

  const before = standing.filter(({ to, state }) => to <= asOf && state === 'recorded').at(-1);
  if (before?.event === 'ended') return { kind: 'not_active' };
  if (observed.through === null || observed.through < ripe) return { kind: 'open', maturesAt: ripe };

  // The first end after the moment of the score decides, also where the customer came back later.
  for (const { event, from, to, state } of standing) {
    if (event !== 'ended' || to <= asOf) continue;
    const isExact = from === to;
    if (isExact ? to > until : from >= until) continue;
    if (state === 'proposed') return { kind: 'censored', because: 'waits_for_confirmation' };
    if (from < asOf || to > until) return { kind: 'censored', because: 'date_is_not_known_well_enough' };
    return { kind: 'matured', left: 1, leftAt: isExact ? to : null };
  }
  return { kind: 'matured', left: 0, leftAt: null };
}
