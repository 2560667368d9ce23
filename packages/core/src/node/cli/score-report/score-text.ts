import { riskScaleSentence } from '../../../models/risk-scale-phrase.ts';
import type { AsOf } from '../../../features/newest-date.ts';
import { formatNumber } from '../../../features/format-value.ts';
import { DEFAULT_HORIZON_DAYS } from '../../../models/heights/horizon.ts';
import { PLAIN_RISK_SCALE, roundedTenths, type RiskLevel, type RiskScale } from '../../../models/risk-level.ts';
import type { PredictionSummary, ResultRow } from '../../../results/types.ts';
import { asOfText } from '../files/find-as-of.ts';
import type { CliIo, Output } from '../io.ts';
import { styleFor, type Style } from '../terminal/style.ts';
import { formatTable } from '../terminal/table.ts';
import { inputProblemText } from './input-problem-text.ts';
import { printable } from '../terminal/text-width.ts';

export interface ScoreOutcome {
  readonly summary: PredictionSummary;
  readonly top: readonly ResultRow[];
  /** Why these models were used. */
  readonly routing: string;
  /** The moment at which ages were measured. */
  readonly asOf: AsOf;
  /** What a person should know of the models. */
  readonly notes: readonly string[];
  /** Questions about the columns that nobody answered, and findings of the severity warning. */
  readonly openQuestions: number;
  readonly warnings: number;
  /** Findings that change what the totals mean. */
  readonly said: readonly string[];
  readonly output: string | null;
  readonly errors: string | null;
}

const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low'];
const TOP_FACTORS = 5;

export function percent(share: number): string {
  return `${formatNumber(100 * share, 1)} %`;
}

/** A probability in percent with a decimal, on the side of the borders of the levels that it is on. */
export function probabilityPercent(probability: number, scale: RiskScale): string {
  return percent(roundedTenths(probability, scale) / 1_000);
}

/** The report after scoring: totals, who is most at risk, why, and where the files are. */
export function scoreText(
  { summary, top, routing, asOf, notes, openQuestions, warnings, said, output, errors }: ScoreOutcome,
  target: Output,
  env: CliIo['env'],
): string {
  const style = styleFor(target, env);
  const { columns } = target;
  const table: typeof formatTable = (...[titles, rows]) => formatTable(titles, rows, columns, style.bold);
  const models = summary.models
    .map(({ modelVersion, rows }) => `${modelVersion} (${formatNumber(rows)} rows)`)
    .join(', ');
  const scale = summary.riskScale;
  const scored = summary.accepted - summary.alreadyChurned;
  const churned =
    summary.alreadyChurned === 0
      ? ''
      : `; ${formatNumber(summary.alreadyChurned)} of the scored have already churned and are not counted below`;
  const revenues = summary.revenueByCurrency ?? [summary];

  const parts = [
    style.bold(`${formatNumber(summary.rows)} rows`) +
      `: ${formatNumber(summary.accepted)} scored, ${formatNumber(summary.rejected)} rejected${churned}\n`,
    `${style.dim(`Scored as of ${asOfText(asOf)}`)}\n\n`,
    table(
      [
        { title: 'Risk', style: (padded, cell) => paintRisk(cell, style)(padded) },
        { title: 'Customers', align: 'right' },
        { title: 'Share', align: 'right' },
      ],
      LEVELS.map((level) => [
        level,
        formatNumber(summary.riskLevels[level]),
        percent(scored === 0 ? 0 : summary.riskLevels[level] / scored),
      ]),
    ),
    scale === undefined ? '' : `${riskScaleSentence(scale)}\n`,
    `\nExpected to churn within ${scale?.horizonDays ?? DEFAULT_HORIZON_DAYS} days: ` +
      `${formatNumber(summary.expectedChurners, 1)} customers ` +
      `(mean probability ${percent(summary.meanProbability)})\n`,
    ...revenues.map(
      ({ currency, revenueAtRisk, monthlyRevenue }) =>
        `Revenue at risk: ${amountText(revenueAtRisk, currency)} a year ` +
        `(monthly revenue ${amountText(monthlyRevenue, currency)})\n`,
    ),
  ];
  if (top.length > 0)
    parts.push(
      `\n${style.bold('Most at risk')}\n`,
      topTable(top, scale ?? PLAIN_RISK_SCALE, revenues.length > 1, table, style),
    );
  if (summary.topFactors.length > 0) {
    parts.push(
      `\n${style.bold('Strongest reasons')}\n`,
      table(
        [{ title: 'Reason' }, { title: 'Customers', align: 'right' }, { title: 'Mean effect', align: 'right' }],
        summary.topFactors
          .slice(0, TOP_FACTORS)
          .map(({ label, customers, meanImpact }) => [label, formatNumber(customers), points(meanImpact)]),
      ),
    );
  }
  for (const { message, count } of summary.rejectionReasons)
    parts.push(`\n${style.yellow('Rejected')} ${formatNumber(count)}: ${printable(message)}`);
  if (summary.rejectionReasons.length > 0) parts.push('\n');
  parts.push(`\nModel: ${models}; ${routing}\n`);
  for (const { model, confidenceAtMost, confidenceReason } of summary.models)
    if (confidenceReason) parts.push(`Confidence is ${confidenceAtMost} at most with ${model}: ${confidenceReason}\n`);
  if (summary.missingInputs?.length)
    parts.push(`Not in the file: ${summary.missingInputs.map(printable).join(', ')}\n`);
  for (const note of notes) parts.push(`${note}\n`);
  for (const problem of summary.inputProblems ?? [])
    parts.push(`${style.yellow('Input')} ${printable(inputProblemText(problem))}\n`);
  for (const message of said) parts.push(`${style.yellow('Warning')} ${printable(message)}\n`);
  if (output !== null && output !== '-') parts.push(`Results: ${output}\n`);
  if (errors !== null) parts.push(`Rejected rows: ${errors}\n`);
  const open = openText(openQuestions, warnings);
  if (open !== '') parts.push(`${style.yellow(open)}\n`);
  return parts.join('');
}

