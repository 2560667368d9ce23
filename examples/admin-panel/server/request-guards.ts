import type { Request, RequestHandler } from 'express';
import { sendProblem } from './problem.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const READS = new Set(['GET', 'HEAD']);

/**
 * Refuses requests for a host name that is not the panel's. Another site can make its own name resolve to this machine
 * (DNS rebinding) and would then be same-origin with the panel. Only the Host header shows it.
 *
 * @param allowedHosts names without a port, in addition to those of this machine
 */
export function onlyKnownHosts(allowedHosts: readonly string[]): RequestHandler {
  const known = new Set([...LOCAL_HOSTS, ...allowedHosts.map((host) => host.toLowerCase())]);
  return (request, response, next) => {
    const name = hostName(request.headers.host);
    if (name !== null && known.has(name)) next();
    else {
      sendProblem(response, {
        status: 403,
        code: 'ERR-1003',
        title: 'Not allowed',
        location: 'header/Host',
        detail: 'The panel does not serve this host name.',
        fix: 'Open the panel at the address that it printed, or add this host to ALLOWED_HOSTS.',
      });
    }
  };
}

/** Null when the header is missing or not a host. */
function hostName(header: string | undefined): string | null {
  if (header === undefined || !/^[^\s/@?#\\]+$/.test(header)) return null;
  try {
    return new URL(`http://${header}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Refuses writes that the panel's own page did not send. Browsers send the origin of a write; a request without one is
 * refused too.
 */
export function onlySameOriginWrites(): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isSameOrigin(request)) next();
    else {
      sendProblem(response, {
        status: 403,
        code: 'ERR-1003',
        title: 'Not allowed',
        location: 'header/Origin',
        detail: 'Only the panel’s own page may make changes.',
        fix: 'Use the panel, or call the RetainWise API with a key of your own.',
      });
    }
  };
}

function isSameOrigin({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin === undefined) return site === 'same-origin';
  // The scheme is not compared: behind a proxy that ends TLS, it is the proxy's.
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
}
