import { costOf, isMain, medianOf, printLine, round, type Emit } from './measure.ts';
import { trainSmall } from './subjects.ts';

const ROWS = 1_500;
const REPEATS = 3;

/** Training of a small model: cross-validation, calibration and card included, one set of parameters. */
export async function benchTraining(emit: Emit): Promise<void> {
  const costs = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) costs.push(await costOf(() => trainSmall(ROWS)));
  emit({
    bench: 'training',
    rows: ROWS,
    cpu_seconds: round(medianOf(costs.map(({ cpuMs }) => cpuMs)) / 1000),
    seconds: round(medianOf(costs.map(({ wallMs }) => wallMs)) / 1000),
  });
}

if (isMain(import.meta.url)) await benchTraining(printLine);
