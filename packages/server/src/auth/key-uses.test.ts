import type { KeyUse } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';
import { createKeyUses } from './key-uses.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

function start() {
  const state = { second: 0, isAway: false };
  const written: (readonly KeyUse[])[] = [];
  const recordUses = (uses: readonly KeyUse[]): Promise<void> => {
    if (state.isAway) return Promise.reject(new Error('away'));
    written.push(uses);
    return Promise.resolve();
  };
  return { state, written, uses: createKeyUses({ recordUses }, () => at(state.second)) };
}

describe('the uses of keys', () => {
  it('are written together, the last of each key, and only once', async () => {
    const { state, written, uses } = start();
    uses.note('a');
    uses.note('b');
    state.second = 9;
    uses.note('a');
    await uses.write();
    await uses.write();
    expect(written).toEqual([
      [
        { id: 'b', at: at(0) },
        { id: 'a', at: at(9) },
      ],
    ]);
  });

  it('that could not be written are written the next time, with the newer ones', async () => {
    const { state, written, uses } = start();
    uses.note('a');
    uses.note('b');
    state.isAway = true;
    await expect(uses.write()).rejects.toThrow('away');
    state.isAway = false;
    state.second = 5;
    uses.note('b');
    await uses.write();
    expect(written).toEqual([
      [
        { id: 'a', at: at(0) },
        { id: 'b', at: at(5) },
      ],
    ]);
  });
});