/** An amount with its currency, where that is known. */
export function amountText(amount: number, currency: string | null): string {
  return `${formatNumber(amount)}${currency === null ? '' : ` ${printable(currency)}`}`;
}

const counted = (count: number, one: string): string => `${formatNumber(count)} ${one}${count === 1 ? '' : 's'}`;

/** What may change the scores, and which command shows it; empty when nothing may. */
export function openText(questions: number, warnings: number): string {
  const parts = [
    ...(questions > 0 ? [{ what: counted(questions, 'open question'), command: 'retainwise map' }] : []),
    ...(warnings > 0 ? [{ what: counted(warnings, 'warning'), command: 'retainwise validate' }] : []),
  ];
  if (parts.length === 0) return '';
  return `${parts.map(({ what }) => what).join(' and ')}: see ${parts.map(({ command }) => command).join(' and ')}`;
}

function topTable(
  top: readonly ResultRow[],
  scale: RiskScale,
  inCurrencies: boolean,
  table: typeof formatTable,
  style: Style,
): string {
  return table(
    [
      { title: 'Customer' },
      { title: 'Churn', align: 'right', style: style.red },
      { title: 'Revenue at risk', align: 'right' },
      { title: 'Reasons' },
    ],
    top.map(({ customerId, customerName, churnProbability, revenueAtRisk, currency = null, explanation }) => [
      customerName === null ? customerId : `${customerId} ${customerName}`,
      probabilityPercent(churnProbability, scale),
      revenueAtRisk === null ? '' : amountText(revenueAtRisk, inCurrencies ? currency : null),
      explanation.summary,
    ]),
  );
}

/** Percentage points with their sign: `+3.2`. */
export function points(impact: number): string {
  return `${impact >= 0 ? '+' : '-'}${formatNumber(Math.abs(100 * impact), 1)}`;
}

export function paintRisk(level: string, style: Style): (text: string) => string {
  if (level === 'high') return style.red;
  return level === 'medium' ? style.yellow : style.green;
}
