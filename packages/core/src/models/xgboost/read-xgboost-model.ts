import type { Forest } from '../forest/forest.ts';
import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readJson } from './json-text.ts';
import { readBinaryModel } from './read-binary-model.ts';
import { readXgboostDocument, type TreeChoice, type XgboostFile } from './read-xgboost-document.ts';
import { readUbjson } from './ubjson.ts';

/**
 * Reads a `binary:logistic` or `binary:logitraw` model of trees (gbtree or dart), in any format: JSON or UBJSON as
 * Python saves them (XGBoost 1.7 to 3.x), or the binary model of ml-xgboost. The bytes may come from anyone.
 *
 * `trees` says what an early-stopping `best_iteration` means; it is used by default, as `predict_proba` does.
 *
 * @throws ModelFormatError ERR-4101 (kind not supported), ERR-4102 (damaged), ERR-4103 (too large), ERR-4104 (unknown
 * format)
 */
export function readXgboostModel(bytes: Uint8Array, trees: TreeChoice = 'best'): Forest {
  return readXgboostFile(bytes, trees).forest;
}

/** The same, with what is known of the file. */
export function readXgboostFile(bytes: Uint8Array, trees: TreeChoice = 'best'): XgboostFile {
  if (bytes.length > MODEL_LIMITS.bytes)
    throw ModelFormatError.tooLarge(`${bytes.length} bytes, at most ${MODEL_LIMITS.bytes} are read`);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (start.startsWith('binf'))
    throw ModelFormatError.unsupported('the binary format of XGBoost 1.0 and later (save it as .json or .ubj)');
  if (/^\{[iUIlL#]/.test(start)) return readXgboostDocument(readUbjson(bytes), trees);
  if (/^(\u00ef\u00bb\u00bf)?\s*\{[\s"}]/.test(start)) return readXgboostDocument(readJson(bytes), trees);
  const forest = readBinaryModel(bytes);
  return { forest, treesInFile: forest.data.treeOffsets.length - 1 };
}
