import { text } from 'node:stream/consumers';
import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createByteSink } from './byte-sink.ts';

/** More than a stream takes without a reader. */
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

  it('copies what it is given, so that the writer may reuse its memory', async () => {
    const sink = createByteSink();
    const bytes = Buffer.from('first');
    await sink.write(bytes);
    bytes.fill('x');
    sink.end();
    expect(await text(sink.stream)).toBe('first');
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
    ['fails', (sink: ReturnType<typeof createByteSink>) => sink.fail(new Error('disk full'))],
    ['goes without a word', (sink: ReturnType<typeof createByteSink>) => sink.stream.destroy()],
  ])('ends the wait of the writer when the reader %s, and takes nothing more', async (_, stop) => {
    const sink = createByteSink();
    const write = sink.write(MUCH);
    stop(sink);
    await expect(write).rejects.toThrow('The reader of the output has gone.');
    await expect(sink.write(NOTHING)).rejects.toThrow('The reader of the output has gone.');
  });

  it('tells a reader that comes after the failure', async () => {
    const sink = createByteSink();
    sink.fail(new Error('bad file'));
    await tick();
    await expect(text(sink.stream)).rejects.toThrow('bad file');
  });
});
