import type { ClientRun } from './run-client.ts';
import type { FaultServer, HeardRequest } from './fault-server.ts';
import type { ConformanceCase } from './types.ts';

export interface Evidence extends Pick<FaultServer, 'heard' | 'leaked'> {
  readonly run: ClientRun;
  readonly stored: { readonly uploads: number; readonly predictions: number };
  /** The customer most at risk; null where nothing was scored. */
  readonly mostAtRisk: string | null;
  readonly key: string;
}

/** What is wrong with how a client took a case; empty where nothing is. */
export function judge({ expect }: ConformanceCase, evidence: Evidence): readonly string[] {
  const { run, heard, leaked, stored, key } = evidence;
  const output = run.stdout + run.stderr;
  const of = (operation: string): readonly HeardRequest[] => heard.filter((request) => request.operation === operation);
  const faults: string[] = [];
  if (run.timedOut) faults.push(`It had not ended after ${expect.within} s.`);
  else faults.push(...faultsOfEnd(expect.ends, evidence));
  if (expect.says !== undefined && !run.timedOut && !output.includes(expect.says))
    faults.push(`Its output does not say ${expect.says}.`);
  for (const [operation, [least, most]] of Object.entries(expect.requests ?? {})) {
    const count = of(operation).length;
    if (count < least || count > most)
      faults.push(`${operation} was requested ${count} times, not ${least === most ? least : `${least} to ${most}`}.`);
  }
  if (expect.sameKey !== undefined) faults.push(...faultsOfKeys(of(expect.sameKey), expect.sameKey));
  const { repeats } = expect;
  if (repeats !== undefined && run.status === 0 && of(repeats).length === 1)
    faults.push(`It ended well although its only answer to ${repeats} was not whole.`);
  if (expect.waits !== undefined) {
    const [operation, milliseconds] = expect.waits;
    const [first, second] = of(operation);
    if (first !== undefined && second !== undefined && second.at - first.at < milliseconds)
      faults.push(`It repeated ${operation} after ${Math.round(second.at - first.at)} ms, before Retry-After.`);
  }
  for (const what of ['uploads', 'predictions'] as const) {
    const wanted = expect.stored?.[what];
    if (wanted !== undefined && stored[what] !== wanted)
      faults.push(`There are ${stored[what]} ${what} at the end, not ${wanted}.`);
  }
  if (heard.some((request) => !request.hasKey)) faults.push('A request came without the key.');
  if (leaked.length > 0) faults.push('The key was sent to another host.');
  if (output.includes(key)) faults.push('The key is in its output.');
  return faults;
}

function faultsOfEnd(ends: 'success' | 'failure' | 'either', { run, mostAtRisk }: Evidence): string[] {
  const { status, stdout, stderr } = run;
  const faults: string[] = [];
  if (ends === 'success' && status !== 0)
    faults.push(`It ended with the status ${String(status)}: ${(stderr || stdout).trim().slice(0, 300)}`);
  if (ends === 'failure' && status === 0) faults.push('It ended with the status 0, as if nothing had happened.');
  if (status === 0 && ends !== 'failure' && (mostAtRisk === null || !stdout.includes(mostAtRisk)))
    faults.push(`It ended well, and its output does not have ${mostAtRisk ?? 'anything that was scored'}.`);
  if (status !== 0 && stderr.trim() === '') faults.push('It failed without a word on standard error.');
  return faults;
}

function faultsOfKeys(requests: readonly HeardRequest[], operation: string): string[] {
  const keys = new Set(requests.map(({ idempotencyKey }) => idempotencyKey));
  if (requests.length < 2) return [];
  if (keys.has(null)) return [`It repeated ${operation} without an idempotency key.`];
  return keys.size === 1 ? [] : [`It repeated ${operation} with another idempotency key.`];
}
