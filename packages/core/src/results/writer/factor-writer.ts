import type { RowReasons } from '../../explain/row-reasons.ts';
import { bytesOf, type ByteText } from './byte-text.ts';
import type { FactorForm } from './factor-form.ts';
import type { RowFactorTexts } from './row-factor-texts.ts';
import { writeNumber } from './write-number.ts';

const [COMMA, BRACE] = [44, 125];

/** Which reasons are written: the first ones, those that raise the score, or those that lower it. */
export type ReasonChoice = 'first' | 'increases' | 'decreases';

/** Writes lists of reasons, without their brackets. */
export function createFactorWriter(
  out: ByteText,
  form: FactorForm,
): (reasons: RowReasons, words: RowFactorTexts, count: number, choice: ReasonChoice) => void {
  const quote = bytesOf(form.quote);
  const quoteRaising = bytesOf(`${form.quote}${form.raising}`);
  const quoteLowering = bytesOf(`${form.quote}${form.lowering}`);

  function write(value: RowFactorTexts['values'][number], start: Uint8Array, impact: number): void {
    if (typeof value === 'string') {
      out.bytes(start);
      out.bytes(quote);
      out.text(value);
      out.bytes(impact > 0 ? quoteRaising : quoteLowering);
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
      const value = values[i];
      const texts = factors[i];
      if (value === undefined || texts === undefined) continue;
      if (!first) out.byte(COMMA);
      first = false;
      write(value, texts.start, impact);
    }
  };
}
