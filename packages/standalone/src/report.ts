import type { ResultRow } from '@retainwise/sdk';
import type { DemoScores } from './score-demo.ts';

export interface Addresses {
  readonly apiUrl: string;
  readonly panelUrl: string;
  readonly apiKey: string;
}

export interface ReportStyle {
  bold(text: string): string;
  dim(text: string): string;
  risk(level: ResultRow['risk_level'], text: string): string;
}

const LOCALE = 'en-US';
const REASONS = 3;
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Numbers in the account's currency, or plain where it is unknown. */
function money(currency: string | null): (amount: number) => string {
  if (currency === null) return (amount) => whole.format(amount);
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0 });
  return (amount) => format.format(amount);
}

/** Names from a file of somebody else's must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}

/** Ten customers with their reasons, and the totals, for a person at a terminal. */
export function reportText({ filename, prediction, top }: DemoScores, style: ReportStyle): string {
  const { summary } = prediction;
  if (!summary) throw new Error(`Prediction ${prediction.id} has no summary.`);
  const amount = money(summary.currency);
  const lines = [
    '',
    style.bold(
      `${printable(filename)}: ${whole.format(summary.accepted)} of ${whole.format(summary.rows)} rows scored, ${whole.format(summary.rejected)} rejected`,
    ),
    ...summary.rejection_reasons.map(({ message, count }) =>
      style.dim(`  ${whole.format(count)} × ${printable(message)}`),
    ),
    ...(summary.already_churned === 0
      ? []
      : [
          style.dim(
            `  ${whole.format(summary.already_churned)} have already churned; they are scored but counted apart`,
          ),
        ]),
    `Risk             ${(['high', 'medium', 'low'] as const).map((level) => style.risk(level, `${level} ${whole.format(summary.risk_levels[level])}`)).join('  ')}`,
    `Expected churn   ${whole.format(summary.expected_churners)} customers (${percent.format(summary.mean_probability)} on average)`,
    `Revenue at risk  ${style.bold(amount(summary.revenue_at_risk))} a year, of ${amount(12 * summary.monthly_revenue)}`,
    '',
    style.bold(`The ${top.length} customers most at risk`),
    ...top.flatMap((row, i) => customerLines(row, i + 1, amount, style)),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function customerLines(row: ResultRow, rank: number, amount: (value: number) => string, style: ReportStyle): string[] {
  const name = row.customer_name === null ? row.customer_id : `${row.customer_id}  ${row.customer_name}`;
  const atRisk = row.revenue_at_risk === null ? '' : `  ${amount(row.revenue_at_risk)} a year at risk`;
  // Even the riskiest of a healthy list may have nothing that raises its score; then what keeps it low is the reason.
  const reasons = row.risk_factors.length > 0 ? row.risk_factors : row.protective_factors;
  return [
    `${String(rank).padStart(3)}. ${style.risk(row.risk_level, percent.format(row.churn_probability))}  ${style.bold(printable(name))}${atRisk}`,
    ...reasons
      .slice(0, REASONS)
      .map(({ label, value, impact }) => `       ${points(impact)}  ${printable(`${label}: ${value}`)}`),
  ];
}

/** Probability points: what a reason adds to the score. */
function points(impact: number): string {
  return `${impact < 0 ? '−' : '+'}${(100 * Math.abs(impact)).toFixed(1)} points`.padStart(12);
}

/** Where everything is, and how to go on from here. */
export function addressText({ apiUrl, panelUrl, apiKey }: Addresses, predictionId: string, style: ReportStyle): string {
  return [
    `${style.bold('Admin panel')}  ${panelUrl}/?prediction=${predictionId}`,
    `${style.bold('API')}          ${apiUrl}  (its documentation: ${apiUrl}/docs/)`,
    `${style.bold('API key')}      ${apiKey}`,
    `${style.bold('Results')}      curl -H "Authorization: Bearer ${apiKey}" ${apiUrl}/v1/predictions/${predictionId}/download -o results.csv`,
    '',
    style.dim('Serving until Ctrl-C.'),
    '',
  ].join('\n');
}
