import type { TargetPolicy } from '@retainwise/platform';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

const CONNECT_TIMEOUT_MS = 10_000;
/** A connection that is kept goes on to an address that was allowed when it began. */
const KEEP_ALIVE_MS = 10_000;

export interface GuardedAgentOptions {
  /** More certificates to trust, for tests. */
  readonly ca?: string;
}

/**
 * Connections to allowed addresses only. The addresses that were judged are the ones that are connected to: nothing is
 * looked up a second time, so a name whose answer changes gains nothing by it. Literal addresses are judged too, for
 * which Node looks nothing up. Redirects are not followed, and no proxy of the environment is used: either would
 * connect to something that nobody judged.
 */
export function createGuardedAgent(policy: TargetPolicy, { ca }: GuardedAgentOptions = {}): Agent {
  return new Agent({
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    connect(options, callback) {
      policy.resolve(options.hostname).then(
        (addresses) => {
          const lookup: LookupFunction = (_hostname, { all }, found) => {
            const [first] = addresses;
            if (all === true) found(null, [...addresses]);
            else if (first !== undefined) found(null, first.address, first.family);
          };
          const connect = buildConnector({
            timeout: CONNECT_TIMEOUT_MS,
            lookup,
            // A session of TLS is one with a server, not with whoever has its address now.
            maxCachedSessions: 0,
            ...(ca === undefined ? {} : { ca }),
          });
          connect(options, callback);
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
  });
}
