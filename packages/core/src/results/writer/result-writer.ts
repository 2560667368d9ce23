import { TOP_FACTORS } from '../../explain/row-reasons.ts';
import type { ChurnModel, ScoreMethod, WeakInputs } from '../../models/types.ts';
import { bytesOf, ByteText } from './byte-text.ts';
import { createCellWriter } from './cell-writer.ts';
import { csvCell } from '../csv.ts';
import { FACTOR_FORMS } from './factor-form.ts';
import { createFactorWriter } from './factor-writer.ts';
import { resultCells } from '../result-csv.ts';
import type { ResultDetail } from '../result-detail.ts';
import { isOrderShown } from '../strongest-factors.ts';
import { createRowFactorTexts, type RowFactorTexts } from './row-factor-texts.ts';
import { findWords, weakInputsOf } from './row-words.ts';
import { createSentenceWriter } from './sentence-writer.ts';
import type { Confidence, RowCursor } from '../types.ts';
import { jsonNumber, writeAmount, writeNumber } from './write-number.ts';

export interface ResultWriterOptions {
  /** `compact` by default. */
  readonly detail?: ResultDetail;
}

/** Writes the scored rows of one file as CSV records. */
export interface ResultWriter {
  /** Adds the record of one row. */
  add(cells: readonly string[], row: RowCursor): void;
  /** The same where the row's own cells are encoded already, each followed by a comma, in UTF-8. */
  addBehind(start: Uint8Array, row: RowCursor): void;
  /** The records added since the last call, as one text. */
  take(): string;
  /**
   * The same in UTF-8. The bytes belong to the caller; the next records are written into `spare`, a buffer that is no
   * longer needed, where there is one.
   */
  takeBytes(spare?: ArrayBuffer): Uint8Array<ArrayBuffer>;
}

const SUMMARY = bytesOf('","{""summary"":""');
const FACTORS_END = bytesOf(']');
const MISSING = bytesOf(',""missing_inputs"":[');
const OUT_OF_RANGE = bytesOf('],""out_of_range_inputs"":[');
const TOP = bytesOf('],""top_factors"":[');
const EXPLANATION_END = bytesOf(']}","[');
const NONE_WEAK = bytesOf(',""missing_inputs"":[],""out_of_range_inputs"":[]}","[');
const PROTECTIVE = bytesOf(']","[');
const [COMMA, QUOTE] = [44, 34];

/** What rows of one model have in common. */
interface ModelPieces {
  readonly words: RowFactorTexts | null;
  /** By experiment group; then by confidence, of customers and of those who have left. */
  readonly endings: Map<string, Readonly<Record<'customers' | 'left', Map<Confidence, Uint8Array>>>>;
  base: number;
  method: ScoreMethod | null;
  basis: Uint8Array;
}

/**
 * The records of `resultRecord`, for files of any size, put together from pieces that were encoded for JSON and CSV
 * once. Written through JSON.stringify and a second pass that doubles the quotes, a row cost several times as much as
 * its score, most of it for garbage collection. Only rows with texts that must be escaped are written that way.
 */
