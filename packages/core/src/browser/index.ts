/**
 * The entry point `@retainwise/core/browser`: files that a page was given are mapped, checked and scored where they
 * are. Call it in a worker: it computes for as long as a file is large.
 */
export { InputError, RetainWiseCoreError } from '../errors.ts';
export type { ErrorCode } from '../errors.ts';
export { analyzeFile } from './analyze-file.ts';
export type { FileAnalysis } from './analyze-file.ts';
export { correctFile } from './correct-file.ts';
export type { PageOfRows, PageQuery, ResultPages } from './kept-rows.ts';
export { scoreFile } from './score-file.ts';
export type { FileScores, ScoreFileInput } from './score-file.ts';
export type { CellCorrection } from '../rows/index.ts';
export type { RowSort } from './sort-rows.ts';
export type { FileInput, FileOptions, FileProgress, FileStage, ModelFile } from './types.ts';
