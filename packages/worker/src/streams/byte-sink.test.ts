import { text } from 'node:stream/consumers';
import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createByteSink } from './byte-sink.ts';

const MUCH = new TextEncoder().encode('x'.repeat(1_000_000));
const NOTHING = new Uint8Array();

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol();
  return (await Promise.race([promise.catch(() => null), tick(pending)])) === pending;
}

describe('a byte sink', () => {
  it('gives its reader what was written, in order', async () => {
    const sink = createByteSink();
    const read = text(sink.stream);
    for (const part of ['a', '', 'ü€', 'x'.repeat(1_000_000), 'z']) await sink.write(Buffer.from(part));
    sink.end();
    expect(await read).toBe(`aü€${'x'.repeat(1_000_000)}z`);
  });

  it('keeps the writer from reusing its memory while the reader is not done with it', async () => {
    const sink = createByteSink();
    const bytes = Buffer.from('first');
    const reader = sink.stream[Symbol.asyncIterator]();
    const write = sink.write(bytes);
    const first = await reader.next();
    expect(await isPending(write)).toBe(true);
    expect(Buffer.from(first.value as Uint8Array).toString()).toBe('first');
    const next = reader.next();
    await write;
    bytes.fill('x');
    sink.end();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('lets the writer wait while nothing is read', async () => {
    const sink = createByteSink();
    const write = sink.write(MUCH);
    expect(await isPending(write)).toBe(true);
    const read = text(sink.stream);
    await write;
    sink.end();
    expect(await read).toHaveLength(MUCH.length);
  });

  it.each([
    [
      'fails',
      async (sink: ReturnType<typeof createByteSink>) => {
        sink.fail(new Error('disk full'));
        await tick();
      },
    ],
    [
      'goes without a word',
      async (sink: ReturnType<typeof createByteSink>) => {
        for await (const bytes of sink.stream) if (bytes.length > 0) break;
      },
    ],
  ])('ends the wait of the writer when the reader %s, and takes nothing more', async (_, stop) => {
    const sink = createByteSink();
    const write = sink.write(MUCH);
    const stopped = stop(sink);
    await expect(write).rejects.toThrow('The reader of the output has gone.');
    await stopped;
    await expect(sink.write(NOTHING)).rejects.toThrow('The reader of the output has gone.');
  });

  it('tells a reader that comes after the failure', async () => {
    const sink = createByteSink();
    sink.fail(new Error('bad file'));
    await tick();
    await expect(text(sink.stream)).rejects.toThrow('bad file');
  });
});
