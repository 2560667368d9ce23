import { text } from 'node:stream/consumers';
import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTextSink } from './text-sink.ts';

/** More than a stream takes without a reader. */
const MUCH = 'x'.repeat(1_000_000);

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol();
  return (await Promise.race([promise.catch(() => null), tick(pending)])) === pending;
}

describe('a text sink', () => {
  it('gives its reader what was written, in order', async () => {
    const sink = createTextSink();
    const read = text(sink.stream);
    for (const part of ['a', '', 'ü€', MUCH, 'z']) await sink.write(part);
    sink.end();
    expect(await read).toBe(`aü€${MUCH}z`);
  });

  it('lets the writer wait while nobody reads', async () => {
    const sink = createTextSink();
    const write = sink.write(MUCH);
    expect(await isPending(write)).toBe(true);
    const read = text(sink.stream);
    await write;
    sink.end();
    expect(await read).toHaveLength(MUCH.length);
  });

  it.each([
    ['fails', (sink: ReturnType<typeof createTextSink>) => sink.fail(new Error('disk full'))],
    ['goes without a word', (sink: ReturnType<typeof createTextSink>) => sink.stream.destroy()],
  ])('ends the wait of the writer when the reader %s, and takes nothing more', async (_, stop) => {
    const sink = createTextSink();
    const write = sink.write(MUCH);
    stop(sink);
    await expect(write).rejects.toThrow('The reader of the output has gone.');
    await expect(sink.write('')).rejects.toThrow('The reader of the output has gone.');
  });

  it('tells a reader that comes after the failure', async () => {
    const sink = createTextSink();
    sink.fail(new Error('bad file'));
    await tick();
    await expect(text(sink.stream)).rejects.toThrow('bad file');
  });
});
