import type { Mapping, Overrides, Prediction, Upload, ValidationReport } from '@retainwise/sdk';
import type { Answers } from '../../mapping/decisions.ts';
import type { IdCandidate } from '../../mapping/id-candidates.ts';
import type { WidgetProblem } from '../../problem.ts';

/** What a file is of: customers to be scored, or those who have left. */
export type FileKind = 'customers' | 'leavers';

/** A file of the user, or the generated sample. */
export interface SourceFile {
  readonly name: string;
  readonly blob: Blob;
}

/** An upload to send. `file` is null for the sample until it is fetched. */
export interface Attempt {
  readonly file: SourceFile | null;
  readonly overrides: Overrides;
  /** Of a workbook; undefined until it is known that there is more than one. */
  readonly sheet?: string | undefined;
}

/** The file of an upload, as this page has it. */
export interface Source extends Pick<Attempt, 'file' | 'sheet'> {
  /** Cells that are others in the upload. */
  readonly corrected?: Corrections | undefined;
}

/** Corrected cells by row and place in the header. */
export type Corrections = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Whether the user has asked to cancel the scoring, and what came of it. `done`: it was cancelled, by whomever. */
export type Cancel = 'none' | 'asked' | 'refused' | 'done';

export type Journey =
  /** `again` is the failed attempt, to retry it. */
  | { readonly step: 'upload'; readonly problem: WidgetProblem | null; readonly again: Attempt | null }
  /** `sent` is the share of the file that has been sent, from 0 to 1; null when unknown. */
  | ({
      readonly step: 'uploading';
      readonly sent: number | null;
      readonly resumedBytes: number;
      readonly secondsLeft: number | null;
    } & Attempt)
  /** Who left. `done`: it is recorded. */
  | { readonly step: 'telling'; readonly file: SourceFile; readonly done: boolean }
  | { readonly step: 'choose_sheet'; readonly file: SourceFile; readonly sheets: readonly string[] }
  | {
      readonly step: 'choose_id';
      readonly file: SourceFile;
      readonly sheet: string | undefined;
      readonly candidates: readonly IdCandidate[];
    }
  | {
      readonly step: 'mapping';
      readonly source: Source;
      /** Decisions about an earlier file with the same headers are among them. */
      readonly fromEarlier: boolean;
      readonly upload: Upload;
      readonly overrides: Overrides;
      readonly answers: Answers;
      readonly mapping: Mapping | null;
      readonly saving: boolean;
      readonly problem: WidgetProblem | null;
    }
  | {
      readonly step: 'validation';
      readonly source: Source;
      readonly upload: Upload;
      readonly overrides: Overrides;
      readonly answers: Answers;
      readonly report: ValidationReport | null;
      readonly starting: boolean;
      readonly problem: WidgetProblem | null;
    }
  | {
      readonly step: 'scoring';
      readonly predictionId: string;
      readonly prediction: Prediction | null;
      readonly secondsLeft: number | null;
      readonly cancel: Cancel;
      readonly problem: WidgetProblem | null;
    }
  | { readonly step: 'results'; readonly prediction: Prediction };

export type JourneyAction =
  | { readonly type: 'restarted' }
  | ({ readonly type: 'upload_started' } & Attempt)
  | { readonly type: 'telling_started'; readonly file: SourceFile }
  | { readonly type: 'told' }
  | {
      readonly type: 'upload_progressed';
      readonly sent: number | null;
      readonly resumedBytes: number;
      readonly secondsLeft: number | null;
    }
  | { readonly type: 'sheets_found'; readonly file: SourceFile; readonly sheets: readonly string[] }
  | { readonly type: 'id_unknown'; readonly file: SourceFile; readonly candidates: readonly IdCandidate[] }
  | { readonly type: 'uploaded'; readonly upload: Upload; readonly overrides: Overrides }
  | { readonly type: 'mapping_loaded'; readonly mapping: Mapping }
  | { readonly type: 'mapping_saving' }
  | {
      readonly type: 'mapping_saved';
      readonly mapping: Mapping;
      readonly overrides: Overrides;
      readonly answers: Answers;
    }
  | { readonly type: 'mapping_confirmed' }
  | { readonly type: 'mapping_reopened' }
  | { readonly type: 'validated'; readonly report: ValidationReport }
  | { readonly type: 'correcting' }
  | { readonly type: 'corrected'; readonly upload: Upload; readonly corrections: Corrections }
  | { readonly type: 'scoring_requested' }
  | { readonly type: 'scoring_started'; readonly predictionId: string }
  | { readonly type: 'progressed'; readonly prediction: Prediction; readonly secondsLeft: number | null }
  | { readonly type: 'completed'; readonly prediction: Prediction }
  | { readonly type: 'cancel'; readonly cancel: Exclude<Cancel, 'none'> }
  | { readonly type: 'failed'; readonly problem: WidgetProblem };

export function beginning(predictionId: string | null): Journey {
  return predictionId === null ? { step: 'upload', problem: null, again: null } : scoring(predictionId);
}

function scoring(predictionId: string): Journey {
  return { step: 'scoring', predictionId, prediction: null, secondsLeft: null, cancel: 'none', problem: null };
}

