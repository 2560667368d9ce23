import { FakeProblem } from '../contract/problem.ts';
import type { FakeState } from '../state/fake-state.ts';
import { sha256 } from './digest.ts';

/**
 * Answers a request with an idempotency key as it was answered before, so that what it makes is made once.
 *
 * @throws FakeProblem ERR-2004 when the key was used for another request
 */
export async function answerOnce(
  state: FakeState,
  operation: string,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key');
  if (key === null) return answer(request);
  const fingerprint = await fingerprintOf(request);
  const before = state.repeated.get(`${operation} ${key}`);
  if (before !== undefined && before.fingerprint !== fingerprint) throw new FakeProblem('ERR-2004');
  const answered = before?.answer ?? answer(request);
  state.repeated.set(`${operation} ${key}`, { fingerprint, answer: answered });
  try {
    const response = await answered;
    // What was refused has made nothing, and may be tried again.
    if (!response.ok) state.repeated.delete(`${operation} ${key}`);
    return response.clone();
  } catch (error) {
    state.repeated.delete(`${operation} ${key}`);
    throw error;
  }
}

/** Of what is asked for: the boundaries of a form are others with each attempt of some clients. */
async function fingerprintOf(request: Request): Promise<string> {
  const { search } = new URL(request.url);
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  const boundary = /boundary="?([^";]+)/i.exec(request.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return `${search} ${await sha256(bytes)}`;
  // Each byte becomes a character, so that nothing is lost.
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(boundary, '');
  return `${search} ${await sha256(new TextEncoder().encode(text))}`;
}
