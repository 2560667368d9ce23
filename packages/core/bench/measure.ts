import { pathToFileURL } from 'node:url';

/** One result of a benchmark: `bench` names it, the rest are its measures and what they were measured on. */
export type BenchLine = Readonly<Record<string, string | number>>;
export type Emit = (line: BenchLine) => void;

/** What work cost. */
export interface Cost {
  /**
   * User and system time of all threads of this process: unlike wall time, it hardly depends on what else is running.
   */
  readonly cpuMs: number;
  readonly wallMs: number;
}

export async function costOf(work: () => unknown): Promise<Cost> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const wallMs = performance.now() - wall;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs };
}

/** The least of several costs, each measure by itself: what disturbs a run only ever adds. */
export function leastOf(costs: readonly Cost[]): Cost {
  return {
    cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)),
    wallMs: Math.min(...costs.map(({ wallMs }) => wallMs)),
  };
}

/**
 * The costs of several kinds of work, taken in turn so that a busy moment meets all alike.
 *
 * @returns for each of `works`, its cost in each round
 */
export async function costsInTurn(
  works: readonly (() => unknown)[],
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<Cost[][]> {
  const costs = works.map((): Cost[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const cost = await costOf(work);
      if (round >= 0) costs[i]!.push(cost);
    }
  }
  return costs;
}

/**
 * How many times the CPU time of `of` work takes beside it, as the median over rounds: a machine whose speed changes
 * within a run does not change it, as it would the ratio of two least costs.
 */
export function timesCheaper(of: readonly Cost[], beside: readonly Cost[]): number {
  return round(medianOf(of.map(({ cpuMs }, i) => beside[i]!.cpuMs / cpuMs)));
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

export function microsecondsPerRow({ cpuMs }: Cost, rows: number): number {
  return round((1000 * cpuMs) / rows);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export const printLine: Emit = (line) => console.log(JSON.stringify(line));

/** Whether a module is what Node was started with. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;
}
