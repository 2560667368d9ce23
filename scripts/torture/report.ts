import type { Verdict } from './books.ts';
import type { RecoveryTimes } from './recovery-verdicts.ts';

export interface TortureReport {
  readonly system: string;
  readonly seed: number;
  /** Repeats the run. */
  readonly command: string;
  readonly kills: number;
  readonly recovery: Readonly<Record<string, RecoveryTimes & { readonly kills: number }>>;
  /** How often a process ended by itself, with a reason, and was started again. */
  readonly restartsByItself: number;
  readonly journeys: number;
  readonly uploads: number;
  readonly predictions: number;
  /** Rows of the database by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Predictions by number of attempts. */
  readonly attempts: Readonly<Record<string, number>>;
  /** Answers by method and status; `none`: the connection broke. */
  readonly answers: Readonly<Record<string, number>>;
  /** Seconds until jobs and sweeps had nothing left to do; null when they still had. */
  readonly settledSeconds: number | null;
  readonly verdicts: readonly Verdict[];
}

const MAX_EXAMPLES = 3;

/** The report as text: figures, then a line for each invariant. */
export function reportText(report: TortureReport): string {
  const { recovery, verdicts } = report;
  const times = Object.entries(recovery).map(
    ([what, { kills, median, p95, max }]) =>
      `  ${what.padEnd(24)} ${String(kills).padStart(4)} kills   back after ${seconds(median)} (median), ` +
      `${seconds(p95)} (p95), ${seconds(max)} (max)`,
  );
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const lines = verdicts.flatMap(({ name, checked, faults }) => [
    `${faults.length > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(width)}  ${checked} checked` +
      (faults.length > 0 ? `, ${faults.length} wrong` : ''),
    ...faults.slice(0, MAX_EXAMPLES).map((fault) => `          ${fault}`),
    ...(faults.length > MAX_EXAMPLES ? [`          … and ${faults.length - MAX_EXAMPLES} more`] : []),
  ]);
  const failed = verdicts.filter(({ faults }) => faults.length > 0).length;
  return [
    `${report.system}: ${report.kills} kills, seed ${report.seed}`,
    ...times,
    `  ${report.restartsByItself} times a process ended by itself, with its reason, and was started again`,
    `${report.journeys} journeys, ${report.uploads} uploads and ${report.predictions} predictions acknowledged`,
    `  rows      ${pairs(report.statuses)}`,
    `  attempts  ${pairs(report.attempts)}`,
    `  answers   ${pairs(report.answers)}`,
    report.settledSeconds === null
      ? '  jobs and sweeps still had something to do when the patience of the campaign ended'
      : `  jobs and sweeps had nothing left to do after ${report.settledSeconds} s`,
    '',
    ...lines,
    '',
    `${verdicts.length - failed} of ${verdicts.length} invariants hold.`,
    `To repeat it: ${report.command}`,
    '',
  ].join('\n');
}

function seconds(ms: number | null): string {
  return ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`;
}

function pairs(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, times]) => `${name}: ${times}`)
    .join(', ');
}
