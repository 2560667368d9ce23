import { FakeProblem } from '../contract/problem.ts';

/**
 * The JSON of a request. The fake does not check it against the contract, which the API does.
 *
 * @throws FakeProblem ERR-2001
 */
export async function jsonBody<T>(request: Request): Promise<T> {
  try {
    // as: whoever asks knows what the operation takes
    return (await request.json()) as T;
  } catch {
    throw new FakeProblem('ERR-2001', { detail: 'The body is not JSON.' });
  }
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** The JSON of a request whose body may be left out. */
export async function optionalBody<T extends object>(request: Request): Promise<Partial<T>> {
  return (await request.clone().text()) === '' ? {} : jsonBody<T>(request);
}
