import { Resolver } from 'node:dns/promises';
import type { LookUp, TargetAddress } from './target-policy.ts';

const TIMEOUT_MS = 2_000;
const TRIES = 2;
const OWN_NAME = 'localhost';

/**
 * All addresses of a name by the name servers of the system. Not by `dns.lookup`, which keeps one of four threads of
 * the process waiting: whoever owns a slow name server could have files and compression of everybody else wait.
 *
 * @param servers others than those of the system
 */
export function createLookUp(servers?: readonly string[]): LookUp {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  if (servers !== undefined) resolver.setServers(servers);

  return async (hostname) => {
    // Name servers need not know it.
    if (hostname === OWN_NAME) return [{ address: '127.0.0.1', family: 4 }];
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    // A name may well have addresses of one kind only.
    const [v4, v6] = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const toAddresses = (found: readonly string[] = [], family: 4 | 6): TargetAddress[] =>
      found.map((address) => ({ address, family }));
    return [...toAddresses(v4, 4), ...toAddresses(v6, 6)];
  };
}
