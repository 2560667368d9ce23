import type { CardFigure, CardOutcome } from '@retainwise/sdk';

/** Leavers from which on more can be said, as the report card has its stages. */
export const STAGE_FROM = { rate: 10, ranking: 50, full: 100 } as const;

export interface KnownFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with its interval; null where either cannot be said, because no figure is shown without one. */
export function knownFigure(figure: CardFigure | null | undefined): KnownFigure | null {
  if (figure === undefined || figure === null || figure.value === null || figure.interval === null) return null;
  const [low, high] = figure.interval;
  return low === undefined || high === undefined ? null : { value: figure.value, low, high };
}

export interface KnownOutcome {
  readonly expected: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: 'as_expected' | 'more' | 'fewer';
}

/** What was expected, within which range, and what happened. */
export function knownOutcome(outcome: CardOutcome | null): KnownOutcome | null {
  const [low, high] = outcome?.interval ?? [];
  if (outcome === null || low === undefined || high === undefined) return null;
  const { expected, observed } = outcome;
  return {
    expected,
    observed,
    low,
    high,
    verdict: observed > high ? 'more' : observed < low ? 'fewer' : 'as_expected',
  };
}
