import { readModelBundle } from './forest-model/bundle-json.ts';
import { createForestModel } from './forest-model/forest-model.ts';
import type { ImportOptions } from './forest-model/imported-bundle.ts';
import { readModelFile } from './forest-model/read-model-file.ts';
import { MODEL_LIMITS } from './forest/limits.ts';
import { LADDER_FORMAT, readLadderBundle } from './ladder-model/ladder-json.ts';
import { createLadderModel } from './ladder-model/ladder-model.ts';
import type { ChurnModel } from './types.ts';
import { readJson } from './xgboost/json-text.ts';

/** Where a file says what it is: among its first keys. */
const HEAD_BYTES = 256;

/**
 * Makes a model from a file of any supported kind: what `retainwise learn` or `retainwise train` wrote, or XGBoost's
 * own formats. The bytes may come from anyone.
 *
 * @param imported what to call a model that does not say it itself
 * @throws ModelFormatError ERR-4101 to ERR-4104
 */
export function openModelFile(bytes: Uint8Array, imported: ImportOptions): ChurnModel {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const isLadder = bytes.length <= MODEL_LIMITS.bytes && new RegExp(`"format"\\s*:\\s*"${LADDER_FORMAT}"`).test(head);
  return isLadder ? openBundle(readJson(bytes)) : createForestModel(readModelFile(bytes, imported));
}

/**
 * Makes a model from the document that `source()` of another gave.
 *
 * @throws ModelFormatError when it is damaged
 */
export function openBundle(document: unknown): ChurnModel {
  const isLadder =
    typeof document === 'object' && document !== null && 'format' in document && document.format === LADDER_FORMAT;
  return isLadder ? createLadderModel(readLadderBundle(document)) : createForestModel(readModelBundle(document));
}
