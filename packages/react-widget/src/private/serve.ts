import {
  generateSampleCsv,
  phrasedResultRowJson,
  RetainWiseCoreError,
  summaryJson,
  valuePhrase,
} from '@retainwise/core';
import { analyzeFile, correctFile, scoreFile, type FileProgress, type ResultPages } from '@retainwise/core/browser';
import { presentMapping, presentValidation } from './present.ts';
import type {
  Analyzed,
  Answer,
  FoundRows,
  Request,
  SampleInput,
  Scored,
  SentError,
  SentFile,
  TaskName,
  Tasks,
} from './protocol.ts';

const PROGRESS_MS = 100;

/** The engine behind messages: one file at a time, which it holds until another is scored or it is forgotten. */
export function createServer(post: (answer: Answer) => void): (request: Request) => void {
  const running = new Map<number, AbortController>();
  let pages: ResultPages | null = null;

  async function analyze(file: SentFile, context: Context): Promise<Analyzed> {
    const { mapping, validation, format, header } = await analyzeFile({ ...file, ...context });
    return {
      mapping: presentMapping(mapping, file, valuePhrase),
      validation: presentValidation(validation),
      format: {
        kind: format.kind,
        encoding: format.encoding,
        delimiter: format.delimiter,
        header_row: format.headerRow,
        ...(format.sheet === undefined ? {} : { sheet: format.sheet }),
      },
      columnCount: header.length,
    };
  }

  async function score(file: SentFile, context: Context): Promise<Scored> {
    pages = null;
    const scored = await scoreFile({ ...file, ...context, keepRows: true });
    ({ pages } = scored);
    return {
      mapping: presentMapping(scored.mapping, file, valuePhrase),
      summary: summaryJson(scored.summary),
      results: scored.results,
      rejected: scored.rejected,
      asOf: scored.asOf.date.toISOString(),
      asOfSource: scored.asOf.source,
      models: scored.summary.models.map(({ model, modelVersion }) => ({ id: model, version: modelVersion })),
    };
  }

  async function page(query: Tasks['page']['input']): Promise<FoundRows> {
    if (pages === null) throw new Error('No file is scored.');
    const { rows, total } = await pages.page(query);
    return { data: rows.map(phrasedResultRowJson), total };
  }

  const sample = ({ rows, seed }: SampleInput): string =>
    generateSampleCsv({ ...(rows === undefined ? {} : { rows }), ...(seed === undefined ? {} : { seed }) });

  function perform(
    request: Exclude<Request, { task: 'cancel' }>,
    context: Context,
  ): Promise<Tasks[TaskName]['output']> {
    switch (request.task) {
      case 'analyze':
        return analyze(request.input, context);
      case 'correct':
        return correctFile({ ...request.input.sent, signal: context.signal }, request.input.corrections);
      case 'score':
        return score(request.input, context);
      case 'page':
        return page(request.input);
      case 'sample':
        return Promise.resolve(sample(request.input));
      case 'forget':
        pages = null;
        return Promise.resolve(null);
    }
  }

  return (request) => {
    const { id } = request;
    if (request.task === 'cancel') {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    perform(request, { signal: controller.signal, onProgress: atMostEvery(PROGRESS_MS, id, post) })
      .then(
        (output) => post({ kind: 'done', id, output }),
        (error: unknown) => post({ kind: 'failed', id, error: sentError(error) }),
      )
      .finally(() => running.delete(id));
  };
}

interface Context {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FileProgress) => void;
}

function atMostEvery(ms: number, id: number, post: (answer: Answer) => void): Context['onProgress'] {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    post({ kind: 'progress', id, progress });
  };
}

function sentError(error: unknown): SentError {
  if (error instanceof RetainWiseCoreError) return { code: error.code, message: error.message, fix: error.fix };
  return { code: null, message: error instanceof Error ? error.message : String(error), fix: null };
}
