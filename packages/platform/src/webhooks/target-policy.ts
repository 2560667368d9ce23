import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './address.ts';

/** Why a URL is not sent to. The messages say nothing of what an address of it leads to. */
export class TargetRefusedError extends Error {
  override readonly name = 'TargetRefusedError';
}

export interface TargetAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a host name. @throws when it has none */
export type LookUp = (hostname: string) => Promise<readonly TargetAddress[]>;

export interface TargetPolicyOptions {
  /** For trying out on one machine: `http` and `https` to this machine are allowed as well. */
  readonly allowLoopback: boolean;
  readonly lookUp: LookUp;
}

/** Which URLs messages are sent to. */
export interface TargetPolicy {
  /** What can be told from the text alone. @throws TargetRefusedError */
  readUrl(text: string): URL;
  /**
   * The addresses to connect to, all of which are allowed: one that is not refuses the host, whatever else it has.
   *
   * @param hostname as URL has it, or without the brackets of an IPv6 address
   * @throws TargetRefusedError
   */
  resolve(hostname: string): Promise<readonly TargetAddress[]>;
}

const MAX_URL_CHARACTERS = 2_000;
const HTTPS_PORT = 443;
const DEFAULT_PORT: Readonly<Record<string, number>> = { 'https:': HTTPS_PORT, 'http:': 80 };
const FIRST_UNPRIVILEGED_PORT = 1024;
/** Names that mean this machine or this network, whatever a resolver says. */
const LOCAL_NAMES = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home\.arpa|test|invalid|onion|alt)$/;
const ONE_LABEL = /^[^.]+$/;
const THIS_MACHINE = 'localhost';

export function createTargetPolicy({ allowLoopback, lookUp }: TargetPolicyOptions): TargetPolicy {
  function readUrl(text: string): URL {
    if (text.length > MAX_URL_CHARACTERS) throw refused(`It may have ${MAX_URL_CHARACTERS} characters.`);
    if (!URL.canParse(text)) throw refused('It is not a URL.');
    const url = new URL(text);
    const host = plainHost(url.hostname);
    const isHere = allowLoopback && (host === THIS_MACHINE || isLoopbackAddress(host));
    if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:'))
      throw refused('It must begin with https://.');
    if (url.username !== '' || url.password !== '') throw refused('It must have no user name and no password.');
    if (url.hash !== '') throw refused('It must have no fragment.');
    const port = url.port === '' ? (DEFAULT_PORT[url.protocol] ?? 0) : Number(url.port);
    if (port !== HTTPS_PORT && port < FIRST_UNPRIVILEGED_PORT)
      throw refused(`Its port must be ${HTTPS_PORT}, or ${FIRST_UNPRIVILEGED_PORT} or above.`);
    if (!isHere) requirePublicHost(host);
    return url;
  }

  function requirePublicHost(host: string): void {
    if (isIP(host) !== 0) {
      if (!isPublicAddress(host)) throw refused('Its address is not one of the public internet.');
      return;
    }
    if (host === '' || host.includes('..') || ONE_LABEL.test(host) || LOCAL_NAMES.test(host))
      throw refused('Its host is not a name of the public internet.');
  }

  return {
    readUrl,
    async resolve(hostname) {
      const host = plainHost(hostname);
      const isAllowed =
        allowLoopback && (host === THIS_MACHINE || isLoopbackAddress(host)) ? isLoopbackAddress : isPublicAddress;
      const family = isIP(host);
      const addresses =
        family === 0 ? await lookUp(host).catch(() => []) : [{ address: host, family: family === 4 ? 4 : 6 } as const];
      // One message for both, or a stranger could ask which names a private network has.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address)))
        throw refused('Its host does not lead to addresses of the public internet alone.');
      return addresses;
    },
  };
}

/** Without the brackets of IPv6 and the dot that ends a full name. */
function plainHost(hostname: string): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

function refused(message: string): TargetRefusedError {
  return new TargetRefusedError(message);
}
