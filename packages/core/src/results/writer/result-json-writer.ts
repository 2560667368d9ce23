import { TOP_FACTORS } from '../../explain/row-reasons.ts';
import type { ChurnModel, ScoreMethod } from '../../models/types.ts';
import { resultRowJson } from '../result-json.ts';
import type { RowCursor } from '../types.ts';
import { bytesOf, ByteText } from './byte-text.ts';
import { JSON_FACTOR_FORM } from './factor-form.ts';
import { createFactorWriter } from './factor-writer.ts';
import { isPlainJson } from './json-in-csv.ts';
import { createRowFactorTexts, type RowFactorTexts } from './row-factor-texts.ts';
import { findWords, weakInputsOf } from './row-words.ts';
import { createSentenceWriter } from './sentence-writer.ts';
import { jsonNumber, writeNumber } from './write-number.ts';

/** Writes JSON that has scored rows in it, in UTF-8, file after file. */
export interface ResultJsonWriter {
  /** JSON as it is. */
  text(json: string): void;
  /** `resultRowJson` of a row. */
  row(row: RowCursor): void;
  /** What was written since `clear`. Valid until something else is written. */
  bytes(): Uint8Array;
  /** Begins anew. */
  clear(): void;
}

const ROW = bytesOf('{"row_number":');
const ID = bytesOf(',"customer_id":');
const NAME = bytesOf(',"customer_name":');
const PROBABILITY = bytesOf(',"churn_probability":');
const LEVEL = bytesOf(',"risk_level":"');
const REVENUE = bytesOf('","revenue_at_risk":');
const SUMMARY = bytesOf(',"explanation_summary":"');
const EXPLANATION = bytesOf('","explanation":{"summary":"');
const MISSING = bytesOf('],"missing_inputs":[');
const OUT_OF_RANGE = bytesOf('],"out_of_range_inputs":[');
const RISK_FACTORS = bytesOf(']},"risk_factors":[');
const PROTECTIVE = bytesOf('],"protective_factors":[');
const QUOTE = 34;

/** Endings of rows that are kept for a model: a reason of the routing may name columns, which others do not have. */
const MAX_ENDINGS = 16;
const INITIAL_BYTES = 64 * 1024;
/** A writer that has met a huge answer does not hold its memory for ever. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;

/** What rows of the same kind end with. */
interface Ending extends Pick<RowCursor, 'confidence' | 'experimentGroup' | 'routingReason' | 'alreadyChurned'> {
  readonly bytes: Uint8Array;
}

/** What rows of one model have in common. */
interface ModelPieces {
  readonly words: RowFactorTexts | null;
  readonly endings: Ending[];
  base: number;
  method: ScoreMethod | null;
  basis: Uint8Array;
}

/**
 * Rows put together from pieces that were encoded once for their model. As objects made JSON, a row cost several times
 * as much as its score. Rows with texts that must be escaped are written that way. A writer may serve one file after
 * the other: it keeps the pieces of a model while somebody has the model, and whatever it kept, it writes the same.
 */
export function createResultJsonWriter(): ResultJsonWriter {
  const out = new ByteText(INITIAL_BYTES);
  const writeFactors = createFactorWriter(out, JSON_FACTOR_FORM);
  const writeSentence = createSentenceWriter(out);
  const piecesOfModel = new WeakMap<ChurnModel, ModelPieces>();

  function piecesFor(model: ChurnModel): ModelPieces {
    const known = piecesOfModel.get(model);
    if (known !== undefined) return known;
    const words = createRowFactorTexts(model, JSON_FACTOR_FORM);
    const pieces: ModelPieces = { words, endings: [], base: NaN, method: null, basis: bytesOf('') };
    piecesOfModel.set(model, pieces);
    return pieces;
  }

  function basis(pieces: ModelPieces, { method = 'exact', baseProbability }: RowCursor['scores']): Uint8Array {
    if (pieces.base !== baseProbability || pieces.method !== method) {
      pieces.base = baseProbability;
      pieces.method = method;
      pieces.basis = bytesOf(`","method":"${method}","base_probability":${jsonNumber(baseProbability)},"factors":[`);
    }
    return pieces.basis;
  }

  function ending({ endings }: ModelPieces, row: RowCursor): Uint8Array {
    const { confidence, model, experimentGroup, routingReason, alreadyChurned } = row;
    for (const known of endings)
      if (
        known.confidence === confidence &&
        known.alreadyChurned === alreadyChurned &&
        known.experimentGroup === experimentGroup &&
        known.routingReason === routingReason
      )
        return known.bytes;
    const bytes = bytesOf(
      `],"confidence":"${confidence}","model":${JSON.stringify(model.id)},` +
        `"model_version":${JSON.stringify(model.version)},"experiment_group":${JSON.stringify(experimentGroup)},` +
        `"routing_reason":${JSON.stringify(routingReason)},"already_churned":${alreadyChurned}}`,
    );
    if (endings.length >= MAX_ENDINGS) endings.length = 0;
    endings.push({ confidence, alreadyChurned, experimentGroup, routingReason, bytes });
    return bytes;
  }

  function writeText(text: string): void {
    if (!isPlainJson(text)) {
      out.text(JSON.stringify(text));
      return;
    }
    out.byte(QUOTE);
    out.text(text);
    out.byte(QUOTE);
  }

  function writeKeys({ factors }: ChurnModel, chosen: readonly number[]): void {
    for (const [i, factor] of chosen.entries()) out.text(`${i === 0 ? '' : ','}"${factors[factor]?.key ?? ''}"`);
  }

  function write(row: RowCursor): void {
    const { model, reasons, batch } = row;
    const pieces = piecesFor(model);
    const { words } = pieces;
    // Everything that may fail comes before the first byte.
    const weak = words !== null && reasons.explained && findWords(words, row) ? weakInputsOf(row) : null;
    if (words === null || weak === null) {
      out.text(JSON.stringify(resultRowJson(row.result())));
      return;
    }
    const name = batch.text('customer_name')?.[row.row] ?? '';
    out.bytes(ROW);
    out.text(String(row.rowNumber));
    out.bytes(ID);
    writeText(batch.text('customer_id')?.[row.row] ?? '');
    out.bytes(NAME);
    if (name === '') out.text('null');
    else writeText(name);
    out.bytes(PROBABILITY);
    writeNumber(out, row.churnProbability);
    out.bytes(LEVEL);
    out.text(row.riskLevel);
    out.bytes(REVENUE);
    out.text(JSON.stringify(row.revenueAtRisk));
    out.bytes(SUMMARY);
    const start = out.length;
    writeSentence(row, words);
    const end = out.length;
    out.bytes(EXPLANATION);
    out.again(start, end);
    out.bytes(basis(pieces, row.scores));
    writeFactors(reasons, words, Math.min(TOP_FACTORS, reasons.count), 'first');
    out.bytes(MISSING);
    writeKeys(model, weak.missing);
    out.bytes(OUT_OF_RANGE);
    writeKeys(model, weak.outOfRange);
    out.bytes(RISK_FACTORS);
    writeFactors(reasons, words, reasons.count, 'increases');
    out.bytes(PROTECTIVE);
    writeFactors(reasons, words, reasons.count, 'decreases');
    out.bytes(ending(pieces, row));
  }

  return {
    text: (json) => out.text(json),
    row: write,
    bytes: () => out.since(0),
    clear() {
      if (out.length > MAX_KEPT_BYTES) out.take(new ArrayBuffer(INITIAL_BYTES));
      out.cutTo(0);
    },
  };
}
