import type { Factor } from '../explain/types.ts';
import { bytesOf, type ByteText } from './byte-text.ts';
import { writeNumber } from './write-number.ts';

/** Values of one factor that are remembered: categories, whole months; not every amount. */
const MAX_VALUES = 256;

/** Characters that JSON escapes, the quote among them, and halves of surrogate pairs, which JSON.stringify escapes when alone. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Whether a text is written in JSON as it is. */
export const isPlainJson = (text: string): boolean => !NEEDS_ESCAPE.test(text);

/** A text as JSON inside a quoted CSV cell: JSON.stringify with every quote doubled. */
export function quotedText(text: string): string {
  return isPlainJson(text) ? `""${text}""` : JSON.stringify(text).replaceAll('"', '""');
}

const IMPACT = ',""impact"":';
const ENDS = {
  increases: { more: bytesOf(',""direction"":""increases""},'), last: bytesOf(',""direction"":""increases""}') },
  decreases: { more: bytesOf(',""direction"":""decreases""},'), last: bytesOf(',""direction"":""decreases""}') },
};

/** The text of a factor up to its impact, by its value. */
interface FactorHeads {
  readonly label: string;
  /** Up to the value. */
  readonly start: string;
  readonly byValue: Map<string | null, Uint8Array>;
}

/** Writes lists of factors, without their brackets, as JSON inside a quoted CSV cell; what repeats from row to row is escaped once. */
export function createFactorWriter(out: ByteText): (factors: readonly Factor[]) => void {
  const heads = new Map<string, FactorHeads>();

  function writeHead({ field, label, value }: Factor): void {
    let known = heads.get(field);
    if (known?.label !== label) {
      known = { label, start: `{""field"":${quotedText(field)},""label"":${quotedText(label)},""value"":`, byValue: new Map() };
      heads.set(field, known);
    }
    const found = known.byValue.get(value);
    if (found !== undefined) {
      out.bytes(found);
      return;
    }
    const head = `${known.start}${value === null ? 'null' : quotedText(value)}${IMPACT}`;
    if (known.byValue.size < MAX_VALUES) known.byValue.set(value, bytesOf(head));
    out.text(head);
  }

  return (factors) => {
    const last = factors.length - 1;
    for (let i = 0; i <= last; i++) {
      const factor = factors[i];
      if (!factor) continue;
      writeHead(factor);
      writeNumber(out, factor.impact);
      const ends = ENDS[factor.direction];
      out.bytes(i === last ? ends.last : ends.more);
    }
  };
}
