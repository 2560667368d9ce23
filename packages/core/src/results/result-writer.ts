import type { Explanation } from '../explain/types.ts';
import { bytesOf, ByteText } from './byte-text.ts';
import { createCellWriter } from './cell-writer.ts';
import { csvCell } from './csv.ts';
import { createFactorWriter, isPlainJson, quotedText } from './factor-writer.ts';
import type { ResultRow } from './types.ts';
import { writeAmount, writeNumber } from './write-number.ts';

/** Writes the scored rows of one file as CSV records. */
export interface ResultWriter {
  /** Adds the record of one row. */
  add(cells: readonly string[], row: ResultRow): void;
  /** The records added since the last call, as one text. */
  take(): string;
  /**
   * The same in UTF-8. The bytes are the caller's; the next records are written into `spare`, a buffer that nobody needs
   * any more, where there is one.
   */
  takeBytes(spare?: ArrayBuffer): Uint8Array<ArrayBuffer>;
}

const START = bytesOf('"{""summary"":');
const METHOD = bytesOf(',""method"":""');
const BASE = bytesOf('"",""base_probability"":');
const FACTORS = bytesOf(',""factors"":[');
const MISSING = bytesOf('],""missing_inputs"":[');
const OUT_OF_RANGE = bytesOf('],""out_of_range_inputs"":[');
const RISK = bytesOf(']}","[');
const PROTECTIVE = bytesOf(']","[');
const END = bytesOf(']",');
const COMMA = bytesOf(',');
const TWO_QUOTES = bytesOf('""');

/**
 * The records of `resultRecord`, for files of any size: put together as bytes, from pieces that were made fit for JSON and
 * CSV once. Written through JSON.stringify and a second pass that doubles the quotes, a row cost several times as much as
 * its score, most of it for garbage collection.
 */
export function createResultWriter(): ResultWriter {
  const out = new ByteText();
  const writeCells = createCellWriter(out);
  const writeFactors = createFactorWriter(out);

  function writeTexts(texts: readonly string[]): void {
    for (let i = 0; i < texts.length; i++) {
      if (i > 0) out.bytes(COMMA);
      out.text(quotedText(texts[i] ?? ''));
    }
  }

  /** The sentence as a cell of its own and as the first part of the explanation. */
  function writeSummary(summary: string): void {
    const cell = csvCell(summary);
    const start = out.length;
    out.text(cell);
    const end = out.length;
    out.bytes(COMMA);
    out.bytes(START);
    // As it is, or as it is in quotes.
    const quotes = (cell.length - summary.length) / 2;
    if ((quotes !== 0 && quotes !== 1) || !isPlainJson(summary)) {
      out.text(quotedText(summary));
      return;
    }
    out.bytes(TWO_QUOTES);
    out.again(start + quotes, end - quotes);
    out.bytes(TWO_QUOTES);
  }

  function writeExplanation({ summary, method, baseProbability, factors, missingInputs, outOfRangeInputs }: Explanation): void {
    writeSummary(summary);
    out.bytes(METHOD);
    out.text(method);
    out.bytes(BASE);
    writeNumber(out, baseProbability);
    out.bytes(FACTORS);
    writeFactors(factors);
    out.bytes(MISSING);
    writeTexts(missingInputs);
    out.bytes(OUT_OF_RANGE);
    writeTexts(outOfRangeInputs);
  }

  return {
    add(cells, row) {
      writeCells(cells);
      writeNumber(out, row.churnProbability);
      out.bytes(COMMA);
      out.text(row.riskLevel);
      out.bytes(COMMA);
      if (row.revenueAtRisk !== null) writeAmount(out, row.revenueAtRisk);
      out.bytes(COMMA);
      writeExplanation(row.explanation);
      out.bytes(RISK);
      writeFactors(row.riskFactors);
      out.bytes(PROTECTIVE);
      writeFactors(row.protectiveFactors);
      out.bytes(END);
      out.text(`${row.confidence},${csvCell(row.modelVersion)},${csvCell(row.experimentGroup)}\r\n`);
    },
    take: () => out.takeText(),
    takeBytes: (spare) => out.take(spare),
  };
}
