import { describe, expect, it } from 'vitest';
import { TimeoutError } from '../index.ts';
import { eventText, testStream } from '../testing/test-server.ts';
import type { OpenStream } from './connect.ts';
import { follow } from './follow.ts';

const RETRY = 'retry: 1\n\n';
const never = new AbortController().signal;

/** Answers the connections one after the other, and notes from where each was asked to go on. */
function connections(...texts: readonly (string | Error)[]): { readonly open: OpenStream; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    open: (lastEventId) => {
      const text = texts[asked.length];
      asked.push(lastEventId);
      if (text === undefined || text instanceof Error) return Promise.reject(text ?? new Error('no more connections'));
      const stream = testStream();
      stream.write(text);
      stream.end();
      return Promise.resolve(stream.response());
    },
  };
}

async function idsOf(open: OpenStream, options: Partial<Parameters<typeof follow>[0]> = {}): Promise<string[]> {
  const ids: string[] = [];
  const isLast = ({ type }: { readonly type: string }) => type === 'prediction.completed';
  for await (const { id } of follow({ open, signal: never, lastEventId: null, retries: 0, isLast, ...options }))
    ids.push(id);
  return ids;
}

describe('following a stream', () => {
  it('goes on from the highest id after a cut, and drops what is repeated', async () => {
    const { open, asked } = connections(
      `${RETRY}id: 3\n\n${eventText(5, 'running')}${eventText(4, 'queued')}`,
      `${RETRY}${eventText(4, 'queued')}${eventText(5, 'running')}${eventText(6, 'progress')}`,
      `${RETRY}${eventText(7, 'completed')}`,
    );
    expect(await idsOf(open)).toEqual(['5', '4', '6', '7']);
    expect(asked).toEqual([null, '5', '6']);
  });

  it('outlasts connections that fail once it was live, and ends at the first that fail before', async () => {
    const live = connections(RETRY, new Error('refused'), new Error('refused'), RETRY + eventText(1, 'completed'));
    expect(await idsOf(live.open)).toEqual(['1']);
    await expect(idsOf(connections(new Error('refused')).open)).rejects.toThrow('refused');
  });

  it('ends when nothing gets through in time, as behind a proxy that buffers', async () => {
    const silent = testStream();
    const answering: OpenStream = () => Promise.resolve(silent.response());
    await expect(idsOf(answering, { firstByteMs: 20 })).rejects.toBeInstanceOf(TimeoutError);
    const silentHeaders: OpenStream = (_id, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    await expect(idsOf(silentHeaders, { firstByteMs: 20 })).rejects.toBeInstanceOf(TimeoutError);
  });

  it('connects again when a stream falls silent', async () => {
    const silent = testStream();
    silent.write(RETRY + eventText(1, 'queued'));
    let asked = 0;
    const next = connections(RETRY + eventText(2, 'completed'));
    const open: OpenStream = (id, signal) =>
      (asked += 1) === 1 ? Promise.resolve(silent.response()) : next.open(id, signal);
    expect(await idsOf(open, { silenceMs: 20 })).toEqual(['1', '2']);
    expect(next.asked).toEqual(['1']);
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const stream = testStream();
    stream.write(RETRY + eventText(1, 'queued'));
    const reading = idsOf(() => Promise.resolve(stream.response()), {
      signal: controller.signal,
      isLast: () => {
        controller.abort(new Error('enough'));
        return false;
      },
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
