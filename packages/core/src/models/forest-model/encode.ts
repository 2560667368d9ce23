import type { FieldBatch } from '../../features/types.ts';
import { featureCount, type EncodedInput } from './encoder-spec.ts';
import { inputReader, UNKNOWN, WRONG_TYPE, type InputValues } from './read-inputs.ts';

/** Turns batches of one table into the features of one model. */
export interface Encoder {
  readonly featureCount: number;
  /** Input of each feature. */
  readonly inputOfFeature: Int32Array;
  /** Each input's values, read once per batch; undefined for inputs that the file does not have. */
  values(batch: FieldBatch): readonly (InputValues | undefined)[];
  /** rows × features, row-major, NaN where missing. */
  encode(batch: FieldBatch, rows: Int32Array): Float32Array;
}

export function createEncoder(inputs: readonly EncodedInput[], header: readonly string[]): Encoder {
  const readers = inputs.map((input) => inputReader(input, header));
  const offsets: number[] = [];
  let width = 0;
  for (const input of inputs) {
    offsets.push(width);
    width += featureCount(input);
  }
  const read = new WeakMap<FieldBatch, readonly (InputValues | undefined)[]>();

  function values(batch: FieldBatch): readonly (InputValues | undefined)[] {
    let known = read.get(batch);
    if (!known) {
      known = readers.map((reader) => reader(batch));
      read.set(batch, known);
    }
    return known;
  }

  function encode(batch: FieldBatch, rows: Int32Array): Float32Array {
    const matrix = new Float32Array(rows.length * width);
    values(batch).forEach((column, i) => {
      const input = inputs[i];
      if (input) writeInput(input, column, rows, matrix, width, offsets[i] ?? 0);
    });
    return matrix;
  }

  return {
    featureCount: width,
    inputOfFeature: Int32Array.from(inputs.flatMap((input, i) => new Array<number>(featureCount(input)).fill(i))),
    values,
    encode,
  };
}

function writeInput(
  input: EncodedInput,
  column: InputValues | undefined,
  rows: Int32Array,
  matrix: Float32Array,
  width: number,
  offset: number,
): void {
  const { kind } = input.encoding;
  const missingIsZero =
    column !== undefined && input.encoding.kind === 'one_hot' && input.encoding.dummies !== undefined;
  const count = featureCount(input);
  for (let i = 0; i < rows.length; i++) {
    const value = column?.[rows[i] ?? 0] ?? NaN;
    const at = i * width + offset;
    if (Number.isNaN(value)) {
      if (!missingIsZero) matrix.fill(NaN, at, at + count);
    } else if (kind === 'number') matrix[at] = value === WRONG_TYPE ? NaN : value;
    else if (kind === 'ordinal') matrix[at] = value === UNKNOWN ? NaN : value;
    else if (value >= 0) matrix[at + value] = 1;
  }
}
