import type { Explanation } from '../explain/types.ts';
import { bytesOf, ByteText } from './byte-text.ts';
import { createCellWriter } from './cell-writer.ts';
import { csvCell } from './csv.ts';
import { createFactorWriter, isPlainJson, quotedText } from './factor-writer.ts';
import type { ResultRow } from './types.ts';
import { jsonNumber, writeAmount, writeNumber } from './write-number.ts';

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
const MISSING = bytesOf('],""missing_inputs"":[');
const OUT_OF_RANGE = bytesOf('],""out_of_range_inputs"":[');
const NONE_WEAK = bytesOf('],""missing_inputs"":[],""out_of_range_inputs"":[');
const RISK = bytesOf(']}","[');
const PROTECTIVE = bytesOf(']","[');
const COMMA = 44;
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
  // The rows of one model have these in common, and a file has two models at most.
  const basis = rememberLast((method: Explanation['method'], base: number) => `,""method"":""${method}"",""base_probability"":${jsonNumber(base)},""factors"":[`);
  const ending = rememberLast((confidence: string, version: string, group: string) => `]",${confidence},${csvCell(version)},${csvCell(group)}\r\n`);

  function writeTexts(texts: readonly string[]): void {
    for (let i = 0; i < texts.length; i++) {
      if (i > 0) out.byte(COMMA);
      out.text(quotedText(texts[i] ?? ''));
    }
  }

  /** The sentence as a cell of its own and as the first part of the explanation. */
  function writeSummary(summary: string): void {
    const cell = csvCell(summary);
    const start = out.length;
    out.text(cell);
    const end = out.length;
    out.byte(COMMA);
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
    out.bytes(basis(method, baseProbability));
    writeFactors(factors);
    if (missingInputs.length === 0 && outOfRangeInputs.length === 0) {
      out.bytes(NONE_WEAK);
      return;
    }
    out.bytes(MISSING);
    writeTexts(missingInputs);
    out.bytes(OUT_OF_RANGE);
    writeTexts(outOfRangeInputs);
  }

  return {
    add(cells, row) {
      writeCells(cells);
      writeNumber(out, row.churnProbability);
      out.byte(COMMA);
      out.text(row.riskLevel);
      out.byte(COMMA);
      if (row.revenueAtRisk !== null) writeAmount(out, row.revenueAtRisk);
      out.byte(COMMA);
      writeExplanation(row.explanation);
      out.bytes(RISK);
      writeFactors(row.riskFactors);
      out.bytes(PROTECTIVE);
      writeFactors(row.protectiveFactors);
      out.bytes(ending(row.confidence, row.modelVersion, row.experimentGroup));
    },
    take: () => out.takeText(),
    takeBytes: (spare) => out.take(spare),
  };
}

/** A text that is made again only when one of what it is made of has changed, as bytes. */
function rememberLast<Parts extends readonly unknown[]>(make: (...parts: Parts) => string): (...parts: Parts) => Uint8Array {
  let last: Parts | null = null;
  let bytes = bytesOf('');
  return (...parts) => {
    if (last === null || parts.some((part, i) => part !== last?.[i])) {
      bytes = bytesOf(make(...parts));
      last = parts;
    }
    return bytes;
  };
}
