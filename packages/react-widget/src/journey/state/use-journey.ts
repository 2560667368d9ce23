import {
  ApiError,
  PredictionCancelledError,
  type Overrides,
  type Prediction,
  type PredictionCreate,
} from '@retainwise/sdk';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useWidget } from '../../context.ts';
import type { Answers } from '../../mapping/decisions.ts';
import { findIdCandidates } from '../../mapping/id-candidates.ts';
import { isAbort, toProblem, type WidgetProblem } from '../../problem.ts';
import { listSheetsOf } from './list-sheets.ts';
import { createPace } from './pace.ts';
import { beginning, journeyReducer, type Attempt, type Corrections, type Journey, type SourceFile } from './journey.ts';

export interface JourneyCallbacks {
  readonly onScoringStart?: ((predictionId: string) => void) | undefined;
  readonly onResult?: ((prediction: Extract<Journey, { step: 'results' }>['prediction']) => void) | undefined;
  readonly onError?: ((problem: WidgetProblem) => void) | undefined;
}

export interface JourneyControls {
  readonly upload: (attempt: Attempt) => void;
  /** Goes on with a file of who left. */
  readonly tell: (file: SourceFile) => void;
  /** It is recorded. */
  readonly told: () => void;
  /** Saves new decisions, if any, then continues to the validation. */
  readonly confirmMapping: (overrides: Overrides, answers: Answers) => void;
  readonly reopenMapping: () => void;
  /** Sends other cells of the file, and checks it with them. */
  readonly correct: (corrections: Corrections) => void;
  /** Measures as of a day (YYYY-MM-DD); null leaves it to the API. */
  readonly score: (asOf: string | null) => void;
  /** Ends the scoring without results. */
  readonly cancel: () => void;
  /** Repeats what failed, or was cancelled. */
  readonly retry: () => void;
  /** Aborts the current work and starts over. */
  readonly restart: () => void;
}

const SAMPLE_NAME = 'generated-customers.csv';
const NO_ID = 'ERR-3004';
const HAS_ENDED = 'ERR-4005';

