import { RECEIVER_CASES, type ReceiverCase, type ReceiverStep } from './receiver-cases.ts';

export interface ReceiverOptions {
  /** Where the receiver takes messages, such as `http://127.0.0.1:3000/webhooks`. */
  readonly url: string;
  /** The secret (`whsec_…`) that it checks signatures with. `newWebhookSecret()` makes one for tests. */
  readonly secret: string;
  /** How many events it has handled since it began; without it, only its answers are looked at. */
  readonly handled?: (() => number | Promise<number>) | undefined;
  /** Ids of cases; all of them unless given. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds that an answer may take: as long as RetainWise waits. @default 15_000 */
  readonly timeout?: number | undefined;
}

export interface ReceiverResult {
  readonly id: string;
  readonly title: string;
  /** What was not as it must be; empty when all was. */
  readonly faults: readonly string[];
}

/** Sends a receiver of webhooks what it gets in the world, and what somebody might send in the name of RetainWise. */
export async function checkReceiver(options: ReceiverOptions): Promise<readonly ReceiverResult[]> {
  const { only } = options;
  const unknown = only?.find((id) => RECEIVER_CASES.every((one) => one.id !== id));
  if (unknown !== undefined)
    throw new Error(`There is no case "${unknown}". Cases: ${RECEIVER_CASES.map(({ id }) => id).join(', ')}.`);
  const results: ReceiverResult[] = [];
  // One after the other, so that what was handled is known to be of this one.
  for (const one of RECEIVER_CASES)
    if (only === undefined || only.includes(one.id)) results.push(await checkCase(one, options));
  return results;
}

async function checkCase(
  { id, title, steps, handles }: ReceiverCase,
  { url, secret, handled, timeout = 15_000 }: ReceiverOptions,
): Promise<ReceiverResult> {
  const faults: string[] = [];
  const before = await handled?.();
  for (const [i, step] of steps(secret).entries()) {
    const fault = await send(step, url, timeout);
    if (fault !== null) faults.push(`Message ${i + 1}: ${fault}`);
  }
  const after = await handled?.();
  if (before !== undefined && after !== undefined && after - before !== handles)
    faults.push(`It handled ${after - before} events, and ${handles} were to be handled.`);
  return { id, title, faults };
}

async function send(
  { message: { headers, body }, expect }: ReceiverStep,
  url: string,
  timeout: number,
): Promise<string | null> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const [from, to, name] = expect === 'accept' ? [200, 300, '2xx'] : [400, 500, '4xx'];
    return status >= from && status < to ? null : `answered ${status}, expected ${name}.`;
  } catch (error) {
    // Who refuses a body may close the connection while it is still sent.
    if (expect === 'refuse' && !isTimeout(error)) return null;
    return isTimeout(error) ? `no answer within ${timeout} ms.` : `no answer: ${String(error)}.`;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
