import { decideAsOf, type AsOf } from '../../features/newest-date.ts';
import { mapColumns } from '../../mapping/index.ts';
import type { MappingAnswers, MappingOverrides } from '../../mapping/types.ts';
import type { Table } from '../../rows/types.ts';
import { asOfOfTable } from '../as-of-table.ts';
import type { ScoringRunInput } from '../batch-scorer.ts';
import type { FileFigures } from '../file-figures.ts';
import { measureTable } from '../measure-table.ts';

/** What a person says about the moment of a prediction. */
export interface Moments {
  /** The as-of date; null to decide it from the file. */
  readonly asOf: Date | null;
  readonly today: Date;
}

/** How a file is scored that nobody has mapped or measured yet. */
export interface TableSettings extends Pick<
  ScoringRunInput,
  'models' | 'model' | 'experiment' | 'explain' | 'level' | 'churnRate' | 'horizonDays' | 'currency'
> {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  /** What was said about the moment of the prediction. */
  readonly moments: Moments;
}

/** Opens a file that can be read more than once, passes its table on, and closes it in any case. */
export type ReadTable = <T>(use: (table: Table) => Promise<T>) => Promise<T>;

/** The moment at which the ages in a file are measured: as given, or decided by its dates. */
export async function findMoment(
  read: ReadTable,
  { overrides, answers, moments: { asOf, today } }: Pick<TableSettings, 'overrides' | 'answers' | 'moments'>,
): Promise<AsOf> {
  if (asOf !== null) return decideAsOf(asOf, null, today);
  return read((table) => {
    const { header, sample, format } = table;
    return asOfOfTable(table, mapColumns({ header, sample, format, overrides, answers, asOf }), today);
  });
}

/** The input of a scoring run over a table. */
export function tableInput(
  { header, sample, format }: Pick<Table, 'header' | 'sample' | 'format'>,
  { overrides, answers, moments, ...settings }: TableSettings,
  { date, source }: AsOf,
  figures: FileFigures | null = null,
): ScoringRunInput {
  const mapping = mapColumns({ header, sample, format, overrides, answers, asOf: date });
  return { header, sample, mapping, figures, now: date, asOfSource: source, today: moments.today, ...settings };
}

/** Reads a file once to find what its scores are set by. */
export function measureFile(read: ReadTable, settings: TableSettings, asOf: AsOf): Promise<FileFigures> {
  return read((table) => measureTable(table, tableInput(table, settings, asOf)));
}
