import type { TestApi } from '../../src/testing/index.ts';

export interface Message {
  readonly id?: string;
  readonly event?: string;
  readonly data?: { readonly id: string; readonly type: string; readonly data: Record<string, unknown> };
  readonly retry?: string;
  readonly comment?: true;
}

export interface FollowedStream {
  readonly response: Response;
  /** Everything that has arrived. */
  readonly messages: readonly Message[];
  readonly types: () => readonly string[];
  readonly text: () => string;
  /** Resolves when the server has ended the stream; rejects when it was cut off. */
  readonly ended: Promise<void>;
  readonly cut: () => void;
}

/** Opens a stream and collects what arrives. */
export async function followStream(
  call: TestApi['call'],
  path: string,
  init: Parameters<TestApi['call']>[1] = {},
): Promise<FollowedStream> {
  const controller = new AbortController();
  const response = await call(path, { ...init, signal: controller.signal });
  const messages: Message[] = [];
  let text = '';
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const arrived = decoder.decode(chunk, { stream: true });
      text += arrived;
      rest += arrived;
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        messages.push(parse(rest.slice(0, end)));
        rest = rest.slice(end + 2);
      }
    }
  };
  const ended = read();
  // Tests that cut the stream do not await it.
  ended.catch(() => undefined);
  return {
    response,
    messages,
    types: () => messages.flatMap(({ event }) => event ?? []),
    text: () => text,
    ended,
    cut: () => controller.abort(),
  };
}

function parse(block: string): Message {
  if (block.startsWith(':')) return { comment: true };
  const fields = new Map(block.split('\n').map((line) => [line.split(':', 1)[0]!, line.replace(/^\w+: /, '')]));
  const data = fields.get('data');
  // as: of this API
  return Object.assign(
    Object.fromEntries(fields),
    data === undefined ? {} : { data: JSON.parse(data) as NonNullable<Message['data']> },
  );
}
