import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readJson } from '../xgboost/json-text.ts';
import { readXgboostFile } from '../xgboost/read-xgboost-model.ts';
import { BUNDLE_FORMAT, readModelBundle } from './bundle-json.ts';
import { importForest, type ImportOptions } from './imported-bundle.ts';
import type { ModelBundle } from './model-bundle.ts';

/** Where a bundle says what it is: among its first keys, as `writeModelBundle` writes them. */
const HEAD_BYTES = 256;

/**
 * Reads a model file of any supported kind: a bundle of `writeModelBundle`, or XGBoost's own formats. The bytes may
 * come from anyone.
 *
 * @param imported what to call a model that does not say it itself
 * @throws ModelFormatError ERR-4101 to ERR-4104
 */
export function readModelFile(bytes: Uint8Array, imported: ImportOptions): ModelBundle {
  if (bytes.length > MODEL_LIMITS.bytes)
    throw ModelFormatError.tooLarge(`${bytes.length} bytes, at most ${MODEL_LIMITS.bytes} are read`);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  if (new RegExp(`"format"\\s*:\\s*"${BUNDLE_FORMAT}"`).test(head)) return readModelBundle(readJson(bytes));
  const { forest, treesInFile } = readXgboostFile(bytes, imported.trees);
  return importForest(forest, { ...imported, treesInFile });
}