/** The journey from a file to its results. An action that does not belong to the current step is ignored. */
export function journeyReducer(journey: Journey, action: JourneyAction): Journey {
  switch (action.type) {
    case 'restarted':
      return beginning(null);
    case 'upload_started':
      return {
        step: 'uploading',
        file: action.file,
        overrides: action.overrides,
        sheet: action.sheet,
        sent: null,
        resumedBytes: 0,
        secondsLeft: null,
      };
    case 'telling_started':
      return { step: 'telling', file: action.file, done: false };
    case 'told':
      return journey.step === 'telling' ? { ...journey, done: true } : journey;
    case 'upload_progressed':
      return journey.step === 'uploading'
        ? { ...journey, sent: action.sent, resumedBytes: action.resumedBytes, secondsLeft: action.secondsLeft }
        : journey;
    case 'sheets_found':
      return journey.step === 'uploading'
        ? { step: 'choose_sheet', file: action.file, sheets: action.sheets }
        : journey;
    case 'id_unknown':
      return journey.step === 'uploading'
        ? { step: 'choose_id', file: action.file, sheet: journey.sheet, candidates: action.candidates }
        : journey;
    case 'uploaded':
      return journey.step === 'uploading'
        ? {
            step: 'mapping',
            source: { file: journey.file, sheet: journey.sheet },
            fromEarlier: false,
            upload: action.upload,
            overrides: action.overrides,
            answers: {},
            mapping: null,
            saving: false,
            problem: null,
          }
        : journey;
    case 'scoring_started':
      return scoring(action.predictionId);
    case 'progressed':
      return journey.step === 'scoring'
        ? { ...journey, prediction: action.prediction, secondsLeft: action.secondsLeft, problem: null }
        : journey;
    case 'completed':
      return journey.step === 'scoring' ? { step: 'results', prediction: action.prediction } : journey;
    case 'cancel':
      // The answer to the request may come after the end of what it asked for.
      return journey.step === 'scoring' && journey.cancel !== 'done' ? { ...journey, cancel: action.cancel } : journey;
    case 'failed':
      return failed(journey, action.problem);
    case 'scoring_requested':
      if (journey.step === 'scoring') return { ...journey, cancel: 'none', problem: null };
      return journey.step === 'validation' ? { ...journey, starting: true, problem: null } : journey;
    default:
      return journey.step === 'mapping' || journey.step === 'validation' ? prepare(journey, action) : journey;
  }
}

type Preparation = Extract<Journey, { step: 'mapping' | 'validation' }>;
type PreparationAction = Extract<
  JourneyAction,
  {
    type:
      | 'mapping_loaded'
      | 'mapping_saving'
      | 'mapping_saved'
      | 'mapping_confirmed'
      | 'mapping_reopened'
      | 'validated'
      | 'correcting'
      | 'corrected';
  }
>;

/** The steps between upload and scoring: mapping and validation. */
function prepare(journey: Preparation, action: PreparationAction): Journey {
  const { source, upload, overrides, answers } = journey;
  switch (action.type) {
    case 'mapping_loaded':
      // The saved mapping of an earlier file with the same headers applies until it is overridden.
      return journey.step === 'mapping'
        ? {
            ...journey,
            fromEarlier:
              hasMore(action.mapping.overrides, journey.overrides) || hasMore(action.mapping.answers, journey.answers),
            mapping: action.mapping,
            overrides: { ...action.mapping.overrides, ...journey.overrides },
            answers: { ...action.mapping.answers, ...journey.answers },
            problem: null,
          }
        : journey;
    case 'mapping_saving':
      return journey.step === 'mapping' ? { ...journey, saving: true, problem: null } : journey;
    case 'mapping_saved':
      return journey.step === 'mapping'
        ? { ...journey, mapping: action.mapping, overrides: action.overrides, answers: action.answers, saving: false }
        : journey;
    case 'mapping_confirmed':
      return { step: 'validation', source, upload, overrides, answers, report: null, starting: false, problem: null };
    case 'mapping_reopened':
      return {
        step: 'mapping',
        source,
        fromEarlier: false,
        upload,
        overrides,
        answers,
        mapping: null,
        saving: false,
        problem: null,
      };
    case 'correcting':
      return journey.step === 'validation' ? { ...journey, starting: true, problem: null } : journey;
    case 'corrected':
      return journey.step === 'validation'
        ? {
            ...journey,
            source: { ...source, corrected: withMore(source.corrected, action.corrections) },
            upload: action.upload,
            report: null,
            starting: false,
          }
        : journey;
    case 'validated':
      return journey.step === 'validation' ? { ...journey, report: action.report, problem: null } : journey;
  }
}

function withMore(known: Corrections = new Map(), more: Corrections): Corrections {
  const all = new Map(known);
  for (const [row, cells] of more) all.set(row, new Map([...(all.get(row) ?? []), ...cells]));
  return all;
}

function hasMore(found: object | undefined, known: object): boolean {
  return Object.keys(found ?? {}).some((name) => !(name in known));
}

function failed(journey: Journey, problem: WidgetProblem): Journey {
  switch (journey.step) {
    case 'uploading':
      return {
        step: 'upload',
        problem,
        again: { file: journey.file, overrides: journey.overrides, sheet: journey.sheet },
      };
    case 'upload':
    case 'choose_id':
    case 'choose_sheet':
      return { step: 'upload', problem, again: null };
    case 'mapping':
      return { ...journey, saving: false, problem };
    case 'validation':
      return { ...journey, starting: false, problem };
    case 'scoring':
      return { ...journey, problem };
    case 'telling':
    case 'results':
      return journey;
  }
}
