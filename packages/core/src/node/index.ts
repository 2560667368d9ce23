export { BATCH_ROWS, scoreTable } from './scoring/score-table.ts';
export type { ByteSink, ScoreTableInput, TableScores } from './scoring/score-table.ts';
export { startWritingThread } from './scoring/writing-thread.ts';
export type { WritingThread } from './scoring/writing-thread.ts';
export { openTreeTrainer, trainTreesInThread } from './training/train-trees-in-thread.ts';
export type { TreeTrainer } from './training/train-trees-in-thread.ts';
