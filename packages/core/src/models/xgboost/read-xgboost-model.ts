import type { Forest } from '../forest/forest.ts';
import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readJson } from './json-text.ts';
import { readBinaryModel } from './read-binary-model.ts';
import { readXgboostDocument } from './read-xgboost-document.ts';
import { readUbjson } from './ubjson.ts';

/**
 * Reads a `binary:logistic` model of trees (gbtree or dart), whatever its format: JSON or UBJSON as Python saves them
 * (XGBoost 1.7 to 3.x), or the binary model of ml-xgboost. The bytes may come from anyone.
 *
 * All trees are used, as `Booster.predict` does; an early-stopping `best_iteration` attribute is not applied.
 *
 * @throws ModelFormatError ERR-4101 (kind not supported), ERR-4102 (damaged), ERR-4103 (too large), ERR-4104 (unknown
 * format)
 */
export function readXgboostModel(bytes: Uint8Array): Forest {
  if (bytes.length > MODEL_LIMITS.bytes)
    throw ModelFormatError.tooLarge(`${bytes.length} bytes, at most ${MODEL_LIMITS.bytes} are read`);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (start.startsWith('binf'))
    throw ModelFormatError.unsupported('the binary format of XGBoost 1.0 and later (save it as .json or .ubj)');
  if (/^\{[iUIlL#]/.test(start)) return readXgboostDocument(readUbjson(bytes));
  if (/^(\u00ef\u00bb\u00bf)?\s*\{[\s"}]/.test(start)) return readXgboostDocument(readJson(bytes));
  return readBinaryModel(bytes);
}
