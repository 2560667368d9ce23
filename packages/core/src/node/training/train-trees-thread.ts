import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { encodeMissing } from './missing-code.ts';
import type { TrainTreesAnswer, TrainTreesRequest } from './thread-messages.ts';
import type { XgboostModule } from './xgboost-module.ts';

/** Rows whose predictions are sent back. */
const CHECKED_ROWS = 256;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Runs in a thread of its own, because the WASM module prints, catches the errors of its process, and may abort. */
async function main(): Promise<void> {
  // It prints to the console from the moment it is loaded, and has no option against that.
  const silent = (): void => undefined;
  Object.assign(console, { log: silent, warn: silent, error: silent });
  // A CommonJS file without types; the interface declares what is used of it.
  const xgboost = createRequire(import.meta.url)('ml-xgboost/dist/wasm/xgboost.js') as XgboostModule;
  await xgboost.isReady;
  parentPort?.on('message', (request: TrainTreesRequest) => {
    const answer = train(xgboost, request);
    parentPort?.postMessage(answer, [answer.model.buffer as ArrayBuffer, answer.predictions.buffer as ArrayBuffer]);
  });
}

function train(
  xgboost: XgboostModule,
  { matrix, labels, featureCount, parameters }: TrainTreesRequest,
): TrainTreesAnswer {
  const rows = labels.length;
  const encoded = encodeMissing(matrix);
  const data = allocate(xgboost, encoded);
  const outcomes = allocate(xgboost, Float32Array.from(labels));
  const model = xgboost._create_model(data, outcomes, rows, featureCount);
  // The module has copied them.
  xgboost._free(data);
  xgboost._free(outcomes);
  const setParameter = xgboost.cwrap('set_param', null, ['number', 'string', 'string']);
  const settings = {
    objective: 'binary:logistic',
    booster: 'gbtree',
    silent: 1,
    nthread: 1,
    eta: parameters.eta,
    max_depth: parameters.maxDepth,
    subsample: parameters.subsample,
    colsample_bytree: parameters.colsampleByTree,
    min_child_weight: parameters.minChildWeight,
    lambda: parameters.lambda,
    seed: parameters.seed,
  };
  for (const [key, value] of Object.entries(settings)) setParameter(model, key, String(value));
  xgboost._train_full_model(model, parameters.rounds);
  const predictions = predictFirst(xgboost, model, encoded, featureCount, Math.min(rows, CHECKED_ROWS));
  const saved = save(xgboost, model);
  xgboost._free_memory_model(model);
  return { model: saved, predictions };
}

function allocate(xgboost: XgboostModule, values: Float32Array): number {
  const address = xgboost._malloc(values.byteLength);
  if (address === 0) throw new Error(`${Math.round(values.byteLength / 1e6)} MB do not fit into the trainer's memory`);
  xgboost.HEAPF32.set(values, address / BYTES);
  return address;
}

function predictFirst(
  xgboost: XgboostModule,
  model: number,
  encoded: Float32Array,
  featureCount: number,
  count: number,
): Float32Array {
  const row = xgboost._malloc(featureCount * BYTES);
  const out = xgboost._malloc(BYTES);
  const predictions = Float32Array.from({ length: count }, (_, i) => {
    xgboost.HEAPF32.set(encoded.subarray(i * featureCount, (i + 1) * featureCount), row / BYTES);
    xgboost._predict_one(model, row, featureCount, out);
    return xgboost.HEAPF32[out / BYTES] ?? NaN;
  });
  xgboost._free(row);
  xgboost._free(out);
  return predictions;
}

function save(xgboost: XgboostModule, model: number): Uint8Array {
  const length = xgboost._save_model(model);
  const address = xgboost._malloc(length);
  xgboost._get_file_content(address, length);
  const bytes = xgboost.HEAPU8.slice(address, address + length);
  xgboost._free(address);
  return bytes;
}

await main();
