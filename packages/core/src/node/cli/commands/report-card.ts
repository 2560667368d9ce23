import type { ParseArgsConfig } from 'node:util';
import { labelRows } from '../../../learning/labels/label-rows.ts';
import { GRACE_DAYS } from '../../../learning/labels/label-window.ts';
import { reportCard } from '../../../learning/report-card/report-card.ts';
import { reportCardJson, type ReportCardJson } from '../../../learning/report-card/report-card-json.ts';
import type { ReportCard } from '../../../learning/report-card/types.ts';
import { formatNumber } from '../../../features/format-value.ts';
import { INPUT_OPTIONS, INPUT_OPTIONS_HELP, readAnswers, readArguments, readNow, readOverrides } from '../arguments.ts';
import type { Command } from '../command.ts';
import { HEIGHT_OPTIONS, readHeight } from '../height-options.ts';
import type { CliIo } from '../io.ts';
import { LEAVER_OPTIONS, readLeaverOptions } from '../learning/leaver-options.ts';
import { readLeavers, readScores } from '../learning/read-scores.ts';
import { readKind } from './learn.ts';
import { printJson } from '../print-json.ts';
import { styleFor } from '../terminal/style.ts';
import { formatTable } from '../terminal/table.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  ...INPUT_OPTIONS,
  'horizon-days': HEIGHT_OPTIONS['horizon-days'],
  ...LEAVER_OPTIONS,
  'label-kind': { type: 'string', default: 'forward' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

export const reportCardCommand: Command = {
  name: 'report-card',
  summary: 'Say how right earlier scores were, from a file of who left',
  help: `retainwise report-card RESULTS.csv --left LEFT.csv --as-of DATE --observed-through DATE [options]

Compares what was said of customers with what became of them: how many were expected to leave and how many did, whether
those who left had the higher scores, and whether high scores were high enough. The more customers have left, the more
it says, each figure with its 95 % interval. Nothing is said of scores whose time is not over.

      RESULTS.csv              what retainwise score wrote, or a download: customer id and churn_probability
      --left LEFT.csv          who left and when: customer id and date (required)
      --as-of DATE             the day as of which the customers were scored (required)
      --observed-through DATE  who had left by this day is in LEFT.csv (required)
      --horizon-days DAYS      days within which the scores expect a customer to leave: 30, 60, 90 (default), 180 or 365
      --grace-days DAYS        days that must have passed beyond that, as outcomes are told late (default ${GRACE_DAYS})
      --label-kind KIND        forward (default): the scores were there before the outcomes; reconstructed: they were
                               made afterwards, as of an earlier day
${INPUT_OPTIONS_HELP.split('\n')
  .filter((line) => !/--as-of|FILE \(of an activity/.test(line))
  .join('\n')}

With --json:
  {"label_kind","is_forecast","horizon_days","stage","headline",
   "coverage":{"scored","matured","open","next_matures_at","censored","events","contacted"},
   "outcome":{"rows","expected","interval":[low,high],"observed","ratio","p_value"},"skill",
   "calibration":{"spiegelhalter_z","slope","intercept"},"ranking":{"auc","top":{…}},
   "curve":[{"rows","mean_probability","rate"}],"segments","contacted","estimate","had_left","left_out",
   "sentences":[{"phrase","text"}]}
  a figure is {"value","interval":[low,high]}; what cannot be said yet is null
`,

  async run(args, io) {
    const { file, values } = readArguments('report-card', args, OPTIONS);
    const { horizonDays } = readHeight(values);
    const labelKind = readKind(values['label-kind']);
    if (labelKind === 'status')
      throw new UsageError(
        'A report card needs dates of departure, not a status.',
        'Use forward or reconstructed. To compare scores with a status: retainwise evaluate.',
        { location: '--label-kind' },
      );
    const { left, asOf, observedThrough, graceDays } = readLeaverOptions('report-card', file, values, io);
    const options = { overrides: readOverrides(values.map), answers: readAnswers(values.answer), now: asOf };
    const scores = await readScores(file, options, io);
    const leavers = await readLeavers(left, { ...options, now: readNow(values.now, io.now) }, io);
    const { card, json } = judge({ scores, leavers, asOf, observedThrough, horizonDays, graceDays, labelKind });
    const leftOut = scores.leftOut + leavers.leftOut;
    const { hadLeft } = scores;
    if (values.json) await printJson(io.stdout, { ...json, had_left: hadLeft, left_out: leftOut });
    else await io.stdout.write(cardText(card, json, { leftOut, hadLeft }, io));
    return 0;
  },
};

interface JudgeInput {
  readonly scores: Awaited<ReturnType<typeof readScores>>;
  readonly leavers: Awaited<ReturnType<typeof readLeavers>>;
  readonly asOf: Date;
  readonly observedThrough: Date;
  readonly horizonDays: ReturnType<typeof readHeight>['horizonDays'];
  readonly graceDays: number;
  readonly labelKind: ReturnType<typeof readKind>;
}

function judge(input: JudgeInput): { readonly card: ReportCard; readonly json: ReportCardJson } {
  const { scores, leavers, asOf, observedThrough, horizonDays, graceDays, labelKind } = input;
  const { customerIds, probabilities, annualRevenue } = scores;
  const labelled = labelRows(
    customerIds.map((customerId) => ({ customerId, asOf: asOf.getTime(), horizonDays })),
    leavers.outcomes,
    { through: observedThrough.getTime(), graceDays },
  );
  const pick = (values: Float64Array): Float64Array => Float64Array.from(labelled.rows, (row) => values[row] ?? NaN);
  const card = reportCard({
    labelKind,
    horizonDays,
    counts: labelled.counts,
    judged: {
      probabilities: pick(probabilities),
      labels: labelled.labels,
      customers: labelled.customers,
      cohorts: null,
      revenue: annualRevenue && pick(annualRevenue),
      treatment: null,
    },
    open: labelled.counts.open > 0 ? probabilities : new Float64Array(),
  });
  return { card, json: reportCardJson(card) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

interface NotCounted {
  readonly leftOut: number;
  readonly hadLeft: number;
}

/** Which rows the card is not about, and why. */
function notCounted({ leftOut, hadLeft }: NotCounted): string {
  const sentences = [
    ...(hadLeft === 0
      ? []
      : [
          `${formatNumber(hadLeft)} customers had left when they were scored (already_churned), and count nowhere: ` +
            'nothing was foretold of them.\n',
        ]),
    ...(leftOut === 0 ? [] : [`${formatNumber(leftOut)} rows without an id, a score or a date were left out.\n`]),
  ];
  return sentences.length === 0 ? '' : `\n${sentences.join('')}`;
}

function cardText(card: ReportCard, json: ReportCardJson, without: NotCounted, { stdout, env }: CliIo): string {
  const style = styleFor(stdout, env);
  const [first = '', ...others] = json.sentences.map(({ text }) => text);
  const curve =
    card.curve === null
      ? ''
      : `\n${formatTable(
          [
            { title: 'Customers', align: 'right' },
            { title: 'Said', align: 'right' },
            { title: 'Left', align: 'right' },
            { title: '95 % interval', align: 'right' },
          ],
          card.curve.map(({ rows, meanProbability, rate }) => [
            formatNumber(rows),
            percent(meanProbability),
            percent(rate.value),
            rate.interval.map(percent).join(' – '),
          ]),
          stdout.columns,
        )}`;
  return `${style.bold(first)}\n${others.map((text) => `${text}\n`).join('')}${curve}${notCounted(without)}`;
}
