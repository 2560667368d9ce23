import type { Confidence } from '../types.ts';
import { ByteNumbers, writeCount, writeSigned, writeText } from './byte-numbers.ts';
import type { ByteText } from '../writer/byte-text.ts';
import type { RowCursor } from '../types.ts';
import { FIRST_CODE, NO_VALUE, TEXT_FOLLOWS, type ValueCodes } from './value-codes.ts';

/*
 * The reasons of a stored row: a byte of flags, then either why there are none (a text), or their count and for each
 * its factor, its impact in millionths and its value; then, where the flag says so, the count and positions of the
 * factors that the row lacks and of those that it has out of range. All numbers as in `byte-numbers.ts`.
 */

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
const [UNEXPLAINED, HAS_WEAK_INPUTS] = [4, 8];
const MILLION = 1_000_000;

/** One reason as it was stored. */
export interface StoredReason {
  readonly factor: number;
  /** Probability points. */
  readonly impact: number;
  readonly value: string | null;
}

export interface StoredReasons {
  readonly confidence: Confidence;
  /** Strongest first. */
  readonly reasons: readonly StoredReason[];
  /** Factors that the row lacks, and that it has out of range. */
  readonly missing: readonly number[];
  readonly outOfRange: readonly number[];
  /** Why there are no reasons, empty where that is not known; null where there are. */
  readonly failure: string | null;
}

/** Writes the reasons of a row. */
export function writeReasons(out: ByteText, row: RowCursor, valueCodes: readonly ValueCodes[]): void {
  const start = out.length;
  try {
    writeExplained(out, row, valueCodes);
  } catch (error) {
    // The score is useful without its reasons.
    out.cutTo(start);
    writeUnexplained(out, row.confidence, error instanceof Error ? error.message : String(error));
  }
}

function writeExplained(out: ByteText, row: RowCursor, valueCodes: readonly ValueCodes[]): void {
  const { reasons, model, batch, confidence } = row;
  if (!reasons.explained) {
    writeUnexplained(out, confidence, reasons.failure ?? '');
    return;
  }
  const weak = row.weakInputs === 0 ? null : model.weakInputs(batch, row.row);
  out.byte(CONFIDENCES.indexOf(confidence) | (weak === null ? 0 : HAS_WEAK_INPUTS));
  writeCount(out, reasons.count);
  for (let i = 0; i < reasons.count; i++) {
    const factor = reasons.factors[i] ?? 0;
    writeCount(out, factor);
    writeSigned(out, Math.round((reasons.impacts[i] ?? 0) * MILLION));
    const values = valueCodes[factor];
    const code = values?.codeIn(row) ?? NO_VALUE;
    writeCount(out, code);
    if (code === TEXT_FOLLOWS && values !== undefined) writeText(out, values.text);
  }
  if (weak === null) return;
  for (const factors of [weak.missing, weak.outOfRange]) {
    writeCount(out, factors.length);
    for (const factor of factors) writeCount(out, factor);
  }
}

function writeUnexplained(out: ByteText, confidence: Confidence, why: string): void {
  out.byte(CONFIDENCES.indexOf(confidence) | UNEXPLAINED);
  writeText(out, why);
}

/** @param texts of the values that have a code */
export function readReasons(bytes: Uint8Array, texts: readonly string[]): StoredReasons {
  const numbers = new ByteNumbers(bytes);
  const flags = numbers.count();
  const confidence = CONFIDENCES[flags & 3] ?? 'low';
  if ((flags & UNEXPLAINED) !== 0)
    return { confidence, reasons: [], missing: [], outOfRange: [], failure: numbers.text() };

  const value = (): string | null => {
    const code = numbers.count();
    if (code === NO_VALUE) return null;
    return code === TEXT_FOLLOWS ? numbers.text() : (texts[code - FIRST_CODE] ?? null);
  };
  const reasons = Array.from({ length: numbers.count() }, (): StoredReason => {
    const factor = numbers.count();
    const impact = numbers.signed() / MILLION;
    return { factor, impact, value: value() };
  });
  const positions = (): number[] =>
    (flags & HAS_WEAK_INPUTS) === 0 ? [] : Array.from({ length: numbers.count() }, () => numbers.count());
  return { confidence, reasons, missing: positions(), outOfRange: positions(), failure: null };
}
