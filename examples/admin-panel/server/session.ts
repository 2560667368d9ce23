import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { sendProblem } from './problem.ts';

const COOKIE = 'northwind_session';
const LIFETIME_S = 12 * 60 * 60;

export interface SessionOptions {
  /** Signs the cookie; the same secret after a restart keeps sessions alive. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Sessions {
  /** Gives the browser a session. A real panel does so for somebody who passed its own sign-in. */
  start(request: Request, response: Response): void;
  isSignedIn(request: Request): boolean;
  /**
   * Takes the session from the browser, and refuses it from now on, whoever has copied its cookie. A process that is
   * started later with the same secret does not know that: a real panel keeps its sessions where all of them see them.
   */
  end(request: Request, response: Response): void;
  /** Lets only signed-in browsers through. */
  readonly required: RequestHandler;
}

/** Sessions of the demo user: id, expiry and their signature in a cookie that scripts and other sites never get. */
export function createSessions({ secret, now }: SessionOptions): Sessions {
  /** Ids of sessions that were ended, and the seconds at which they would have ended by themselves. */
  const ended = new Map<string, number>();
  const sign = (id: string, expiry: string): string =>
    createHmac('sha256', secret).update(`session by link:${id}:${expiry}`).digest('base64url');
  const isValid = (value: string): boolean => {
    const [id = '', expiry = '', signature = ''] = value.split('.');
    return sameText(signature, sign(id, expiry)) && Number(expiry) > now() / 1000 && !ended.has(id);
  };
  const isSignedIn = (request: Request): boolean => cookiesNamed(request, COOKIE).some(isValid);
  return {
    start(request, response) {
      const id = randomUUID();
      const expiry = String(Math.floor(now() / 1000) + LIFETIME_S);
      response.cookie(COOKIE, `${id}.${expiry}.${sign(id, expiry)}`, {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        maxAge: LIFETIME_S * 1000,
        // Behind a proxy that ends TLS only the browser knows; it says so in Origin when it sends a code.
        secure: request.secure || (request.headers.origin ?? '').startsWith('https:'),
      });
    },
    isSignedIn,
    end(request, response) {
      for (const [id, expiry] of ended) if (expiry <= now() / 1000) ended.delete(id);
      // Only what was a session: nobody fills the memory with others.
      for (const value of cookiesNamed(request, COOKIE).filter(isValid)) {
        const [id = '', expiry = ''] = value.split('.');
        ended.set(id, Number(expiry));
      }
      response.clearCookie(COOKIE, { httpOnly: true, sameSite: 'strict', path: '/' });
    },
    required(request, response, next) {
      if (isSignedIn(request)) next();
      else {
        sendProblem(response, {
          status: 401,
          code: 'ERR-1001',
          title: 'Not signed in',
          location: 'header/Cookie',
          detail: 'You are not signed in to the panel, or your session has ended.',
          fix: 'Reload the page: it says how to sign in.',
        });
      }
    },
  };
}

function cookiesNamed(request: Request, name: string): string[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** Takes the same time wherever two texts differ. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
