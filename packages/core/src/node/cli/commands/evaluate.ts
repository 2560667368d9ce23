import { formatNumber } from '../../../features/format-value.ts';
import { evaluate, type Evaluation } from '../../../training/evaluate.ts';
import { evaluationJson } from '../../../training/evaluation-json.ts';
import { intervalsJson, metricsJson } from '../../../training/metrics-json.ts';
import { INPUT_OPTIONS_HELP, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findModels, modelNamed } from '../find-models.ts';
import { HEIGHT_HELP, HEIGHT_OPTIONS, readHeight } from '../height-options.ts';
import { readTrees } from '../scoring-options.ts';
import type { CliIo } from '../io.ts';
import { metricsText } from '../metrics-text.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { printable } from '../terminal/text-width.ts';
import { LABEL_HELP, OUTCOME_OPTIONS, readOutcomeFile } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Measure a model against known outcomes',
  help: `retainwise evaluate FILE --model MODEL --label COLUMN [options]

Scores the customers of FILE and compares the scores with what happened. For honest metrics, FILE must not contain
customers that the model was trained on.

      --model MODEL        telecom, saas-baseline, or the path of a model written by retainwise train or saved by
                           XGBoost (required)
      --trees WHICH        of an early-stopped XGBoost model: best (default) or all
${LABEL_HELP}
${HEIGHT_HELP}
${INPUT_OPTIONS_HELP}

With --json:
  {"model","model_version","rows","churned","left_out",
   "label":{"column","yes_means","decided_by","sentence","values":[{"value","rows","read_as"}],"empty","unreadable"},
   "warnings":[text],
   "accuracy","roc_auc","pr_auc","log_loss","brier","ece","lift_at_10",
   "intervals":{metric:[low,high]},"calibration_table":[{"from","rows","mean_probability","churn_rate"}]}
  intervals are 95 % bootstrap intervals; ece uses ten bins of equal width; lift_at_10 is the lift in the tenth of
  customers with the highest scores
`,

  async run(args, ofProcess) {
    const { file, values } = readArguments('evaluate', args, {
      ...OUTCOME_OPTIONS,
      ...HEIGHT_OPTIONS,
      model: { type: 'string' },
      trees: { type: 'string', default: 'best' },
    });
    const io = { ...ofProcess, sheet: values.sheet };
    if (values.model === undefined || values.model === '' || values.model === 'auto')
      throw new UsageError(
        'evaluate needs one model.',
        `Pass it: retainwise evaluate ${file} --model MODEL.json --label COLUMN.`,
        { location: '--model' },
      );
    const { model: id, models } = await findModels(values.model, readTrees(values.trees));
    const model = modelNamed(id, models);
    const height = readHeight(values);
    const evaluation = evaluate(model, await readOutcomeFile('evaluate', file, values, io), height);

    if (values.json) await printJson(io.stdout, evaluationJson(evaluation));
    else await io.stdout.write(evaluationText(evaluation, io));
    return 0;
  },
};

function evaluationText(evaluation: Evaluation, io: CliIo): string {
  const { modelVersion, rows, churned, leftOut, label, warnings, metrics, intervals } = evaluation;
  const style = styleFor(io.stdout, io.env);
  const title = `${modelVersion} on ${formatNumber(rows)} customers, ${formatNumber(churned)} of them churned`;
  const left = leftOut === 0 ? '' : `; ${formatNumber(leftOut)} rows without an outcome were left out`;
  const text = metricsText(metricsJson(metrics), intervalsJson(intervals), io.stdout.columns);
  const read =
    printable(label.sentence) +
    ` (decided by ${label.decidedBy}${label.decidedBy === 'you' ? '' : '; if that is wrong, pass --label-means'})`;
  const doubts = warnings.map((warning) => `\n${style.yellow('Warning')} ${printable(warning)}\n`).join('');
  return `${style.bold(title)}${left}\n${read}\n\n${text}${doubts}`;
}