export function createResultWriter({ detail = 'compact' }: ResultWriterOptions = {}): ResultWriter {
  const isFull = detail === 'full';
  const form = FACTOR_FORMS[detail];
  const out = new ByteText();
  const writeCells = createCellWriter(out);
  const writeFactors = createFactorWriter(out, form);
  const writeSentence = createSentenceWriter(out);
  const piecesOfModel = new Map<ChurnModel, ModelPieces>();

  function piecesFor(model: ChurnModel): ModelPieces {
    let pieces = piecesOfModel.get(model);
    if (pieces === undefined) {
      pieces = {
        words: createRowFactorTexts(model, form),
        endings: new Map(),
        base: NaN,
        method: null,
        basis: bytesOf(''),
      };
      piecesOfModel.set(model, pieces);
    }
    return pieces;
  }

  function basis(pieces: ModelPieces, { method = 'exact', baseProbability }: RowCursor['scores']): Uint8Array {
    // The rows of a file have these in common as well.
    if (pieces.base !== baseProbability || pieces.method !== method) {
      pieces.base = baseProbability;
      pieces.method = method;
      const both = `""method"":""${method}"",""base_probability"":${jsonNumber(baseProbability)}`;
      pieces.basis = bytesOf(isFull ? `"",${both},""factors"":[` : `","{${both}`);
    }
    return pieces.basis;
  }

  function ending(
    { endings }: ModelPieces,
    { confidence, model, experimentGroup, alreadyChurned }: RowCursor,
  ): Uint8Array {
    let ofGroup = endings.get(experimentGroup);
    if (ofGroup === undefined) {
      ofGroup = { customers: new Map(), left: new Map() };
      endings.set(experimentGroup, ofGroup);
    }
    const known = alreadyChurned ? ofGroup.left : ofGroup.customers;
    let bytes = known.get(confidence);
    if (bytes === undefined) {
      bytes = bytesOf(`]",${confidence},${csvCell(model.version)},${csvCell(experimentGroup)},${alreadyChurned}\r\n`);
      known.set(confidence, bytes);
    }
    return bytes;
  }

  function writeKeys(model: ChurnModel, factors: ArrayLike<number>, count = factors.length): void {
    for (let i = 0; i < count; i++) out.text(`${i === 0 ? '' : ','}""${model.factors[factors[i] ?? 0]?.key ?? ''}""`);
  }

  /** What is left of an explanation, up to the list of factors that raise the score. */
  function writeWeakInputs({ model, reasons }: RowCursor, { missing, outOfRange }: WeakInputs): void {
    const namesTop = !isFull && !isOrderShown(reasons.impacts, reasons.count);
    if (missing.length === 0 && outOfRange.length === 0 && !namesTop) {
      out.bytes(NONE_WEAK);
      return;
    }
    out.bytes(MISSING);
    writeKeys(model, missing);
    out.bytes(OUT_OF_RANGE);
    writeKeys(model, outOfRange);
    if (namesTop) {
      out.bytes(TOP);
      writeKeys(model, reasons.factors, Math.min(TOP_FACTORS, reasons.count));
    }
    out.bytes(EXPLANATION_END);
  }

  function writeResult(row: RowCursor): void {
    const pieces = piecesFor(row.model);
    const { words } = pieces;
    const { reasons } = row;
    // Everything that may fail comes before the first byte.
    const weak = words !== null && reasons.explained && findWords(words, row) ? weakInputsOf(row) : null;
    if (words === null || weak === null) {
      out.text(resultCells(row.result(), detail));
      return;
    }
    writeNumber(out, row.churnProbability);
    out.byte(COMMA);
    out.text(row.riskLevel);
    out.byte(COMMA);
    if (row.revenueAtRisk !== null) writeAmount(out, row.revenueAtRisk);
    out.byte(COMMA);
    out.byte(QUOTE);
    const start = out.length;
    writeSentence(row, words);
    if (isFull) {
      const end = out.length;
      out.bytes(SUMMARY);
      out.again(start, end);
    }
    out.bytes(basis(pieces, row.scores));
    if (isFull) {
      writeFactors(reasons, words, Math.min(TOP_FACTORS, reasons.count), 'first');
      out.bytes(FACTORS_END);
    }
    writeWeakInputs(row, weak);
    writeFactors(reasons, words, reasons.count, 'increases');
    out.bytes(PROTECTIVE);
    writeFactors(reasons, words, reasons.count, 'decreases');
    out.bytes(ending(pieces, row));
  }

  return {
    add(cells, row) {
      writeCells(cells);
      writeResult(row);
    },
    addBehind(start, row) {
      out.bytes(start);
      writeResult(row);
    },
    take: () => out.takeText(),
    takeBytes: (spare) => out.take(spare),
  };
}
