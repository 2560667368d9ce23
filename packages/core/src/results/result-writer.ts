import type { Explanation, Factor } from '../explain/types.ts';
import { csvCell } from './csv.ts';
import type { ResultRow } from './types.ts';

/** Writes the scored rows of one file as CSV records. */
export interface ResultWriter {
  /** Adds the record of one row. */
  add(cells: readonly string[], row: ResultRow): void;
  /** The records added since the last call, as one text. */
  take(): string;
}

/** Texts of one factor that are remembered: categories, whole months; not every amount. */
const MAX_VALUES = 256;

/**
 * The records of `resultRecord`, for files of any size: pieces of text are gathered and joined once per batch, what
 * repeats from row to row (labels, categories) is escaped once, and numbers are put together from three-digit pieces.
 * Written through JSON.stringify and a second pass that doubles the quotes, a row cost three times as much as its score,
 * most of it for garbage collection.
 */
export function createResultWriter(): ResultWriter {
  const pieces: string[] = [];
  const heads = new Map<string, FactorHeads>();

  function addFactors(factors: readonly Factor[]): void {
    const last = factors.length - 1;
    for (let i = 0; i <= last; i++) {
      const factor = factors[i];
      if (!factor) continue;
      const ends = factor.direction === 'increases' ? INCREASES : DECREASES;
      pieces.push(headOf(heads, factor), numberText(factor.impact), i === last ? ends.last : ends.more);
    }
  }

  function addExplanation({ summary, method, baseProbability, factors, missingInputs, outOfRangeInputs }: Explanation): void {
    pieces.push('{""summary"":', quotedText(summary), ',""method"":""', method, '"",""base_probability"":', numberText(baseProbability), ',""factors"":[');
    addFactors(factors);
    pieces.push('],""missing_inputs"":[');
    pushTexts(pieces, missingInputs);
    pieces.push('],""out_of_range_inputs"":[');
    pushTexts(pieces, outOfRangeInputs);
    pieces.push(']}');
  }

  return {
    add(cells, row) {
      for (const cell of cells) pieces.push(`${csvCell(cell)},`);
      pieces.push(numberText(row.churnProbability), ',', row.riskLevel, ',', row.revenueAtRisk === null ? '' : row.revenueAtRisk.toFixed(2), ',', csvCell(row.explanation.summary), ',"');
      addExplanation(row.explanation);
      pieces.push('","[');
      addFactors(row.riskFactors);
      pieces.push(']","[');
      addFactors(row.protectiveFactors);
      pieces.push(']",', row.confidence, ',', csvCell(row.modelVersion), ',', csvCell(row.experimentGroup), '\r\n');
    },
    take() {
      const text = pieces.join('');
      pieces.length = 0;
      return text;
    },
  };
}

const INCREASES = { more: ',""direction"":""increases""},', last: ',""direction"":""increases""}' };
const DECREASES = { more: ',""direction"":""decreases""},', last: ',""direction"":""decreases""}' };

/** The text of a factor up to its impact, by its value. */
interface FactorHeads {
  readonly label: string;
  readonly start: string;
  readonly byValue: Map<string | null, string>;
}

function headOf(heads: Map<string, FactorHeads>, { field, label, value }: Factor): string {
  let known = heads.get(field);
  if (known?.label !== label) {
    known = { label, start: `{""field"":${quotedText(field)},""label"":${quotedText(label)},""value"":`, byValue: new Map() };
    heads.set(field, known);
  }
  const found = known.byValue.get(value);
  if (found !== undefined) return found;
  const head = `${known.start}${value === null ? 'null' : quotedText(value)},""impact"":`;
  if (known.byValue.size < MAX_VALUES) known.byValue.set(value, head);
  return head;
}

/** Characters that JSON escapes, the quote among them, and halves of surrogate pairs, which JSON.stringify escapes when alone. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON inside a quoted CSV cell: JSON.stringify with every quote doubled. */
function quotedText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text).replaceAll('"', '""') : `""${text}""`;
}

function pushTexts(pieces: string[], texts: readonly string[]): void {
  for (let i = 0; i < texts.length; i++) {
    if (i > 0) pieces.push(',');
    pieces.push(quotedText(texts[i] ?? ''));
  }
}

/** `000` to `999`, and the same without the zeros at their ends. */
const THREE_DIGITS: readonly string[] = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(3, '0'));
const ENDING: readonly string[] = THREE_DIGITS.map((digits) => digits.replace(/0+$/, ''));

/** A number with at most six decimals, as JSON.stringify writes it; null for what JSON has no word for. */
function numberText(value: number): string {
  const millionths = Math.round(value * 1e6);
  const size = Math.abs(millionths);
  // What is below 0.000001 is zero by now, and below 1 are nearly all.
  if (!(size < 1e6) || size === 0) {
    const rounded = millionths / 1e6;
    return Number.isFinite(rounded) ? String(rounded) : 'null';
  }
  const high = Math.floor(size / 1_000);
  const low = size - 1_000 * high;
  const decimals = low === 0 ? (ENDING[high] ?? '') : (THREE_DIGITS[high] ?? '') + (ENDING[low] ?? '');
  return (millionths < 0 ? '-0.' : '0.') + decimals;
}
