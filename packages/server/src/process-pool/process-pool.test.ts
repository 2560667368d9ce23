import { builtOddTasks, silentLogger } from '@retainwise/platform/testing';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { TaskType } from './task.ts';
import { createProcessPool, type ProcessPool, type ProcessPoolOptions } from './process-pool.ts';
import { ODD_TASKS } from './testing/odd-tasks.ts';

const { echo, refuse, spin, allocate, buffers, exit, count, ask, environment, niceness } = ODD_TASKS;
const free = { owner: 'acc_1', answers: {} };
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

describe('a pool of processes', () => {
  const opened: ProcessPool[] = [];
  const shared = open();
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
  });

  function open(options: Partial<ProcessPoolOptions> = {}): ProcessPool {
    const pool = createProcessPool({
      name: 'test',
      entry: pathToFileURL(builtOddTasks()),
      size: 1,
      maxQueue: 4,
      deadlineMs: 10_000,
      maxMegabytes: 512,
      logger: silentLogger(),
      ...options,
    });
    opened.push(pool);
    return pool;
  }

  it('runs tasks, and gives their errors with code, fix and place', async () => {
    const { run } = shared;
    expect(await run(echo, 'hello', free)).toBe('hello');
    await expect(run(refuse, null, free)).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR-3004',
      fix: 'Name one.',
      location: 'header',
    });
  });

  it.each([
    ['works beyond its deadline', () => open({ deadlineMs: 1_000 }), spin, 60_000, 'ERR-2006'],
    ['fills the heap at once', () => shared, allocate, null, 'ERR-2006'],
    ['ends its process', () => shared, exit, null, 'ERR-5002'],
  ])('refuses a task that %s, and goes on with the next', async (_what, pool, task, input, expected) => {
    const { run } = pool();
    // as: each row has the input of its task
    const bad = run(task as TaskType<typeof input, unknown>, input, free);
    const good = run(echo, 'next', free);
    await expect(bad).rejects.toThrow(code(expected));
    expect(await good).toBe('next');
  });

  it.runIf(process.platform === 'linux')('refuses a task that fills memory beside the heap', async () => {
    const { run } = open({ maxMegabytes: 400 });
    await expect(run(buffers, null, free)).rejects.toThrow(code('ERR-2006'));
    expect(await run(echo, 'next', free)).toBe('next');
  });

  it('drops a waiting task and ends a running one when they are no longer wanted', async () => {
    const { run } = shared;
    await run(echo, 'started', free);
    const gone = new AbortController();
    const running = run(spin, 60_000, { ...free, signal: gone.signal });
    const waiting = run(echo, 'never', { ...free, signal: gone.signal });
    const next = run(echo, 'next', free);
    await delay(100);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(running).rejects.toThrow('gone');
    expect(await next).toBe('next');
  });

  it('refuses more tasks than may wait', async () => {
    const { run } = open({ maxQueue: 2 });
    await run(echo, 'started', free);
    const running = run(spin, 300, free);
    const waiting = [run(echo, 'a', free), run(echo, 'b', free)];
    await expect(run(echo, 'c', free)).rejects.toThrow(code('ERR-5002'));
    expect(await Promise.all([running, ...waiting])).toEqual(['spun', 'a', 'b']);
  });

  it('lets an owner without a running task go first', async () => {
    const { run } = open({ size: 2 });
    const order: string[] = [];
    /** A task that ends when it is told to. */
    const begin = (owner: string) => {
      let end = (): void => undefined;
      const told = new Promise<void>((resolve) => (end = resolve));
      async function* wait(): AsyncGenerator<Uint8Array> {
        order.push(owner);
        await told;
        yield Buffer.alloc(1);
      }
      const openBytes = () => Promise.resolve(wait());
      return { end, ended: run(count, { stopAfter: Infinity }, { ...free, owner, openBytes }) };
    };
    const tasks = [begin('a'), begin('a')];
    await expect.poll(() => order).toEqual(['a', 'a']);
    tasks.push(begin('a'), begin('b'));
    tasks[0]?.end();
    await expect.poll(() => order).toEqual(['a', 'a', 'b']);
    for (const { end } of tasks) end();
    await Promise.all(tasks.map(({ ended }) => ended));
    expect(order).toEqual(['a', 'a', 'b', 'a']);
  });

  it('passes bytes on, a bounded number ahead of the task, and closes their source', async () => {
    const { run } = shared;
    let opened = 0;
    let closed = false;
    async function* source(chunks: number): AsyncGenerator<Uint8Array> {
      try {
        for (let i = 0; i < chunks; i++) {
          opened++;
          yield await Promise.resolve(Buffer.alloc(1_000));
        }
      } finally {
        closed = true;
      }
    }
    const all = { ...free, openBytes: () => Promise.resolve(source(1_000)) };
    expect(await run(count, { stopAfter: Infinity }, all)).toBe(1_000_000);
    [opened, closed] = [0, false];
    expect(await run(count, { stopAfter: 0 }, all)).toBe(1_000);
    await expect.poll(() => closed).toBe(true);
    expect(opened).toBeLessThan(100);
    expect(await run(echo, 'next', free)).toBe('next');
  });

  it('does not count the time that a task waits for its bytes', async () => {
    const { run } = open({ deadlineMs: 500 });
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 5; i++) {
        await delay(300);
        yield Buffer.alloc(10);
      }
    }
    expect(await run(count, { stopAfter: Infinity }, { ...free, openBytes: () => Promise.resolve(slow()) })).toBe(50);
  });

  it('answers questions of a task, and fails with the error of a source or an answer', async () => {
    const { run } = shared;
    const upper = (text: string): Promise<string> => Promise.resolve(text.toUpperCase());
    expect(await run(ask, 'hello', { owner: 'a', answers: { upper } })).toBe('HELLO');
    const lost = new Error('connection lost');
    const fails = { upper: () => Promise.reject(lost) };
    await expect(run(ask, 'hello', { owner: 'a', answers: fails })).rejects.toBe(lost);
    const openBytes = () => Promise.reject(lost);
    await expect(run(count, { stopAfter: 0 }, { ...free, openBytes })).rejects.toBe(lost);
    expect(await run(echo, 'next', free)).toBe('next');
  });

  it('asks as its caller, whoever began the process or was there before', async () => {
    const caller = new AsyncLocalStorage<string>();
    const { run } = open();
    const asked: unknown[] = [];
    const upper = (text: string): Promise<string> => {
      asked.push(caller.getStore());
      return Promise.resolve(text);
    };
    const openBytes = () => {
      asked.push(caller.getStore());
      return Promise.resolve(Readable.from([]));
    };
    const askAs = (name: string) =>
      caller.run(name, async () => {
        await run(ask, name, { owner: name, answers: { upper } });
        await run(count, { stopAfter: 0 }, { owner: name, answers: {}, openBytes });
      });
    await Promise.all([askAs('a'), askAs('b')]);
    expect(asked.toSorted()).toEqual(['a', 'a', 'b', 'b']);
  });

  it('tells its processes nothing secret', async () => {
    process.env['SOME_SECRET'] = 'x';
    const names = await open({ maxQueue: 1 }).run(environment, null, free);
    delete process.env['SOME_SECRET'];
    expect(names).toContain('PATH');
    expect(names).not.toContain('SOME_SECRET');
  });

  it.runIf(process.platform === 'linux')('gives way with all threads of its processes', async () => {
    const all = await open({ niceness: 3 }).run(niceness, null, free);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all)).toEqual(new Set([3]));
  });

  it('refuses tasks once it is closed', async () => {
    const { run, close } = open();
    const running = run(spin, 60_000, free);
    await delay(50);
    await Promise.all([expect(running).rejects.toThrow(code('ERR-5002')), close()]);
    await expect(run(echo, 'late', free)).rejects.toThrow(code('ERR-5002'));
  });
});
