import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a bench reports where the system does not show what another process used. */
export const NOT_MEASURED = 'not measured';

/** Fields of /proc/PID/stat, counted from the state, which follows the command; see proc_pid_stat(5). */
const [PARENT, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM] = [1, 11, 12, 13, 14];

/** CPU seconds (user + system) that a process and the children it has waited for used so far; null where unknown. */
export function cpuSecondsOf(pid: number): number | null {
  const fields = statOf(pid);
  return fields && secondsIn(fields);
}

/**
 * The same for a process with all its children, living or reaped: PostgreSQL has one for each connection and task.
 * A child that ends in between is counted with its parent from then on.
 */
export function cpuSecondsOfFamily(pid: number): number | null {
  const parent = statOf(pid);
  if (parent === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((fields) => fields !== null && Number(fields[PARENT]) === pid);
  return [parent, ...children].reduce((sum, fields) => sum + (fields === null ? 0 : secondsIn(fields)), 0);
}

/** All processes that a process has started, and those that they have. */
export function descendantsOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): readonly [number, number] => [Number(name), Number(statOf(Number(name))?.[PARENT] ?? 0)]);
  const childrenOf = (of: number): readonly number[] =>
    parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...childrenOf(child)]);
  return childrenOf(pid);
}

/** Megabytes of memory that a process held at its peak; null where unknown. */
export function peakMegabytesOf(pid: number): number | null {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** The fields behind the command, which may hold spaces and brackets. */
export function parseStat(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function statOf(pid: number): string[] | null {
  const stat = readProc(pid, 'stat');
  return stat === null ? null : parseStat(stat);
}

function secondsIn(fields: readonly string[]): number {
  const ticks = [USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM].reduce((sum, at) => sum + Number(fields[at]), 0);
  return ticks / ticksPerSecond();
}

let ticks: number | null = null;

function ticksPerSecond(): number {
  // 100 on every Linux of today, but it is the system's to say.
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticks;
}

function readProc(pid: number, file: 'stat' | 'status'): string | null {
  if (!existsSync('/proc/self/stat')) return null;
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended.
    return null;
  }
}
