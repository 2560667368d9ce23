import { basename, extname } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { formatNumber } from '../../../features/format-value.ts';
import { writeModelBundle } from '../../../models/forest-model/bundle-json.ts';
import { modelCardMarkdown } from '../../../training/model-card-markdown.ts';
import { train, type TrainResult } from '../../../training/train.ts';
import { openTreeTrainer } from '../../training/train-trees-in-thread.ts';
import type { AsOf } from '../../../features/newest-date.ts';
import { asOfText } from '../files/find-as-of.ts';
import { INPUT_OPTIONS_HELP, readArguments, readNow } from '../arguments.ts';
import type { Command } from '../command.ts';
import { isSameFile, openAtomicFile } from '../files/atomic-file.ts';
import type { CliIo } from '../io.ts';
import { metricsText } from '../metrics-text.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { printable } from '../terminal/text-width.ts';
import { LABEL_HELP, OUTCOME_OPTIONS, readNumber, readOutcomeFile } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  ...OUTCOME_OPTIONS,
  output: { type: 'string', short: 'o' },
  card: { type: 'string' },
  split: { type: 'string', default: 'random' },
  'test-share': { type: 'string', default: '0.2' },
  without: { type: 'string', multiple: true, default: [] },
  keep: { type: 'string', multiple: true, default: [] },
  seed: { type: 'string', default: '42' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

export const trainCommand: Command = {
  name: 'train',
  summary: 'Train a model on customers whose outcome is known',
  help: `retainwise train FILE --label COLUMN -o MODEL.json [options]

Trains gradient-boosted trees on the customers of FILE. Settings and calibration are chosen by cross-validation, metrics
are measured on rows that were set aside, and the final model is then trained on all rows. Rows of one customer stay on
one side. Says how the label was read, leaves out columns that give away the outcome and names them, and says whether
the model is better than the average and than the rules.
To score with it: retainwise score OTHER.csv --model MODEL.json.
Exits with 1 when the data is not fit for training, or the label leaves a question open.

${LABEL_HELP}
  -o, --output MODEL.json  file for the model, with its card inside (required)
      --card CARD.md       write the model card as Markdown, too
      --without COLUMN     leave this column out; can be repeated
      --keep COLUMN        keep this column although it may give away the outcome; can be repeated
      --split HOW          random (default, stratified by outcome) or time (test on the customers who signed up last)
      --test-share SHARE   share of the rows set aside to test the model, 0.05 to 0.5 (default 0.2)
      --seed NUMBER        the same data and seed give the same model (default 42)
${INPUT_OPTIONS_HELP}

With --json:
  {"model","model_version","output","as_of","as_of_source",
   "accuracy","roc_auc","pr_auc","log_loss","brier","ece","lift_at_10",
   "intervals":{metric:[low,high]},
   "label":{"column","yes_means","decided_by","sentence","values":[{"value","rows","read_as"}],"empty","unreadable"},
   "leaks":[{"column","kind","auc","decision","message"}],
   "comparisons":{"rows","churned","roc_auc","average":{"better","log_loss_gain","interval","sentence",…},"rules":{…}},
   "warnings":[text],
   "card":{"data","split","training","calibration","calibration_table","importances","dropped_columns","limits",…}}
  metrics are measured on the rows set aside
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('train', args, OPTIONS);
    const io = { ...ofProcess, sheet: values.sheet };
    const { output, card: cardFile, split: how } = values;
    if (output === undefined || output === '')
      throw new UsageError(
        'train needs an output file for the model.',
        `Pass one: retainwise train ${file} --label COLUMN -o model.json.`,
        { location: '--output' },
      );
    if (how !== 'random' && how !== 'time')
      throw new UsageError(`Unknown split "${how}".`, 'Use random or time.', { location: '--split' });
    const testShare = readNumber('test-share', values['test-share'], { min: 0.05, max: 0.5 });
    const seed = readNumber('seed', values.seed, { min: 0, max: 2 ** 31 - 1, whole: true });
    for (const target of [output, cardFile]) {
      if (target !== undefined && file !== '-' && (await isSameFile(file, target)))
        throw new UsageError(`"${target}" is the input file and would be overwritten.`, 'Choose another output file.', {
          location: target,
        });
    }
    if (output === cardFile)
      throw new UsageError('The model and its card cannot go to the same file.', 'Choose two different files.', {
        location: '--card',
      });

    const table = await readOutcomeFile('train', file, values, io);
    const id = modelId(output);
    const version = `${id}-${readNow(values.now, io.now).toISOString().slice(0, 10).replaceAll('-', '')}`;
    const trainer = openTreeTrainer();
    try {
      const { trainTrees } = trainer;
      const trained = await train(table, {
        trainTrees,
        split: how,
        testShare,
        seed,
        id,
        version,
        without: values.without,
        keep: values.keep,
        signal: io.signal,
      });
      await writeFiles(trained, output, cardFile);
      await report(trained, { output, asOf: table.asOf }, values.json, io);
    } finally {
      trainer.close();
    }
    return 0;
  },
};

/** `models/Own churn.json` → `mdl_Ownchurn`. */
function modelId(output: string): string {
  return `mdl_${basename(output, extname(output)).replace(/[^A-Za-z0-9]+/g, '') || 'own'}`;
}

async function writeFiles({ bundle, card }: TrainResult, output: string, cardFile: string | undefined): Promise<void> {
  const contents: readonly (readonly [string, string])[] = [
    [output, `${JSON.stringify(writeModelBundle(bundle))}\n`],
    ...(cardFile === undefined ? [] : [[cardFile, modelCardMarkdown(card)] as const]),
  ];
  for (const [path, text] of contents) {
    const file = await openAtomicFile(path);
    try {
      await file.write(text);
      await file.commit();
    } finally {
      await file.discard();
    }
  }
}

async function report(
  { bundle, card }: TrainResult,
  { output, asOf }: { readonly output: string; readonly asOf: AsOf },
  json: boolean,
  { stdout, env }: CliIo,
): Promise<void> {
  if (json) {
    await printJson(stdout, {
      model: bundle.id,
      model_version: bundle.version,
      output,
      as_of: asOf.date.toISOString(),
      as_of_source: asOf.source,
      ...card.metrics,
      intervals: card.intervals,
      label: card.data.label_reading,
      leaks: card.leaks,
      comparisons: card.comparisons,
      warnings: card.warnings,
      card,
    });
    return;
  }
  const style = styleFor(stdout, env);
  const { data, split, training, comparisons } = card;
  const { sentence, decided_by: by } = data.label_reading;
  const customers =
    data.customers === null
      ? `${formatNumber(data.rows)} customers`
      : `${formatNumber(data.rows)} rows of ${formatNumber(data.customers)} customers`;
  const inputs = card.importances
    .slice(0, 5)
    .map(({ label, weight }) => `${label} ${Math.round(100 * weight)} %`)
    .join(', ');
  await stdout.write(
    style.bold(`${customers}, ${formatNumber(data.churned)} of them churned`) +
      `; trained on ${formatNumber(split.train_rows)}, tested on ${formatNumber(split.test_rows)} (${split.how})\n` +
      `${printable(sentence)} (decided by ${by}${by === 'you' ? '' : '; if that is wrong, pass --label-means'})\n` +
      `Ages are as of ${asOfText(asOf)}\n\n` +
      metricsText(card.metrics, card.intervals, stdout.columns) +
      `\n${comparisons.average.sentence}\n${comparisons.rules.sentence}\n` +
      `\n${training.trees} trees over ${training.features} features, calibration: ${card.calibration.kind}\n` +
      `Most important inputs: ${printable(inputs)}\n` +
      (card.dropped_columns.length === 0
        ? ''
        : `Columns left out: ${printable(
            card.dropped_columns.map(({ column, reason }) => `${column} (${reason})`).join(', '),
          )}\n`) +
      card.warnings.map((warning) => `\n${style.yellow('Warning')} ${printable(warning)}\n`).join('') +
      `\nModel: ${bundle.version} in ${output}\n`,
  );
}
