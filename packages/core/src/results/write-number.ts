import { bytesOf, type ByteText } from './byte-text.ts';

const MILLION = 1_000_000;
const ZERO_POINT = bytesOf('0.');
const MINUS = bytesOf('-');
const POINT = bytesOf('.');
/** Whole cents that are written digit by digit. */
const MOST_CENTS = 2 ** 31;

/** A number rounded to six decimals, as JSON.stringify writes it; null for what JSON has no word for. */
export function writeNumber(out: ByteText, value: number): void {
  const millionths = Math.round(value * MILLION);
  const size = Math.abs(millionths);
  // What is below 0.000001 is zero by now, and below 1 are nearly all.
  if (!(size < MILLION) || size === 0) {
    const rounded = millionths / MILLION;
    out.text(Number.isFinite(rounded) ? String(rounded) : 'null');
    return;
  }
  if (millionths < 0) out.bytes(MINUS);
  out.bytes(ZERO_POINT);
  let decimals = size | 0;
  let count = 6;
  while (decimals % 10 === 0) {
    decimals = (decimals / 10) | 0;
    count--;
  }
  out.digits(decimals, count);
}

/** An amount with two decimals, as `toFixed(2)` writes it. */
export function writeAmount(out: ByteText, amount: number): void {
  const cents = Math.round(100 * amount);
  // Whole cents up to there have one spelling; anything else is left to `toFixed`.
  if (!(amount >= 0 && cents < MOST_CENTS) || cents / 100 !== amount) {
    out.text(amount.toFixed(2));
    return;
  }
  const whole = Math.floor(cents / 100);
  out.digits(whole, digitCount(whole));
  out.bytes(POINT);
  out.digits(cents - 100 * whole, 2);
}

function digitCount(value: number): number {
  let count = 1;
  for (let power = 10; power <= value; power *= 10) count++;
  return count;
}
