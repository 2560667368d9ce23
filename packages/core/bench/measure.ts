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
