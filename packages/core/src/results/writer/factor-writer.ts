import type { RowReasons } from '../../explain/row-reasons.ts';
import { bytesOf, type ByteText } from './byte-text.ts';
import type { RowFactorTexts } from './row-factor-texts.ts';
import { writeNumber } from './write-number.ts';
import { LOWERING, RAISING } from './factor-text-cache.ts';

const [COMMA, BRACE] = [44, 125];
const QUOTES = bytesOf('""');
const QUOTES_RAISING = bytesOf(`""${RAISING}`);
const QUOTES_LOWERING = bytesOf(`""${LOWERING}`);

/** Which reasons are written: the first ones, those that raise the score, or those that lower it. */
export type ReasonChoice = 'first' | 'increases' | 'decreases';

/** Writes lists of reasons, without their brackets, as JSON inside a quoted CSV cell. */
export function createFactorWriter(
  out: ByteText,
): (reasons: RowReasons, words: RowFactorTexts, count: number, choice: ReasonChoice) => void {
  function write(value: RowFactorTexts['values'][number], start: Uint8Array, impact: number): void {
    if (typeof value === 'string') {
      out.bytes(start);
      out.bytes(QUOTES);
      out.text(value);
      out.bytes(impact > 0 ? QUOTES_RAISING : QUOTES_LOWERING);
    } else {
      out.bytes(impact > 0 ? value.raising : value.lowering);
    }
    writeNumber(out, impact);
    out.byte(BRACE);
  }

  return ({ impacts }, { values, factors }, count, choice) => {
    let first = true;
    for (let i = 0; i < count; i++) {
      const impact = impacts[i] ?? 0;
      if (choice !== 'first' && impact > 0 !== (choice === 'increases')) continue;
      const [value, texts] = [values[i], factors[i]];
      if (value === undefined || texts === undefined) continue;
      if (!first) out.byte(COMMA);
      first = false;
      write(value, texts.start, impact);
    }
  };
}
