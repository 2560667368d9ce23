import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
  /** The body in pieces with pauses, as over a slow line. */
  readonly pace?: { readonly pieces: number; readonly gapMs: number };
  /** Breaks the connection after this many bytes of the body. */
  readonly breakAfter?: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The connection broke, or no answer came in time: what the server did is unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface Exchanger {
  /** @throws NoAnswer; the reason of the signal when it aborts */
  exchange(wanted: Exchange): Promise<Answer>;
  close(): void;
}

/** Sends requests over kept-alive connections, with control over how the body leaves. */
export function createExchanger(): Exchanger {
  const agent = new Agent({ keepAlive: true });
  return { exchange: (wanted) => exchangeOver(agent, wanted), close: () => agent.destroy() };
}

async function exchangeOver(agent: Agent, wanted: Exchange): Promise<Answer> {
  const { method, url, headers, body, signal } = wanted;
  const timeout = AbortSignal.timeout(wanted.timeoutMs);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const outgoing = request(url, {
        method,
        agent,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
        signal: AbortSignal.any([signal, timeout]),
      });
      let answered = false;
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        answered = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          // The rest of a body that was refused early is not sent.
          if (!outgoing.writableFinished) outgoing.destroy();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
        response.on('close', () => {
          if (!response.complete) reject(new Error('The response broke off.'));
        });
      });
      send(wanted, {
        write: (piece) => new Promise((done) => outgoing.write(piece, () => done())),
        end: () => outgoing.end(),
        breakOff: () => outgoing.destroy(new Error('Broken off on purpose.')),
        isOver: () => answered || outgoing.destroyed,
      }).catch(reject);
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new NoAnswer(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

interface Line {
  write(piece: Buffer): Promise<void>;
  end(): void;
  breakOff(): void;
  isOver(): boolean;
}

async function send({ body, pace, breakAfter, signal }: Exchange, line: Line): Promise<void> {
  if (body === undefined) {
    line.end();
    return;
  }
  const length = Math.min(body.length, breakAfter ?? Infinity);
  const size = Math.max(1, Math.ceil(length / (pace?.pieces ?? 1)));
  for (let at = 0; at < length && !line.isOver(); at += size) {
    if (at > 0 && pace) await delay(pace.gapMs, undefined, { signal });
    if (line.isOver()) return;
    await line.write(body.subarray(at, Math.min(at + size, length)));
  }
  if (breakAfter === undefined) line.end();
  else line.breakOff();
}
