import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const LETTER_I = 0x49;
const LETTER_N = 0x4e;

/**
 * What XGBoost writes where a float is not finite and JSON has no word for it (loss changes, thresholds of categorical
 * splits), and JSON of the same length for it: a number that is too large, and a text where a number cannot be used.
 */
const LITERALS: Readonly<Record<number, readonly [literal: string, json: string]>> = {
  [LETTER_I]: ['Infinity', '1e999   '],
  [LETTER_N]: ['NaN', '"" '],
};

/**
 * Parses a JSON document after a look at its shape: one of few bytes can unfold to gigabytes of objects, or nest so
 * deeply that a parser runs out of stack.
 *
 * @throws ModelFormatError ERR-4102 or ERR-4103
 */
export function readJson(bytes: Uint8Array): unknown {
  const { literals } = checkShape(bytes);
  try {
    const document: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(withoutLiterals(bytes, literals)),
    );
    return document;
  } catch (cause) {
    throw ModelFormatError.malformed('it is not valid JSON in UTF-8', undefined, cause);
  }
}

/** @returns the positions outside of texts of letters that may begin `NaN` or `Infinity` */
function checkShape(bytes: Uint8Array): { readonly literals: readonly number[] } {
  let depth = 0;
  let parts = 0;
  let quoted = false;
  const literals: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (quoted) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) {
      quoted = true;
      parts++;
    } else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
      depth++;
      parts++;
      if (depth > MODEL_LIMITS.documentDepth) throw ModelFormatError.malformed('it is nested too deeply', `byte ${i}`);
    } else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
      depth--;
    } else if (byte === LETTER_I || byte === LETTER_N) {
      literals.push(i);
      parts++;
    }
    if (parts > MODEL_LIMITS.documentParts) throw ModelFormatError.tooLarge('the document has too many values');
  }
  return { literals };
}

function withoutLiterals(bytes: Uint8Array, at: readonly number[]): Uint8Array {
  if (at.length === 0) return bytes;
  const copy = bytes.slice();
  const latin1 = new TextDecoder('latin1');
  const encoder = new TextEncoder();
  for (const start of at) {
    const [literal, json] = LITERALS[bytes[start] ?? 0] ?? ['', ''];
    if (latin1.decode(bytes.subarray(start, start + literal.length)) === literal) copy.set(encoder.encode(json), start);
  }
  return copy;
}
