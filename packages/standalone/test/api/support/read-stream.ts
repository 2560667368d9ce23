import { setTimeout as delay } from 'node:timers/promises';
import type { TestApi } from '../../support/test-api.ts';

export interface ReadStream {
  /** All that has arrived, headers included. */
  readonly text: () => string;
  /** Of its messages, and where a client that gets nothing more would go on. */
  readonly ids: () => readonly string[];
  /** Resolves when nothing has arrived for a moment. */
  readonly quiet: () => Promise<void>;
  readonly cut: () => void;
}

const QUIET_MS = 40;

/** Opens a stream of events, and keeps what arrives. */
export async function readStream(api: TestApi, path: string, as: string): Promise<ReadStream> {
  const controller = new AbortController();
  const response = await api.call(path, { as, signal: controller.signal });
  let text = [...response.headers].map((pair) => pair.join(': ')).join('\n') + '\n\n';
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      text += decoder.decode(chunk, { stream: true });
  };
  // It ends when it is cut.
  read().catch(() => undefined);
  return {
    text: () => text,
    ids: () => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id ?? ''),
    quiet: async () => {
      for (let before = -1; before !== text.length;) {
        before = text.length;
        await delay(QUIET_MS);
      }
    },
    cut: () => controller.abort(),
  };
}
