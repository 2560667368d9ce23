import { setTimeout as delay } from 'node:timers/promises';
import { NoAnswer, type Answer, type Exchange, type Exchanger } from './exchange.ts';
import { count, type Ledger } from './ledger.ts';

export interface Call extends Pick<Exchange, 'method' | 'body' | 'pace' | 'breakAfter'> {
  readonly path: string;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
  /** May be sent again when the first answer was lost: it is read-only, or idempotent. */
  readonly repeatable: boolean;
}

export interface CallOutcome {
  readonly answer: Answer;
  /** An earlier try had no answer, so it may have been carried out. */
  readonly repeated: boolean;
}

/** One account's client. It behaves: it waits as long as it is told to, and repeats only what may be repeated. */
export interface Client {
  /** Null: no answer, and the request may not be repeated. What became of it is unknown. */
  call(wanted: Call): Promise<CallOutcome | null>;
}

export interface ClientOptions {
  readonly apiUrl: string;
  readonly secret: string;
  readonly ledger: Ledger;
  readonly exchanger: Exchanger;
  /** Ends every call that is still waiting. */
  readonly signal: AbortSignal;
}

/** Longer than any answer that is worth waiting for; no verdict depends on it. */
const TIMEOUT_MS = 90_000;
const PAUSE_MS = 400;
const MAX_PAUSE_MS = 30_000;
/** Nothing was done: too many requests, no room. */
const NOT_DONE: ReadonlySet<number> = new Set([429, 507]);
/** The service may answer so while parts of it are away. Any other 5xx is a fault. */
const ALLOWED_5XX: ReadonlySet<number> = new Set([503, 507]);

export function createClient({ apiUrl, secret, ledger, exchanger, signal }: ClientOptions): Client {
  async function once({ method, path, body, pace, breakAfter, contentType, idempotencyKey }: Call): Promise<Answer> {
    return exchanger.exchange({
      method,
      url: `${apiUrl}${path}`,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body }),
      ...(pace === undefined ? {} : { pace }),
      ...(breakAfter === undefined ? {} : { breakAfter }),
      timeoutMs: TIMEOUT_MS,
      signal,
    });
  }

  return {
    call: async (wanted) => {
      let repeated = false;
      for (;;) {
        signal.throwIfAborted();
        const answer = await once(wanted).catch((error: unknown) => {
          if (error instanceof NoAnswer) return null;
          throw error;
        });
        count(ledger.answers, `${wanted.method} ${answer?.status ?? 'none'}`);
        if (answer && answer.status >= 500 && !ALLOWED_5XX.has(answer.status)) {
          // Ids are no secrets, and without the path nobody finds the fault.
          const text = `${wanted.method} ${wanted.path} answered ${answer.status}: ${problemOf(answer)}`;
          ledger.complaints.push({ about: 'status', text });
        }
        if (answer && answer.status < 500 && answer.status !== 429 && !isBeingProcessed(answer))
          return { answer, repeated };
        const certainlyNotDone = answer !== null && NOT_DONE.has(answer.status);
        if (!certainlyNotDone) {
          if (!wanted.repeatable) return null;
          repeated = true;
        }
        await delay(pauseOf(answer), undefined, { signal });
      }
    },
  };
}

/** 409: the first of two equal requests is still at work, for instance after its client has lost the connection. */
function isBeingProcessed(answer: Answer): boolean {
  return answer.status === 409 && codeOf(answer) === 'ERR-2007';
}

export function codeOf(answer: Answer): string | null {
  return /"code":"(ERR-\d+)"/.exec(answer.body.toString('utf8'))?.[1] ?? null;
}

function problemOf(answer: Answer): string {
  return answer.body.toString('utf8').slice(0, 200);
}

function pauseOf(answer: Answer | null): number {
  const asked = Number(answer?.headers['retry-after'] ?? Number.NaN) * 1000;
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 50), MAX_PAUSE_MS) : PAUSE_MS;
}
