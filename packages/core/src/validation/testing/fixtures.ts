import type { FieldBatch, FieldReader, NumericColumn } from '../../features/types.ts';
import type { ColumnMapping, MappingQuestion } from '../../mapping/types.ts';
import { CELL_INVALID, CELL_MISSING, CELL_OK, type RowBatch, type RowDefect } from '../../rows/types.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { FIELD_NAMES, fieldDefinition } from '../../schema/index.ts';
import { createValidator } from '../validator.ts';
import type { Finding, ValidationLevel, ValidationReport } from '../types.ts';

export interface TableFixture {
  /** Header; a name that is a field holds that field. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly defects?: ReadonlyMap<number, RowDefect>;
  readonly questions?: readonly MappingQuestion[];
  readonly derived?: ReadonlyMap<FieldName, readonly FieldName[]>;
  /** Fields whose column counts as derived: its cells are what the derivation gives. */
  readonly notMapped?: readonly FieldName[];
  readonly ambiguousDates?: readonly FieldName[];
}

export const NOW = new Date('2026-06-15T12:00:00Z');

export interface ValidateOptions {
  readonly level?: ValidationLevel;
  readonly currency?: string;
  readonly rowsPerBatch?: number;
}

/** Validates a table written by hand: cells are plain numbers, ISO dates, yes/no, or canonical category words. */
export function validateTable(
  table: TableFixture,
  { level = 'standard', currency, rowsPerBatch = 1_000 }: ValidateOptions = {},
) {
  const mapping = mappingFixture(table.header, table.questions);
  const reader = {
    ...readerFixture(table.header, table.derived, table.notMapped),
    ambiguousDates: new Set(table.ambiguousDates),
  };
  const validator = createValidator({ mapping, reader, header: table.header, level, now: NOW, currency });
  const verdicts = [];
  for (let first = 0; first < table.rows.length; first += rowsPerBatch) {
    const rows = table.rows.slice(first, first + rowsPerBatch);
    const defects = new Map(
      [...(table.defects ?? [])]
        .filter(([row]) => row >= first && row < first + rows.length)
        .map(([row, defect]) => [row - first, defect]),
    );
    verdicts.push(validator.addBatch(reader.read({ firstRow: first + 1, rows, defects })));
  }
  const report: ValidationReport = validator.report();
  return {
    report,
    validator,
    rejections: verdicts.flatMap((verdict) => verdict.rejections),
    alreadyChurned: verdicts.flatMap((verdict) => [...verdict.alreadyChurned]),
    codes: report.findings.map(({ code }) => code),
    finding: (code: string, field?: string): Finding | undefined =>
      report.findings.find(
        (found) => found.code === code && (field === undefined || found.field === field || found.column === field),
      ),
  };
}

const fieldOf = (name: string) => FIELD_NAMES.find((field) => field === name) ?? null;

export function mappingFixture(header: readonly string[], questions: readonly MappingQuestion[] = []): ColumnMapping {
  return {
    fingerprint: 'test',
    columns: header.map((column, index) => ({
      column,
      index,
      field: fieldOf(column),
      confidence: 1,
      strategy: 'exact',
      transform: null,
      reason: 'test',
    })),
    missing: [],
    derived: [],
    questions,
  };
}

export function readerFixture(
  header: readonly string[],
  derived: FieldReader['derived'] = new Map(),
  notMapped: readonly FieldName[] = [],
): FieldReader {
  return {
    mapped: new Set(header.flatMap((name) => fieldOf(name) ?? []).filter((field) => !notMapped.includes(field))),
    derived,
    header,
    formats: header.map(() => null),
    ambiguousDates: new Set(),
    currencies: { common: null, areMixed: false, column: null, of: () => null },
    read: (batch) => batchFixture(header, batch),
  };
}

export function batchFixture(header: readonly string[], source: RowBatch): FieldBatch {
  const column = (index: number) => source.rows.map((cells) => cells[index] ?? '');
  const texts = new Map<FieldName, readonly string[]>();
  const text = (field: FieldName) => {
    const index = header.indexOf(field);
    if (index >= 0 && !texts.has(field))
      texts.set(
        field,
        column(index).map((cell) => cell.trim()),
      );
    return texts.get(field);
  };
  const cache = new Map<FieldName, NumericColumn | undefined>();
  const numeric = (field: FieldName): NumericColumn | undefined => {
    if (!cache.has(field)) cache.set(field, readColumn(field, text(field)));
    return cache.get(field);
  };
  return {
    firstRow: source.firstRow,
    rowCount: source.rows.length,
    currency: null,
    currencyAt: () => null,
    decimalOf: () => null,
    numeric,
    text,
    column,
    columnsRead: () => new Map(),
    source,
  };
}

function readColumn(field: FieldName, cells: readonly string[] | undefined): NumericColumn | undefined {
  const { kind, categories } = fieldDefinition(field);
  if (cells === undefined || kind === 'identifier' || kind === 'text') return undefined;
  const status = new Uint8Array(cells.length);
  const values = Float64Array.from(cells, (cell, row) => {
    if (cell === '') {
      status[row] = CELL_MISSING;
      return NaN;
    }
    const value = readCell(kind, categories, cell);
    status[row] = Number.isNaN(value) ? CELL_INVALID : CELL_OK;
    return value;
  });
  return { values, status };
}

function readCell(kind: string, categories: readonly string[], cell: string): number {
  if (kind === 'number') return Number(cell);
  if (kind === 'date') return Date.parse(cell);
  if (kind === 'boolean') return cell === 'yes' ? 1 : cell === 'no' ? 0 : NaN;
  const code = categories.indexOf(cell);
  return code < 0 ? NaN : code;
}
