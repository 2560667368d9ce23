import { phrase } from '../../phrases/phrase.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { neutral, veto, type Fit } from './fit.ts';

export const MOSTLY = 0.8;

/**
 * A larger share of impossible values means that the column is another field; a smaller one is reported by validation.
 */
export const MAX_MISTAKE_SHARE = 0.2;

export function shareWhere({ numbers }: ColumnProfile, holds: (value: number) => boolean): number {
  let all = 0;
  let found = 0;
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    all += 1;
    if (holds(value)) found += 1;
  }
  return all === 0 ? 0 : found / all;
}

/** Judges values below zero for a field that has none; null where there are none. */
export function belowZero(profile: ColumnProfile): Fit | null {
  if (!(profile.min < 0)) return null;
  return shareWhere(profile, (value) => value < 0) > MAX_MISTAKE_SHARE
    ? veto(phrase('values.many_below_zero'))
    : neutral;
}

export function asNumber({ numberShare, dateShare, unixShare, max }: ColumnProfile): Fit | null {
  if (dateShare >= MOSTLY) return veto(phrase('values.are_dates'));
  if (unixShare >= MOSTLY && max > 6.3e8) return veto(phrase('values.are_timestamps'));
  if (numberShare < MOSTLY) return veto(phrase('values.are_no_numbers'));
  return null;
}
