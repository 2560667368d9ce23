/**
 * The parts of the WASM module of `ml-xgboost` that we use (XGBoost 0.7x compiled by Emscripten). Addresses are byte
 * offsets into its heap.
 */
export interface XgboostModule {
  readonly isReady: Promise<unknown>;
  /** Replaced when the heap grows: read it again after every call. */
  readonly HEAPF32: Float32Array;
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
  _create_model(data: number, labels: number, rows: number, columns: number): number;
  _free_memory_model(model: number): void;
  _train_full_model(model: number, rounds: number): void;
  _predict_one(model: number, row: number, columns: number, out: number): number;
  /** Bytes of the model, kept until `_get_file_content`. */
  _save_model(model: number): number;
  _get_file_content(out: number, bytes: number): void;
  cwrap(
    name: 'set_param',
    result: null,
    parameters: readonly ['number', 'string', 'string'],
  ): (model: number, key: string, value: string) => void;
}
