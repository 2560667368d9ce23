import type { ChurnModel } from '../../models/types.ts';
import { ByteText } from '../writer/byte-text.ts';
import type { RowCursor } from '../types.ts';
import { writeReasons } from './stored-reasons.ts';
import { TextCodes } from './text-codes.ts';
import {
  KINDS_PER_PART,
  STANDINGS,
  standingOf,
  TEXTS_PER_ROW,
  type KindWords,
  type ModelWords,
  type StoredRows,
  type WordsPart,
} from './types.ts';
import { ValueCodes } from './value-codes.ts';

/** Puts the scored rows of a file, or of a part of one, into the form in which they are stored. */
export interface StoredRowsWriter {
  /** @param cells the row's own cells as they stand in the results file */
  add(cells: Uint8Array, row: RowCursor): void;
  /** The rows added since the last call. */
  take(): StoredRows;
  /** What all rows so far need to be read again. */
  words(): WordsPart;
}

interface KnownModel {
  readonly position: number;
  readonly valueCodes: readonly ValueCodes[];
  /** Kinds of its rows by currency. The rest of a kind is the same for all rows that a model scores in a file. */
  readonly kinds: Map<string | null, number>;
}

/** What rows are gathered in, over and over: lists that grow with each batch left twice as much to the collector. */
type Columns = Omit<StoredRows, 'bytes'>;

/** Of a batch, unless it has more. */
const FIRST_ROWS = 256;
const REPLACEMENT = '\uFFFD';

/**
 * @param part which of the writers of the file this is, from 0 on
 * @param maxTexts that get a number; further ones are written out
 */
export function createStoredRowsWriter(part: number, maxTexts?: number): StoredRowsWriter {
  const text = new ByteText();
  const codes = new TextCodes(maxTexts);
  const models: ModelWords[] = [];
  const known = new Map<ChurnModel, KnownModel>();
  const kinds: KindWords[] = [];
  const counts = new Array<number>(STANDINGS).fill(0);
  let rows = createColumns(FIRST_ROWS);
  let count = 0;

  function knownModel(model: ChurnModel): KnownModel {
    let found = known.get(model);
    if (found === undefined) {
      const position = models.push(wordsOf(model)) - 1;
      const valueCodes = model.factors.map((_, factor) => new ValueCodes(model, factor, codes));
      found = { position, valueCodes, kinds: new Map() };
      known.set(model, found);
    }
    return found;
  }

  function kindOf(row: RowCursor, model: KnownModel): number {
    const currency = row.currency ?? null;
    let kind = model.kinds.get(currency);
    if (kind === undefined) {
      // There are fewer currencies than kinds; still, no row is lost for one.
      kind = kinds.length < KINDS_PER_PART ? kinds.push(kindWords(row, model.position, currency)) - 1 : 0;
      model.kinds.set(currency, kind);
    }
    return KINDS_PER_PART * part + kind;
  }

  /** A text as PostgreSQL takes it: of all characters, NUL alone is none of its. */
  function writeText(value: string): void {
    text.text(value.includes('\0') ? value.replaceAll('\0', REPLACEMENT) : value);
  }

  return {
    add(cells, row) {
      const model = knownModel(row.model);
      const standing = standingOf(row.riskLevel, row.alreadyChurned);
      counts[standing] = (counts[standing] ?? 0) + 1;
      if (count === rows.rowNumbers.length) rows = enlarged(rows);
      const { ends } = rows;
      let end = TEXTS_PER_ROW * count;
      rows.rowNumbers[count] = row.rowNumber;
      rows.standings[count] = standing;
      rows.kinds[count] = kindOf(row, model);
      rows.probabilities[count] = row.churnProbability;
      rows.revenues[count] = row.revenueAtRisk ?? NaN;
      writeText(row.batch.text('customer_id')?.[row.row] ?? '');
      ends[end++] = text.length;
      writeText(row.batch.text('customer_name')?.[row.row] ?? '');
      ends[end++] = text.length;
      text.bytes(cells);
      ends[end++] = text.length;
      writeReasons(text, row, model.valueCodes);
      ends[end] = text.length;
      count++;
    },
    take() {
      const taken: StoredRows = {
        rowNumbers: rows.rowNumbers.slice(0, count),
        standings: rows.standings.slice(0, count),
        kinds: rows.kinds.slice(0, count),
        probabilities: rows.probabilities.slice(0, count),
        revenues: rows.revenues.slice(0, count),
        bytes: text.take(),
        ends: rows.ends.slice(0, TEXTS_PER_ROW * count),
      };
      count = 0;
      return taken;
    },
    words: () => ({ models, kinds, texts: codes.texts, counts }),
  };
}

function createColumns(rows: number): Columns {
  return {
    rowNumbers: new Int32Array(rows),
    standings: new Uint8Array(rows),
    kinds: new Int16Array(rows),
    probabilities: new Float64Array(rows),
    revenues: new Float64Array(rows),
    ends: new Uint32Array(TEXTS_PER_ROW * rows),
  };
}

/** With room for twice as many rows. */
function enlarged(before: Columns): Columns {
  const after = createColumns(2 * before.rowNumbers.length);
  after.rowNumbers.set(before.rowNumbers);
  after.standings.set(before.standings);
  after.kinds.set(before.kinds);
  after.probabilities.set(before.probabilities);
  after.revenues.set(before.revenues);
  after.ends.set(before.ends);
  return after;
}

function wordsOf({ id, version, factors, medians }: ChurnModel): ModelWords {
  return { id, version, factors: factors.map(({ key, label }, i) => [key, label, medians?.[i] ?? null]) };
}

function kindWords(row: RowCursor, model: number, currency: string | null): KindWords {
  const { method = 'exact', baseProbability } = row.scores;
  return {
    model,
    method,
    baseProbability,
    experimentGroup: row.experimentGroup,
    routingReason: row.routingReason,
    currency,
  };
}

/** The customer id, name, cells and reasons of a stored row. */
export function textsOf({ bytes, ends }: StoredRows, row: number): readonly Uint8Array[] {
  const first = TEXTS_PER_ROW * row;
  return Array.from({ length: TEXTS_PER_ROW }, (_, i) =>
    bytes.subarray(first + i === 0 ? 0 : ends[first + i - 1], ends[first + i]),
  );
}
