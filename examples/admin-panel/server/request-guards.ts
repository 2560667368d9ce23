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

/**
 * Refuses connections from other machines, for a panel that lets in whoever opens it. It listens on loopback only; this
 * holds even when somebody binds it to another address. The Host header is no proof: a client writes what it likes.
 */
export function onlyThisMachine(): RequestHandler {
  return (request, response, next) => {
    if (isLoopback(request.socket.remoteAddress)) next();
    else {
      sendProblem(response, {
        status: 403,
        code: 'ERR-1003',
        title: 'Not allowed',
        location: 'request',
        detail: 'The panel serves only the machine that it runs on.',
        fix: 'Start it with sign-in links to use it from other machines.',
      });
    }
  };
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./i.test(address);
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