/** The journey with its effects. One task runs at a time; starting another, or unmounting, aborts it. */
export function useJourney(
  initialPredictionId: string | null,
  callbacks: JourneyCallbacks,
  /** Files are said to have all customers. */
  complete = false,
): { readonly journey: Journey; readonly controls: JourneyControls } {
  const {
    getClient,
    text: { unexpected },
  } = useWidget();
  const [journey, dispatch] = useReducer(journeyReducer, initialPredictionId, beginning);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(callbacks);
  const isComplete = useRef(complete);
  useEffect(() => {
    latest.current = callbacks;
    isComplete.current = complete;
  });

  const run = useCallback(
    (work: (signal: AbortSignal) => Promise<void>) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      work(controller.signal).catch((error: unknown) => {
        if (isAbort(error, controller.signal)) return;
        const problem = toProblem(error, unexpected);
        dispatch({ type: 'failed', problem });
        latest.current.onError?.(problem);
      });
    },
    [unexpected],
  );
  useEffect(() => () => running.current?.abort(), []);

  const send = useCallback(
    async (file: SourceFile, { overrides, sheet }: Omit<Attempt, 'file'>, signal: AbortSignal) => {
      dispatch({ type: 'upload_started', file, overrides, sheet });
      if (sheet === undefined) {
        const sheets = await listSheetsOf(file);
        signal.throwIfAborted();
        if (sheets.length > 1) {
          dispatch({ type: 'sheets_found', file, sheets });
          return;
        }
      }
      const pace = createPace();
      try {
        const upload = await getClient().uploads.create(file.blob, {
          filename: file.name,
          mapping: overrides,
          sheet,
          ...(isComplete.current && file.name !== SAMPLE_NAME ? { complete: true } : {}),
          signal,
          onProgress: ({ sentBytes, totalBytes, resumedBytes = 0 }) => {
            const sent = totalBytes === null || totalBytes === 0 ? null : sentBytes / totalBytes;
            dispatch({ type: 'upload_progressed', sent, resumedBytes, secondsLeft: pace.secondsLeft(sent) });
          },
        });
        dispatch({ type: 'uploaded', upload, overrides });
      } catch (error) {
        // Asked only once: if the API refuses the chosen column too, its error is shown.
        if (!(error instanceof ApiError) || error.code !== NO_ID || 'customer_id' in overrides) throw error;
        const candidates = await findIdCandidates(file.blob);
        if (candidates.length === 0) throw error;
        dispatch({ type: 'id_unknown', file, candidates });
      }
    },
    [getClient],
  );
  const upload = useCallback(
    ({ file, ...attempt }: Attempt) =>
      run(async (signal) => {
        if (file) return send(file, attempt, signal);
        dispatch({ type: 'upload_started', file, ...attempt });
        const csv = await getClient().sampleData.retrieve({}, { signal });
        return send({ name: SAMPLE_NAME, blob: new Blob([csv], { type: 'text/csv' }) }, attempt, signal);
      }),
    [getClient, run, send],
  );

  const watch = useCallback(
    (predictionId: string) =>
      run(async (signal) => {
        const pace = createPace();
        try {
          const prediction = await getClient().predictions.waitUntilDone(predictionId, {
            signal,
            onProgress: (seen) => {
              // Waiting for a worker has no pace.
              const secondsLeft = pace.secondsLeft(seen.status === 'running' ? seen.progress.fraction : null);
              dispatch({ type: 'progressed', prediction: seen, secondsLeft });
            },
          });
          dispatch({ type: 'completed', prediction });
          latest.current.onResult?.(prediction);
        } catch (error) {
          if (!(error instanceof PredictionCancelledError)) throw error;
          dispatch({ type: 'cancel', cancel: 'done' });
        }
      }),
    [getClient, run],
  );

  const start = (body: PredictionCreate): void =>
    run(async (signal) => {
      dispatch({ type: 'scoring_requested' });
      const { id } = await getClient().predictions.create(body, { signal });
      latest.current.onScoringStart?.(id);
      dispatch({ type: 'scoring_started', predictionId: id });
    });

  const mappingOf = journey.step === 'mapping' && journey.mapping === null ? journey.upload.id : null;
  const reportOf = journey.step === 'validation' && journey.report === null ? journey.upload.id : null;
  const watched = journey.step === 'scoring' ? journey.predictionId : null;
  const load = useCallback(() => {
    if (mappingOf !== null)
      run(async (signal) =>
        dispatch({ type: 'mapping_loaded', mapping: await getClient().uploads.mapping(mappingOf, { signal }) }),
      );
    else if (reportOf !== null)
      run(async (signal) =>
        dispatch({ type: 'validated', report: await getClient().uploads.validation(reportOf, {}, { signal }) }),
      );
    else if (watched !== null) watch(watched);
  }, [getClient, mappingOf, reportOf, run, watch, watched]);
  useEffect(load, [load]);

  const controls: JourneyControls = {
    upload,
    tell: (file) => {
      running.current?.abort();
      dispatch({ type: 'telling_started', file });
    },
    told: () => dispatch({ type: 'told' }),
    confirmMapping: (overrides, answers) => {
      if (journey.step !== 'mapping') return;
      if (sameDecisions(overrides, journey.overrides) && sameDecisions(answers, journey.answers)) {
        dispatch({ type: 'mapping_confirmed' });
        return;
      }
      run(async (signal) => {
        dispatch({ type: 'mapping_saving' });
        const mapping = await getClient().uploads.updateMapping(journey.upload.id, overrides, {
          ...(Object.keys(answers).length === 0 ? {} : { answers }),
          signal,
        });
        dispatch({ type: 'mapping_saved', mapping, overrides, answers });
        dispatch({ type: 'mapping_confirmed' });
      });
    },
    correct: (corrections) => {
      if (journey.step !== 'validation' || journey.source.file === null) return;
      const { source, upload: uploaded } = journey;
      run(async (signal) => {
        dispatch({ type: 'correcting' });
        const { namedCells } = await import('../corrections/rows-to-mend.ts');
        const cells = await namedCells(source, corrections);
        signal.throwIfAborted();
        const corrected = await getClient().uploads.correct(uploaded.id, cells, { signal });
        dispatch({ type: 'corrected', upload: corrected, corrections });
      });
    },
    reopenMapping: () => dispatch({ type: 'mapping_reopened' }),
    score: (asOf) => {
      if (journey.step === 'validation')
        start({ upload_id: journey.upload.id, ...(asOf === null ? {} : { as_of: asOf }) });
    },
    cancel: () => {
      if (journey.step !== 'scoring' || journey.cancel === 'asked' || journey.cancel === 'done') return;
      // Beside the wait, which hears how it ends, and ends this with itself.
      const { signal } = running.current ?? new AbortController();
      dispatch({ type: 'cancel', cancel: 'asked' });
      getClient()
        .predictions.cancel(journey.predictionId, { signal })
        .catch((error: unknown) => {
          // It ended first, as the wait is about to tell.
          if (isAbort(error, signal) || (error instanceof ApiError && error.code === HAS_ENDED)) return;
          dispatch({ type: 'cancel', cancel: 'refused' });
        });
    },
    retry: () => {
      // A prediction that has ended stays as it is, so its upload is scored by a new one.
      const again = journey.step === 'scoring' ? journey.prediction : null;
      if (again?.status === 'failed' || again?.status === 'cancelled') start(sameAgain(again));
      else load();
    },
    restart: () => {
      running.current?.abort();
      dispatch({ type: 'restarted' });
    },
  };
  return { journey, controls };
}

function sameAgain({ upload_id, model, level, metadata, settings }: Prediction): PredictionCreate {
  const given = settings?.as_of_source === 'given' ? { as_of: settings.as_of } : {};
  return { upload_id, model, level, metadata, ...given };
}

function sameDecisions(a: Overrides, b: Overrides): boolean {
  const entries = Object.entries(a);
  return entries.length === Object.keys(b).length && entries.every(([field, column]) => b[field] === column);
}
