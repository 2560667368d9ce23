import type { DecimalSign } from '../types.ts';
import { COUNTED, CURRENCIES, MAGNITUDES, PERIODS, AMOUNT_NOTES } from '../vocabulary/number-words.ts';
import { NO_DECIMALS } from './decimal-sign.ts';

/** Powers of ten that a double holds exactly, so that one division by them rounds correctly. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);
/** Whole numbers of this many digits are exact in a double. */
const EXACT_DIGITS = 15;
const MAX_LENGTH = 64;

/**
 * A number as people and systems write it: `$1,299.00`, `1.299,00 €`, `1 299,00`, `1'299.00`, `(45.00)`, `45-`,
 * `12k`, `1.2M`, `1e3`, `45 %`, `USD 45`, `149 €/mo`. A percent sign is dropped, not divided by.
 *
 * `decimal` is the column's sign, from `inferColumnFormat`. It is used only where a cell can be read in two ways
 * (`1,299`); `12,5` and `1.299,00` can be read in one.
 *
 * @returns NaN when the text is not a number
 */
export function parseNumber(cell: string, decimal: DecimalSign = '.'): number {
  const plain = parsePlainNumber(cell, decimal);
  return Number.isNaN(plain) ? parseWritten(cell, decimal) : plain;
}

/**
 * Digits with at most one decimal sign and a leading minus: the common case, without a pattern or a copy.
 *
 * @returns NaN for any other text, which may be a number all the same
 */
export function parsePlainNumber(text: string, decimal: DecimalSign): number {
  const { length } = text;
  const decimalSign = decimal === '.' ? 46 : 44;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let value = 0;
  let point = -1;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
    else if (code === decimalSign && point < 0) point = i;
    else return NaN;
  }
  const digits = length - start - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const decimals = point < 0 ? 0 : length - 1 - point;
  const magnitude = decimals === 0 ? value : value / (POWERS[decimals] ?? NaN);
  return start === 1 ? 0 - magnitude : magnitude;
}

/** Non-digits, digits with their separators, an exponent, non-digits. */
const WRITTEN = /^([^\d.,]*)([.,]?\d[\d., ']*?)(?:e([+-]?\d{1,3}))?\s*([^\d]*)$/i;

/** `FR-12` is a code, not a debt of twelve francs; `EUR -12` and `EUR-12.00` are amounts. */
const LETTERS_AND_HYPHEN = /^\p{L}+-$/u;

function parseWritten(cell: string, decimal: DecimalSign): number {
  if (cell.length > MAX_LENGTH) return NaN;
  const text = cell
    .trim()
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[−–‒—]/g, '-')
    // `500/-` and `500/=`, as rupees and shillings are written: no smaller coins.
    .replace(/(\d)\s?\/[-=](?!\S)/, '$1')
    // `Rs. 500`: the point belongs to the word.
    .replace(/^([a-z]+)\.\s/i, '$1 ');
  // `1.250,-` has no decimals, so that the point in it groups digits.
  const hasDash = NO_DECIMALS.test(text);
  const match = WRITTEN.exec(hasDash ? text.replace(NO_DECIMALS, '$1') : text);
  if (!match) return NaN;
  const [, before = '', digits = '', exponent, after = ''] = match;
  if (LETTERS_AND_HYPHEN.test(before) && /^\d+$/.test(digits)) return NaN;
  const sign = signOf(before, after);
  const scale = scaleOf(before, after);
  const value = sign * scale * Number(`${plainDigits(digits.trim(), hasDash ? null : decimal)}e${exponent ?? '0'}`);
  return Number.isFinite(value) ? value : NaN;
}

/** −1 for a minus before or after, or for parentheses as in bookkeeping; NaN for several signs. */
function signOf(before: string, after: string): number {
  const opens = before.includes('(');
  if (opens !== after.includes(')')) return NaN;
  const signs = (before + after).match(/[+-]/g) ?? [];
  // After a number a sign is at the very end.
  if (signs.length > 1 || (opens && signs.length > 0) || /[+-]\s*[^\s+-]/.test(after.replace(/^-\s*/, ''))) return NaN;
  return opens || signs[0] === '-' ? -1 : 1;
}

/** The factor that the words around a number mean; NaN when one of them does not belong there. */
function scaleOf(before: string, after: string): number {
  const prefix = before.replace(/[(+\-\s.]/g, '').toLowerCase();
  if (prefix !== '' && prefix !== '%' && !CURRENCIES.has(prefix)) return NaN;
  let scale = 1;
  let rate = false;
  for (const [word] of after
    .toLowerCase()
    .replace(/[)+.-]/g, '')
    .matchAll(/[\p{L}$]+|[^\p{L}\s]/gu)) {
    const magnitude = MAGNITUDES.get(word);
    if (rate) {
      if (!PERIODS.has(word)) return NaN;
      rate = false;
    } else if (word === '/' || word === 'per' || word === 'pro') rate = true;
    else if (magnitude !== undefined && scale === 1) scale = magnitude;
    else if (word !== '%' && !CURRENCIES.has(word) && !COUNTED.has(word) && !AMOUNT_NOTES.has(word)) return NaN;
  }
  return rate ? NaN : scale;
}

/** Digits without their separators and with a decimal point; `NaN` when the separators are not where they belong. */
function plainDigits(text: string, column: DecimalSign | null): string {
  const sign = decimalSignOf(text, column);
  const at = sign === null ? -1 : text.lastIndexOf(sign);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  // Groups of three by one sign, or as in India: 12,34,567.
  const grouped =
    /^\d*$/.test(whole) || /^\d{1,3}([., '])\d{3}(?:\1\d{3})*$/.test(whole) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
  return grouped && /^\d*$/.test(fraction) ? `${whole.replace(/[., ']/g, '')}.${fraction}` : 'NaN';
}

/**
 * The sign before the decimals, null when there is none.
 *
 * @param column null where a sign that can be read in two ways groups digits
 */
function decimalSignOf(text: string, column: DecimalSign | null): DecimalSign | null {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points + commas === 0) return null;
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const sign = points > 0 ? '.' : ',';
  // Several of them group digits.
  if (points + commas > 1) return null;
  return isAmbiguous(text) && sign !== column ? null : sign;
}

/**
 * One separator that may group digits or be decimal: one to three digits before it, the first not 0, three after it.
 */
function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}
