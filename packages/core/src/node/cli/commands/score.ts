import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { InputError } from '../../../errors.ts';
import type { ResultDetail } from '../../../results/result-detail.ts';
import { summaryJson } from '../../../results/summary-json.ts';
import { INPUT_OPTIONS_HELP, LEVEL_HELP, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { isSameFile, openAtomicFile, type AtomicFile } from '../files/atomic-file.ts';
import { withKeptFile } from '../files/kept-file.ts';
import { withInput } from '../files/open-input.ts';
import type { CliIo } from '../io.ts';
import { printJson } from '../print-json.ts';
import { scoreTable } from '../../../scoring/table/score-table.ts';
import { findMoment, measureFile, tableInput } from '../../../scoring/table/table-settings.ts';
import { startWritingThread } from '../../scoring/writing-thread.ts';
import {
  readingOf,
  readScoringSettings,
  SCORING_HELP,
  SCORING_OPTIONS,
  type ScoringSettings,
} from '../scoring-options.ts';
import { scoreText, type ScoreOutcome } from '../score-report/score-text.ts';
import { createProgress } from '../terminal/progress.ts';
import { readNumber } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

export const scoreCommand: Command = {
  name: 'score',
  summary: 'Score every customer of a file, with reasons',
  help: `retainwise score FILE [-o OUT.csv] [options]

Scores every customer of FILE and writes a CSV: the columns of FILE, then churn_probability, risk_level,
revenue_at_risk, explanation_summary, explanation, risk_factors, protective_factors, confidence, model_version,
experiment_group and already_churned (true for customers who have left: they are in no total).
Rows that cannot be scored are rejected; accepted and rejected rows add up to the rows of FILE.
Without -o, only the totals are shown. Exits with 1, and writes no results, when no row can be scored.
Use - as FILE for standard input.

  -o, --output OUT.csv     file for the results; - for standard output
      --errors FILE.csv    file for the rejected rows: the row as given, its number, a code and a reason
      --detail full        results in the long form: explanation repeats the summary and the three strongest factors,
                           and every factor has its label and direction (default compact)
      --threads NUMBER     1 to 16: one reads, checks and scores, the others write (default 1; 2 for files above 8 MB
                           on at least two processors)
${LEVEL_HELP}
${SCORING_HELP}
${INPUT_OPTIONS_HELP}

With --json, the totals:
  {"rows","accepted","rejected","already_churned",
   "risk_levels":{"low","medium","high"},"confidence":{"low","medium","high"},
   "revenue_at_risk","monthly_revenue","currency"|null,"expected_churners","mean_probability",
   "top_factors":[{"field","label","mean_impact","customers"}],"rejection_reasons":[{"code","message","count"}],
   "models":[{"model","model_version","rows","confidence_at_most","confidence_reason"|null}],
   "risk_scale":{"horizon_days","churn_rate"|null,"churn_rate_source"|null,"medium_from","high_from","sentence"},
   "missing_inputs":[fields],"histogram":[ten counts],"as_of","as_of_source":"given"|"newest_date"|"now",
   "open_questions","warnings","warning_messages":[text],
   "input_problems":[{"model","input","kind","rows","values":[text]}]}
  open_questions counts the questions about the columns that nobody answered (retainwise map lists them);
  warnings counts the findings of this severity (retainwise validate lists them), and warning_messages has those that
  change what the totals mean;
  revenue_by_currency is there when the amounts are in several currencies, and revenue_at_risk is of the first;
  input_problems is there when an imported model could not take something as it is; kind is absent, named_differently,
  unseen_category, left_out_category or wrong_type
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('score', args, {
      ...SCORING_OPTIONS,
      output: { type: 'string', short: 'o' },
      errors: { type: 'string' },
      detail: { type: 'string' },
      threads: { type: 'string' },
    });
    const io = { ...ofProcess, sheet: values.sheet };
    const { output, errors } = values;
    await refuseClashes({ file, output, errors, json: values.json });
    const detail = readDetail(values.detail);
    const settings = await readScoringSettings(values, io);
    const outcome = await scoreToFiles({
      file,
      output,
      errors,
      detail,
      settings,
      threads: await threadsFor(file, values.threads),
      io,
    });

    if (values.json) {
      await printJson(io.stdout, {
        ...summaryJson(outcome.summary),
        as_of: outcome.asOf.date.toISOString(),
        as_of_source: outcome.asOf.source,
        open_questions: outcome.openQuestions,
        warnings: outcome.warnings,
        warning_messages: outcome.said,
      });
    } else {
      // Standard output may hold the results alone.
      const report = output === '-' ? io.stderr : io.stdout;
      await report.write(scoreText(outcome, report, io.env));
    }
    return 0;
  },
};

interface Destinations {
  readonly file: string;
  readonly output: string | undefined;
  readonly errors: string | undefined;
}

/** @throws UsageError when an output would overwrite the input, or two outputs go to one file */
async function refuseClashes({ file, output, errors, json }: Destinations & { readonly json: boolean }): Promise<void> {
  if (output === '-' && json)
    throw new UsageError(
      'Results and --json cannot both go to standard output.',
      'Write the results to a file with -o OUT.csv, or leave --json out.',
    );
  if (errors === '-')
    throw new UsageError('Rejected rows cannot go to standard output.', 'Pass a file: --errors REJECTED.csv.');
  for (const target of [output, errors]) {
    if (target !== undefined && target !== '-' && file !== '-' && (await isSameFile(file, target))) {
      throw new UsageError(`"${target}" is the input file and would be overwritten.`, 'Choose another output file.', {
        location: target,
      });
    }
  }
  if (output !== undefined && errors !== undefined && (output === errors || (await isSameFile(output, errors)))) {
    throw new UsageError('Results and rejected rows cannot go to the same file.', 'Choose two different files.', {
      location: errors,
    });
  }
}

async function scoreToFiles({
  file,
  output,
  errors,
  detail,
  settings,
  threads,
  io,
}: Destinations & {
  readonly detail: ResultDetail;
  readonly settings: ScoringSettings;
  readonly threads: number;
  readonly io: CliIo;
}): Promise<ScoreOutcome> {
  const progress = createProgress(io.stderr, 'Scoring');
  const files: AtomicFile[] = [];
  // Before the file is opened: they load what they need meanwhile.
  const writers = Array.from({ length: threads - 1 }, startWritingThread);
  const open = async (path: string | undefined): Promise<AtomicFile | null> => {
    if (path === undefined || path === '-') return null;
    const opened = await openAtomicFile(path);
    files.push(opened);
    return opened;
  };

  try {
    // Nothing can be scored before the whole file was seen: the mean of the scores is set to the churn rate.
    return await withKeptFile(file, io, async (path) => scoreKept(path));
  } finally {
    await progress.clear();
    await Promise.all(writers.map((writer) => writer.stop()));
    for (const opened of files) await opened.discard();
  }

  async function scoreKept(path: string): Promise<ScoreOutcome> {
    const read = readingOf(path, io);
    const asOf = await findMoment(read, settings);
    const figures = await measureFile(read, settings, asOf);
    return withInput(path, io, async ({ table, share }) => {
      const results = output === '-' ? io.stdout : await open(output);
      const rejected = await open(errors);
      const input = tableInput(table, settings, asOf, figures);
      const { summary, top, routing, validation } = await scoreTable({
        ...input,
        table,
        results,
        detail,
        rejected,
        writers,
        onProgress: (rows) => progress.update(rows, share()),
      });
      // Why nothing could be scored is worth keeping; empty results are not.
      await rejected?.commit();
      if (summary.accepted === 0) throw nothingScored(summary.rows, summary.rejectionReasons[0]?.message);
      if (results !== null && 'commit' in results) await results.commit();
      const notes = settings.models.flatMap(({ id, note }) =>
        id === settings.model && note !== undefined ? [note] : [],
      );
      return {
        summary,
        top,
        routing,
        asOf,
        notes,
        openQuestions: input.mapping.questions.length,
        warnings: validation.findings.filter(({ severity }) => severity === 'warning').length,
        said: validation.findings.flatMap(({ code, message }) => (SAID.has(code) ? [message] : [])),
        output: output ?? null,
        errors: errors ?? null,
      };
    });
  }
}

/** Findings that change what the totals mean: intervals and dates that are not read, currencies, who has left. */
const SAID: ReadonlySet<string> = new Set(['VAL-2002', 'VAL-2008', 'VAL-2009', 'VAL-4008', 'VAL-4024']);

const DETAILS: readonly ResultDetail[] = ['compact', 'full'];

/** @throws UsageError for another word */
function readDetail(asked = 'compact'): ResultDetail {
  const detail = DETAILS.find((one) => one === asked);
  if (detail === undefined)
    throw new UsageError(`Unknown detail "${asked}".`, `Use one of: ${DETAILS.join(', ')}.`, { location: '--detail' });
  return detail;
}

/** For smaller files, starting a thread takes longer than it saves. */
const LARGE_BYTES = 8_000_000;
/** Reading and scoring takes as long as writing, so more writers would only wait. */
const MAX_THREADS = 2;

/** @throws UsageError for an invalid number of threads */
async function threadsFor(file: string, asked: string | undefined): Promise<number> {
  if (asked !== undefined) return readNumber('threads', asked, { min: 1, max: 16, whole: true });
  if (file === '-') return 1;
  // A missing file is reported when it is opened.
  const bytes = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  return bytes < LARGE_BYTES ? 1 : Math.min(MAX_THREADS, availableParallelism());
}

function nothingScored(rows: number, reason: string | undefined): InputError {
  return new InputError('ERR-3005', `None of the ${rows} rows can be scored. ${reason ?? ''}`.trim(), {
    fix: 'Run retainwise validate on the file to see what to fix. --errors FILE.csv keeps the rows with their reasons.',
  });
}
