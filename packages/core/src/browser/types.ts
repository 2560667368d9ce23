import type { MappingAnswers, MappingOverrides } from '../mapping/types.ts';
import type { TreeChoice } from '../models/xgboost/read-xgboost-document.ts';
import type { TableSettings } from '../scoring/table/table-settings.ts';
import type { ResultDetail } from '../results/result-detail.ts';

/** A model of the page's own: the bytes of a file that `retainwise train` wrote, or that XGBoost saved. */
export interface ModelFile {
  /** What scores say that they come from, as the command says the name of the file without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of an early-stopped XGBoost model: `best` by default. */
  readonly trees?: TreeChoice;
}

/** How files are scored; what is left out is as the command has it. */
export interface FileOptions extends Partial<
  Pick<TableSettings, 'experiment' | 'explain' | 'level' | 'churnRate' | 'horizonDays' | 'currency'>
> {
  /** `auto` (default), the name of a model of the package, or one of the page's own. */
  readonly model?: string | ModelFile;
  /** How much the records of the results repeat; `compact` by default. */
  readonly detail?: ResultDetail;
  /** The day that counts as today; the clock's by default. */
  readonly now?: Date;
  /** The moment at which ages are measured; by default the file decides. */
  readonly asOf?: Date | null;
}

export type FileStage =
  /** Mapping the columns and checking all rows, or looking for the newest date. */
  | 'reading'
  /** Looking for what the scores are set by. */
  | 'measuring'
  /** Scoring, explaining and writing. */
  | 'scoring';

export interface FileProgress {
  readonly stage: FileStage;
  /** In this stage, from 0 on. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** Rows of the file whose results are written. */
  readonly rowsScored: number;
}

export interface FileInput {
  /** CSV or .xlsx. It is read in pieces, several times, and never as a whole, workbooks excepted. */
  readonly file: Blob;
  /** Name of the sheet to read, of a workbook; by default the one that looks like customers. */
  readonly sheet?: string | undefined;
  /** A person's choice of columns: field to header, or null for none. */
  readonly mapping?: MappingOverrides | undefined;
  /** Answers to questions of the mapping. */
  readonly answers?: MappingAnswers | undefined;
  readonly options?: FileOptions | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with each piece that is read and each batch that is written: many times a second. */
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}
