import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Parses a JSON document after a look at its shape: one of few bytes can unfold to gigabytes of objects, or nest so
 * deeply that a parser runs out of stack.
 *
 * @throws ModelFormatError ERR-4102 or ERR-4103
 */
export function readJson(bytes: Uint8Array): unknown {
  checkShape(bytes);
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return document;
  } catch (cause) {
    throw ModelFormatError.malformed('it is not valid JSON in UTF-8', undefined, cause);
  }
}

function checkShape(bytes: Uint8Array): void {
  let depth = 0;
  let parts = 0;
  let quoted = false;
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
    }
  }
  if (parts > MODEL_LIMITS.documentParts) throw ModelFormatError.tooLarge('the document has too many values');
}
