import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../testing/index.ts';
import { startEmf, untilMiddle } from './start-emf.ts';

describe('the lines of metrics', () => {
  it('come in the middle of each minute, so that each belongs to one', () => {
    const minute = Date.UTC(2026, 2, 1, 10, 0);
    expect(untilMiddle(minute)).toBe(30_000);
    expect(untilMiddle(minute + 29_999)).toBe(1);
    // A timer that was early by a moment must not bring a second line.
    expect(untilMiddle(minute + 30_000)).toBe(60_000);
    expect(untilMiddle(minute + 59_000)).toBe(31_000);
  });

  it('are written when it is stopped, for what happened since the last', async () => {
    let written = '';
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written += chunk.toString();
        done();
      },
    });
    const emf = startEmf({ service: 'api', namespace: 'RetainWise', logger: silentLogger(), output });
    emf.metrics.add('retainwise_upload_failures_total', 3, {});
    await emf.stop();
    expect(written).toMatch(/^\{.*"upload_failures":3.*\}\n$/);
  });

  it('that cannot be written do not end the process', async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('closed')) });
    output.on('error', () => undefined);
    const emf = startEmf({ service: 'api', namespace: 'RetainWise', logger: silentLogger(), output });
    emf.metrics.add('retainwise_upload_failures_total', 1, {});
    await expect(emf.stop()).resolves.toBeUndefined();
  });
});
