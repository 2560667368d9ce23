import { describe, expect, it } from 'vitest';
import { createRunGate } from './run-gate.ts';

const { signal } = new AbortController();

/** Lets promises that are settled go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the gate of runs', () => {
  it('lets runs work side by side', async () => {
    const gate = createRunGate();
    await Promise.all([gate.enter(false, signal), gate.enter(false, signal)]);
  });

  it('keeps a suspect waiting until it is alone, and others until it has ended', async () => {
    const gate = createRunGate();
    const seen: string[] = [];
    const leave = await gate.enter(false, signal);
    const suspect = gate.enter(true, signal).then((left) => (seen.push('suspect'), left));
    const next = gate.enter(false, signal).then((left) => (seen.push('next'), left));
    await turn();
    expect(seen).toEqual([]);
    leave();
    const suspectLeaves = await suspect;
    await turn();
    expect(seen).toEqual(['suspect']);
    suspectLeaves();
    await next;
    expect(seen).toEqual(['suspect', 'next']);
  });

  it('does not wait for a suspect that was stopped', async () => {
    const gate = createRunGate();
    await gate.enter(false, signal);
    const stopping = new AbortController();
    const suspect = gate.enter(true, stopping.signal);
    const next = gate.enter(false, signal);
    stopping.abort();
    await expect(suspect).rejects.toThrow('before its turn');
    await next;
    await expect(gate.enter(false, AbortSignal.abort())).rejects.toThrow('before its turn');
  });
});
