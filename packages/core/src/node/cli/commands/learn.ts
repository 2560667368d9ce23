import { basename, extname } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { formatNumber } from '../../../features/format-value.ts';
import { learn, type LearnResult } from '../../../learning/learn.ts';
import { GRACE_DAYS } from '../../../learning/labels/label-window.ts';
import type { LabelKind } from '../../../learning/labels/label-kind.ts';
import { writeLadderBundle } from '../../../models/ladder-model/ladder-json.ts';
import { openTreeTrainer } from '../../training/train-trees-in-thread.ts';
import { INPUT_OPTIONS_HELP, readAnswers, readArguments, readNow, readOverrides } from '../arguments.ts';
import type { Command } from '../command.ts';
import { isSameFile, openAtomicFile } from '../files/atomic-file.ts';
import { withInput } from '../files/open-input.ts';
import { labelByLeavers } from '../learning/label-by-leavers.ts';
import { LEAVER_OPTIONS, readLeaverOptions } from '../learning/leaver-options.ts';
import { ofHeader, readLeavers } from '../learning/read-scores.ts';
import type { HorizonDays } from '../../../models/heights/horizon.ts';
import { HEIGHT_OPTIONS, readHeight } from '../height-options.ts';
import type { CliIo } from '../io.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { formatTable } from '../terminal/table.ts';
import { printable } from '../terminal/text-width.ts';
import { readTrainingTable, type TrainingTable } from '../../../training/training-table.ts';
import { LABEL_HELP, OUTCOME_OPTIONS, readNumber, readOutcomeFile } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  ...OUTCOME_OPTIONS,
  ...HEIGHT_OPTIONS,
  output: { type: 'string', short: 'o' },
  ...LEAVER_OPTIONS,
  'label-kind': { type: 'string' },
  'no-trees': { type: 'boolean', default: false },
  without: { type: 'string', multiple: true, default: [] },
  keep: { type: 'string', multiple: true, default: [] },
  seed: { type: 'string', default: '42' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

const KINDS: readonly LabelKind[] = ['forward', 'reconstructed', 'status'];

export const learnCommand: Command = {
  name: 'learn',
  summary: 'Learn from outcomes on top of the published rules, also from a few dozen customers',
  help: `retainwise learn FILE --label COLUMN -o MODEL.json [options]
retainwise learn FILE --left LEFT.csv --as-of DATE --observed-through DATE -o MODEL.json [options]

Learns from the customers of FILE whose outcome is known, as far as the outcomes carry: the height and slope of the
published rules from the first outcome on; your own columns on top of the rules from 10 customers who left; trees
beside them from 100. Each step must beat the one before on customers whom neither has seen, or it is not taken, and
the output says what would settle it. To score with the model: retainwise score OTHER.csv --model MODEL.json.
Exits with 1 when the data is not fit to learn from, or the label leaves a question open.

${LABEL_HELP}
  -o, --output MODEL.json  file for the model, with its card inside (required)
      --left LEFT.csv      instead of a label: who left and when, customer id and date. FILE is then the list of
                           customers as of the day of --as-of, and who had left by the day of --observed-through is in
                           LEFT.csv; --grace-days (default ${GRACE_DAYS}) must have passed beyond the horizon
      --label-kind KIND    where the outcomes come from: status (default with --label), one file that says who has left;
                           forward (default with --left), the columns were known before the outcomes; reconstructed,
                           worked out from dates afterwards. Only what is learnt from forward outcomes is a forecast
      --churn-rate RATE    share of your customers who leave within the horizon, such as 0.05 or 5%; the less is known
                           from outcomes, the more it counts (default: 20% within 90 days is assumed)
      --horizon-days DAYS  days within which the outcomes were seen: 30, 60, 90 (default), 180 or 365
      --no-trees           learn without trees
      --without COLUMN     leave this column out; can be repeated
      --keep COLUMN        keep this column although it may give away the outcome; can be repeated
      --seed NUMBER        the same data and seed give the same model (default 42)
${INPUT_OPTIONS_HELP}

With --json:
  {"model","model_version","output","rung","label_kind","horizon_days",
   "data":{"rows","churned","churn_rate","left_out","label","label_reading","customers"},
   "rungs":[{"rung","metrics","gain","lower_bound","decision","reasons":[text]}],
   "comparisons":{"average":{"better","log_loss_gain","interval","sentence",…},"rules":{…}},
   "learning_curve":{"half","all","verdict"},"importances":[{"input","weight"}],
   "dropped_columns":[{"column","reason"}],"leaks":[…],"warnings":[text],"advice":[{"phrase","text"}]}
  metrics are measured on customers whom the model had not seen, by cross-validation; gains in nats of log loss
`,

  async run(args, io) {
    const { file, values } = readArguments('learn', args, OPTIONS);
    const { output } = values;
    if (output === undefined || output === '')
      throw new UsageError(
        'learn needs an output file for the model.',
        `Pass one: retainwise learn ${file} --label COLUMN -o model.json.`,
        { location: '--output' },
      );
    if (file !== '-' && (await isSameFile(file, output)))
      throw new UsageError(`"${output}" is the input file and would be overwritten.`, 'Choose another output file.', {
        location: output,
      });
    const hasLeavers = values.left !== undefined;
    const labelKind = readKind(values['label-kind'] ?? (hasLeavers ? 'forward' : 'status'));
    const seed = readNumber('seed', values.seed, { min: 0, max: 2 ** 31 - 1, whole: true });
    const { churnRate, horizonDays } = readHeight(values);
    const table = hasLeavers
      ? await readWithLeavers(file, values, horizonDays, io)
      : await readOutcomeFile('learn', file, values, io);
    const id = `mdl_${basename(output, extname(output)).replace(/[^A-Za-z0-9]+/g, '') || 'own'}`;
    const version = `${id}-${readNow(values.now, io.now).toISOString().slice(0, 10).replaceAll('-', '')}`;
    const trainer = values['no-trees'] ? null : openTreeTrainer();
    try {
      const learnt = await learn(table, {
        trainTrees:
          trainer &&
          ((input) => {
            io.signal.throwIfAborted();
            return trainer.trainTrees(input);
          }),
        labelKind,
        horizonDays,
        churnRate,
        seed,
        id,
        version,
        without: values.without,
        keep: values.keep,
      });
      await writeModel(learnt, output);
      if (values.json) {
        const { id: model, ...card } = learnt.card;
        await printJson(io.stdout, { model, output, ...card });
      } else await io.stdout.write(learntText(learnt, output, io));
    } finally {
      trainer?.close();
    }
    return 0;
  },
};

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** A list of customers as of a day, and who of them left after it, as a table with outcomes. */
async function readWithLeavers(
  file: string,
  values: Values,
  horizonDays: HorizonDays,
  io: CliIo,
): Promise<TrainingTable> {
  if (values.label !== undefined)
    throw new UsageError('Who left is in the file of --left, so there is no label.', 'Leave --label out.', {
      location: '--label',
    });
  const { left, ...when } = readLeaverOptions('learn', file, values, io);
  const options = { overrides: readOverrides(values.map), answers: readAnswers(values.answer) };
  const { outcomes } = await readLeavers(left, { ...options, now: readNow(values.now, io.now) }, io);
  return withInput(file, io, ({ table }) => {
    const known = { ...options, overrides: ofHeader(options.overrides, table.header) };
    const labelled = labelByLeavers(table, known, { outcomes, horizonDays, ...when });
    return readTrainingTable(labelled.table, { label: labelled.label, labelMeans: 'left', now: when.asOf, ...known });
  });
}

/** @throws UsageError for any other kind */
export function readKind(value: string): LabelKind {
  const kind = KINDS.find((known) => known === value);
  if (kind !== undefined) return kind;
  throw new UsageError(`Unknown kind of label "${value}".`, `Use one of: ${KINDS.join(', ')}.`, {
    location: '--label-kind',
  });
}

async function writeModel({ bundle }: LearnResult, output: string): Promise<void> {
  const file = await openAtomicFile(output);
  try {
    await file.write(`${JSON.stringify(writeLadderBundle(bundle))}\n`);
    await file.commit();
  } finally {
    await file.discard();
  }
}

const RUNGS = {
  recalibrated: 'rules, set by outcomes',
  ridge: 'columns on top of them',
  trees: 'trees',
  stack: 'columns and trees',
} as const;

const signed = (value: number | null): string =>
  value === null ? '' : `${value <= -0.00005 ? '−' : value >= 0.00005 ? '+' : ''}${Math.abs(value).toFixed(4)}`;

function learntText({ card }: LearnResult, output: string, { stdout, env }: CliIo): string {
  const style = styleFor(stdout, env);
  const { data, rungs, advice, importances, dropped_columns: dropped, warnings } = card;
  const { sentence, decided_by: by } = data.label_reading;
  const inputs = importances
    .slice(0, 5)
    .map(({ input, weight }) => `${input} ${Math.round(100 * weight)} %`)
    .join(', ');
  return (
    style.bold(`${formatNumber(data.rows)} customers, ${formatNumber(data.churned)} of them left`) +
    `\n${printable(sentence)} (decided by ${by}${by === 'you' ? '' : '; if that is wrong, pass --label-means'})\n` +
    `${card.description}\n\n` +
    formatTable(
      [
        { title: 'Tried' },
        { title: 'Log loss', align: 'right' },
        { title: 'ROC AUC', align: 'right' },
        { title: 'Gain', align: 'right' },
        { title: 'Surely', align: 'right' },
        { title: '' },
      ],
      rungs.map(({ rung, metrics, gain, lower_bound: low }) => [
        RUNGS[rung],
        metrics.log_loss.toFixed(4),
        metrics.roc_auc.toFixed(3),
        signed(gain),
        signed(low),
        rung === card.rung ? 'taken' : '',
      ]),
      stdout.columns,
    ) +
    `\n${advice.map(({ text }) => `${printable(text)}\n`).join('')}` +
    `\nMost important inputs: ${printable(inputs)}\n` +
    (dropped.length === 0
      ? ''
      : `Columns left out: ${printable(dropped.map(({ column, reason }) => `${column} (${reason})`).join(', '))}\n`) +
    warnings.map((warning) => `\n${style.yellow('Warning')} ${printable(warning)}\n`).join('') +
    `\nModel: ${card.model_version} in ${output}\n`
  );
}
