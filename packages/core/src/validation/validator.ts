import type { AsOfSource } from '../features/newest-date.ts';
import type { FieldBatch, FieldReader } from '../features/types.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { createBusinessLayer } from './business-layer.ts';
import { FindingLog } from './finding-log.ts';
import type { Layer, LayerContext } from './layer.ts';
import { QualityTally } from './quality-score.ts';
import { createRangesLayer } from './ranges-layer.ts';
import { createReadinessLayer } from './readiness-layer.ts';
import { RowMarks } from './row-marks.ts';
import { createSchemaLayer } from './schema-layer.ts';
import { createTypesLayer } from './types-layer.ts';
import { KnownMeetings, type RowsBefore } from './rows-before.ts';
import type { BatchVerdict, ValidationLevel, ValidationReport } from './types.ts';

export interface ValidatorOptions {
  readonly mapping: ColumnMapping;
  readonly reader: FieldReader;
  readonly header: readonly string[];
  /**
   * `basic` rejects only rows that cannot be scored at all (malformed, or without a customer id); `standard` also
   * rejects copies of earlier rows; `strict` also rejects rows whose essential values are missing, unreadable,
   * implausible or contradictory, and rows that repeat an id. All levels report the same findings.
   */
  readonly level: ValidationLevel;
  /** The moment dates are compared with. */
  readonly now: Date;
  /** Where that moment comes from; `given` by default. */
  readonly asOfSource?: AsOfSource;
  /** When the file is read, where that is not `now`. */
  readonly today?: Date;
  /** ISO code of the account's currency, when known. */
  readonly currency?: string | undefined;
  /** What a file is known to have before the first batch, where that is not its beginning. */
  readonly before?: RowsBefore | undefined;
}

export interface Validator {
  /** Validates the next batch. Pass every batch once, in the order of the file. */
  addBatch(fields: FieldBatch): BatchVerdict;
  /** The findings so far; `accepted + rejected = rows`. */
  report(): ValidationReport;
  /** Gives the memory of the rows back: tens of megabytes of a large file. Nothing more can be validated. */
  release(): void;
}

/**
 * Runs five layers over a stream of batches: schema, types, ranges, business rules, readiness. Memory does not grow
 * with the file beyond 12 to 24 bytes per customer id, 48 MB at most.
 */
export function createValidator(options: ValidatorOptions): Validator {
  const log = new FindingLog(options.level);
  const context = createContext(options, log);
  const { before } = options;
  const business = createBusinessLayer(context, before && new KnownMeetings(before.met));
  const layers: readonly Layer[] = [
    createSchemaLayer(context, before && { ...before.tally }),
    createTypesLayer(context),
    createRangesLayer(context),
    business,
    createReadinessLayer(context),
  ];
  const quality = new QualityTally(context);
  let rows = 0;
  let rejected = 0;

  return {
    addBatch(batch) {
      const marks = new RowMarks(batch.firstRow, batch.rowCount);
      for (const layer of layers) layer.check(batch, marks);
      quality.add(batch, marks);
      rows += batch.rowCount;
      for (const rejection of marks.rejections) if (rejection !== null) rejected++;
      return marks;
    },
    report() {
      const accepted = rows - rejected;
      const summary = new FindingLog(options.level);
      for (const layer of layers) layer.summarize?.({ rows, accepted }, summary);
      const findings = [...log.findings(), ...summary.findings()];
      findings.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
      const { level } = options;
      const newestDate = business.newest();
      return { level, qualityScore: quality.score(), rows, accepted, rejected, findings, newestDate };
    },
    release() {
      for (const layer of layers) layer.release?.();
    },
  };
}

export function createContext(
  { mapping, reader, header, level, now, asOfSource = 'given', today = now, currency }: ValidatorOptions,
  log: FindingLog,
): LayerContext {
  const columns = new Map<FieldName, number>();
  for (const { field, index } of mapping.columns) if (field !== null) columns.set(field, index);
  return {
    mapping,
    reader,
    header,
    level,
    now: now.getTime(),
    asOfSource,
    today: today.getTime(),
    currency: currency ?? null,
    log,
    subject: (field) => ({
      column: header[columns.get(field) ?? -1] ?? null,
      field,
    }),
    columnOf: (field) => columns.get(field) ?? -1,
  };
}
