import { writeFile } from 'node:fs/promises';
import { runCampaign, type Figures } from './torture/campaign.ts';
import { DRILLS, PROMISED_SECONDS } from './torture/drills/names.ts';
import { runDrills } from './torture/drills/run-drills.ts';
import { startHosted } from './torture/hosted-system.ts';
import { killUnderLoad } from './torture/kill-campaign.ts';
import { readOptions, USAGE, UsageError, type TortureOptions } from './torture/options.ts';
import { reportText, type TortureReport } from './torture/report.ts';
import { startStandalone } from './torture/standalone-system.ts';
import { withSystem } from './torture/with-system.ts';

/**
 * Kills RetainWise under load and checks the books, or drills faults: `npm run torture -- --help`. Exits with 1 when an
 * invariant does not hold.
 */
const SHORT_FAULT_SECONDS = 5;

const began = performance.now();
const say = (text: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)}  ${text}\n`);
};

async function main(options: TortureOptions): Promise<boolean> {
  const command = `npm run torture -- ${options.given} --seed ${options.seed}`;
  say(command);
  const figures = options.drill === undefined ? [await kill(options)] : await drill(options);
  const reports: TortureReport[] = figures.map((figure) => ({ ...figure, command }));
  for (const report of reports) process.stdout.write(`${reportText(report)}\n`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(reports, null, 2)}\n`);
  return reports.every(({ verdicts }) => verdicts.every(({ faults }) => faults.length === 0));
}

async function kill(options: TortureOptions): Promise<Figures> {
  const { seed, kills, burst, maxRecoveryMs } = options;
  const started = await (options.aws ? startHosted(options.env) : startStandalone({ env: options.env }));
  return withSystem(started, { ...options, say }, (system) => {
    const targets = options.targets ?? system.targets;
    return runCampaign({ ...options, system, say }, (traffic) =>
      killUnderLoad({ system, kills, seed, targets, burst, maxRecoveryMs, say }, traffic),
    );
  });
}

async function drill(options: TortureOptions): Promise<Figures[]> {
  const { drill: wanted, faultSeconds } = options;
  return runDrills({
    ...options,
    say,
    names: DRILLS.filter((name) => wanted === 'all' || wanted === name),
    secondsOf: (name) => faultSeconds ?? (options.full ? PROMISED_SECONDS[name] : SHORT_FAULT_SECONDS),
  });
}

try {
  const options = readOptions(process.argv.slice(2), new Date());
  if (options.help) process.stdout.write(USAGE);
  else process.exitCode = (await main(options)) ? 0 : 1;
} catch (error) {
  const isUsage = error instanceof UsageError;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(isUsage ? `${error.message}\n\n${USAGE}` : `${stack}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
