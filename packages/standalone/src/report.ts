import { SIGN_IN_LINK_MINUTES } from '@retainwise/platform/startup';
import type { ResultRow } from '@retainwise/sdk';
import type { DemoScores } from './score-demo.ts';

export interface Addresses {
  readonly apiUrl: string;
  /** A link that signs in. */
  readonly panelUrl: string;
  readonly apiKey: string;
}

export interface ReportStyle {
  bold(text: string): string;
  dim(text: string): string;
  risk(level: ResultRow['risk_level'], text: string): string;
}

const LOCALE = 'en-US';
const RISK_LEVELS = ['high', 'medium', 'low'] as const;
const MAX_REASONS = 3;
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Formats amounts in the account's currency, or as plain numbers when it is unknown. */
function money(currency: string | null): (amount: number) => string {
  if (currency === null) return (amount) => whole.format(amount);
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0 });
  return (amount) => format.format(amount);
}

/** Text of a file must not control the terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}

/** The totals and the customers most at risk with their reasons, as text for a terminal. */
export function reportText({ filename, prediction, top }: DemoScores, style: ReportStyle): string {
  const { summary } = prediction;
  if (!summary) throw new Error(`Prediction ${prediction.id} has no summary.`);
  const amount = money(summary.currency);
  const levels = RISK_LEVELS.map((level) => style.risk(level, `${level} ${whole.format(summary.risk_levels[level])}`));
  const churned = whole.format(summary.already_churned);
  const atRisk = style.bold(amount(summary.revenue_at_risk));
  const expected = whole.format(summary.expected_churners);
  const lines = [
    '',
    style.bold(
      `${printable(filename)}: ${whole.format(summary.accepted)} of ${whole.format(summary.rows)} rows scored, ` +
        `${whole.format(summary.rejected)} rejected`,
    ),
    ...summary.rejection_reasons.map(({ message, count }) =>
      style.dim(`  ${whole.format(count)} × ${printable(message)}`),
    ),
    ...(summary.already_churned === 0
      ? []
      : [style.dim(`  ${churned} have already churned; they are scored but left out of the totals`)]),
    `Risk             ${levels.join('  ')}`,
    `Expected churn   ${expected} customers (${percent.format(summary.mean_probability)} on average)`,
    `Revenue at risk  ${atRisk} a year, of ${amount(12 * summary.monthly_revenue)}`,
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
  // In a healthy list even the customer most at risk may have no factor that raises the score: show what lowers it.
  const reasons = row.risk_factors.length > 0 ? row.risk_factors : row.protective_factors;
  const probability = style.risk(row.risk_level, percent.format(row.churn_probability));
  return [
    `${String(rank).padStart(3)}. ${probability}  ${style.bold(printable(name))}${atRisk}`,
    ...reasons
      .slice(0, MAX_REASONS)
      .map(({ label, value, impact }) => `       ${points(impact)}  ${printable(`${label}: ${value}`)}`),
  ];
}

/** The impact of a factor in percentage points. */
function points(impact: number): string {
  return `${impact < 0 ? '−' : '+'}${(100 * Math.abs(impact)).toFixed(1)} points`.padStart(12);
}

/** The addresses of everything that was started, and how to fetch the results, unless nothing was scored (null). */
export function addressText(
  { apiUrl, panelUrl, apiKey }: Addresses,
  predictionId: string | null,
  style: ReportStyle,
): string {
  const download = `${apiUrl}/v1/predictions/${predictionId}/download`;
  return [
    ...panelLines(panelUrl, style),
    `${style.bold('API')}          ${apiUrl}  (documentation: ${apiUrl}/docs/)`,
    `${style.bold('API key')}      ${apiKey}`,
    ...(predictionId === null
      ? []
      : [`${style.bold('Results')}      curl -H "Authorization: Bearer ${apiKey}" ${download} -o results.csv`]),
    '',
    style.dim('Serving until Ctrl-C.'),
    '',
  ].join('\n');
}

function panelLines(panelUrl: string, style: ReportStyle): string[] {
  return [
    `${style.bold('Admin panel')}  ${panelUrl}`,
    style.dim(
      `             This link signs in once, within ${SIGN_IN_LINK_MINUTES} minutes. For a new one press Enter, or run`,
    ),
    style.dim('             npx retainwise-admin sign-in-link'),
  ];
}

/** The address of the panel again, with a new link to sign in. */
export function panelText(panelUrl: string, style: ReportStyle): string {
  return `${panelLines(panelUrl, style).join('\n')}\n`;
}
