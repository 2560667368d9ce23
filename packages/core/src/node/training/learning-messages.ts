import type { LearnCard } from '../../learning/learn-card.ts';
import type { LearnOptions } from '../../learning/learn.ts';
import type { Judgement } from '../../learning/promotion/judge.ts';
import type { JudgedBy } from '../../learning/ladder/climb.ts';
import type { Rung } from '../../learning/ladder/types.ts';
import type { ReportCardInput } from '../../learning/report-card/report-card.ts';
import type { ReportCardJson } from '../../learning/report-card/report-card-json.ts';
import type { LadderBundleJson } from '../../models/ladder-model/ladder-json.ts';
import type { CohortTableInput } from '../../training/cohort-table.ts';

/** A file that says who has left. */
export interface LabelledFile {
  readonly bytes: Uint8Array;
  readonly sheet: string | null;
  readonly label: string;
  /** UTC milliseconds. */
  readonly now: number;
}

export type LearnFrom =
  | { readonly kind: 'cohorts'; readonly cohorts: CohortTableInput }
  | { readonly kind: 'file'; readonly file: LabelledFile };

export interface LearnRequest {
  readonly from: LearnFrom;
  readonly options: Omit<LearnOptions, 'trainTrees'>;
}

/** What was learnt, as plain data. */
export interface LearntBundle {
  readonly bundle: LadderBundleJson;
  readonly card: LearnCard;
  readonly rung: Rung;
  /** Whether the rung that is taken, or the one above it, is better than the one below; null where none was tried. */
  readonly judgement: Judgement | null;
  readonly judgedBy: JudgedBy;
  /** The first and the last moment of the scores that were judged by, in UTC milliseconds; null where there is one. */
  readonly judgedMoments: readonly [number, number] | null;
}

export type LearningRequest =
  | { readonly kind: 'learn'; readonly request: LearnRequest }
  | { readonly kind: 'report_card'; readonly input: ReportCardInput };

export type LearningAnswer =
  | { readonly kind: 'learnt'; readonly learnt: LearntBundle }
  | { readonly kind: 'report_card'; readonly card: ReportCardJson }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly fix: string }
  | { readonly kind: 'failed'; readonly message: string };
