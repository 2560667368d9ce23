import type { ByteText } from './byte-text.ts';

const MILLION = 1_000_000;
const [MINUS, POINT] = [45, 46];
/** Whole cents that are written digit by digit. */
const MAX_CENTS = 2 ** 31;

/** A number rounded to six decimals, as JSON.stringify writes it; null for what JSON has no word for. */
export function jsonNumber(value: number): string {
  const rounded = Math.round(value * MILLION) / MILLION;
  return Number.isFinite(rounded) ? String(rounded) : 'null';
}

/** The same, written. */
export function writeNumber(out: ByteText, value: number): void {
  const millionths = Math.round(value * MILLION);
  const size = Math.abs(millionths);
  // What is below 0.000001 is zero by now, and below 1 are nearly all.
  if (!(size < MILLION) || size === 0) {
    out.text(jsonNumber(value));
    return;
  }
  if (millionths < 0) out.byte(MINUS);
  out.fraction(size);
}

/** An amount with two decimals, as `toFixed(2)` writes it. */
export function writeAmount(out: ByteText, amount: number): void {
  const cents = Math.round(100 * amount);
  // Whole cents up to there have one spelling; anything else is left to `toFixed`.
  if (!(amount >= 0 && cents < MAX_CENTS) || cents / 100 !== amount) {
    out.text(amount.toFixed(2));
    return;
  }
  const whole = Math.floor(cents / 100);
  out.digits(whole, digitCount(whole));
  out.byte(POINT);
  out.digits(cents - 100 * whole, 2);
}

function digitCount(value: number): number {
  let count = 1;
  for (let power = 10; power <= value; power *= 10) count++;
  return count;
}
