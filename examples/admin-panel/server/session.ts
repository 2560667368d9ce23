import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
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
  /**
   * Signs in whoever opens the page, as the example's one demo user. A real panel has a sign-in here, and gives the
   * cookie only to somebody who passed it.
   */
  readonly signIn: RequestHandler;
  /** Lets only signed-in browsers through. */
  readonly required: RequestHandler;
}

/** Sessions of the demo user: an expiry and its signature in a cookie that scripts and other sites never get. */
export function createSessions({ secret, now }: SessionOptions): Sessions {
  const sign = (expiry: string): string => createHmac('sha256', secret).update(`session:${expiry}`).digest('base64url');
  const isValid = (value: string): boolean => {
    const [expiry = '', signature = ''] = value.split('.');
    return sameText(signature, sign(expiry)) && Number(expiry) > now() / 1000;
  };
  return {
    signIn(request, response, next) {
      const expiry = String(Math.floor(now() / 1000) + LIFETIME_S);
      response.cookie(COOKIE, `${expiry}.${sign(expiry)}`, {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        maxAge: LIFETIME_S * 1000,
        secure: request.secure,
      });
      next();
    },
    required(request, response, next) {
      if (cookiesNamed(request, COOKIE).some(isValid)) next();
      else {
        sendProblem(response, {
          status: 401,
          code: 'ERR-1001',
          title: 'Not signed in',
          location: 'header/Cookie',
          detail: 'You are not signed in to the panel, or your session has ended.',
          fix: 'Reload the page.',
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
