import { formatNumber } from '../../../features/format-value.ts';
import { routeFile } from '../../../models/router/router.ts';
import { bootstrapIntervals } from '../../../numerics/bootstrap.ts';
import { calibrationTable, metricsOf } from '../../../numerics/metrics.ts';
import { intervalsJson, metricsJson } from '../../../training/metrics-json.ts';
import { TrainingError } from '../../../training/training-error.ts';
import { INPUT_OPTIONS_HELP, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findModels } from '../find-models.ts';
import { metricsText } from '../metrics-text.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { LABEL_HELP, OUTCOME_OPTIONS, readOutcomeFile } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

const SEED = 42;

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Say how well a model foretells known outcomes',
  help: `retainwise evaluate FILE --model MODEL --label COLUMN [options]

Scores the customers of FILE and holds the scores against what happened. For honest figures, FILE must not hold
customers that the model was trained on.

      --model MODEL        telecom, saas-baseline, or the path of a model that retainwise train wrote or XGBoost saved (required)
${LABEL_HELP}
${INPUT_OPTIONS_HELP}

With --json:
  {"model","model_version","rows","churned","left_out","accuracy","roc_auc","pr_auc","log_loss","brier","ece","lift_at_10",
   "intervals":{metric:[low,high]},"calibration_table":[{"from","rows","mean_probability","churn_rate"}]}
  intervals are of 95 %, by bootstrap; ece has ten bins of equal width; lift_at_10 is of the tenth with the highest scores
`,

  async run(args, io) {
    const { file, values } = readArguments('evaluate', args, { ...OUTCOME_OPTIONS, model: { type: 'string' } });
    if (values.model === undefined || values.model === '' || values.model === 'auto')
      throw new UsageError(
        'evaluate needs one model.',
        `Name it: retainwise evaluate ${file} --model MODEL.json --label COLUMN.`,
        { location: '--model' },
      );
    const { model: id, models } = await findModels(values.model);
    const table = await readOutcomeFile('evaluate', file, values, io);
    const { reader, header, labels, rows } = table;
    const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
    const [routed] = routeFile({ models, model: id, experiment: { salt: '', arms: [] }, fields, header }).models;
    const churned = labels.reduce((sum, label) => sum + label, 0);
    if (routed === undefined || churned === 0 || churned === labels.length) {
      throw TrainingError.unsuitable(
        `${formatNumber(churned)} of ${formatNumber(labels.length)} rows churned: a model can only be judged where some did and some did not.`,
        'Give rows of customers who left and of customers who stayed.',
      );
    }
    const model = routed.forHeader?.(header) ?? routed;
    const { probability } = model.score(table.batch, { rows, explain: false });
    const metrics = metricsJson(metricsOf(probability, labels));
    const intervals = intervalsJson(bootstrapIntervals(probability, labels, SEED));

    if (values.json) {
      await printJson(io.stdout, {
        model: model.id,
        model_version: model.version,
        rows: labels.length,
        churned,
        left_out: table.leftOut,
        ...metrics,
        intervals,
        calibration_table: calibrationTable(probability, labels).map((bin) => ({
          from: bin.from,
          rows: bin.rows,
          mean_probability: bin.meanProbability,
          churn_rate: bin.churnRate,
        })),
      });
    } else {
      const style = styleFor(io.stdout, io.env);
      const left = table.leftOut === 0 ? '' : `; ${formatNumber(table.leftOut)} rows without an outcome were left out`;
      await io.stdout.write(
        `${style.bold(`${model.version} on ${formatNumber(labels.length)} customers, ${formatNumber(churned)} of them churned`)}${left}\n\n${metricsText(metrics, intervals, io.stdout.columns)}`,
      );
    }
    return 0;
  },
};
