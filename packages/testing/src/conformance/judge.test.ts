import { describe, expect, it } from 'vitest';
import { operationIds } from '../index.ts';
import { CASES } from './cases.ts';
import type { HeardRequest } from './fault-server.ts';
import { conformanceCommand } from './index.ts';
import { judge, type Evidence } from './judge.ts';
import type { ConformanceCase } from './types.ts';

const WELL: Evidence = {
  run: { status: 0, stdout: 'c1 80 %', stderr: '', timedOut: false },
  heard: [],
  leaked: [],
  stored: { uploads: 1, predictions: 1 },
  mostAtRisk: 'c1',
  key: 'rwk_secret',
};

const one = (id: string): ConformanceCase => CASES.find((found) => found.id === id)!;
const heard = (
  operation: HeardRequest['operation'],
  at: number,
  idempotencyKey: string | null = 'k',
): HeardRequest => ({
  operation,
  at,
  idempotencyKey,
  hasKey: true,
});
const uploads = [heard('createUpload', 0), heard('createUpload', 1_100)];

describe('a client is judged', () => {
  it('right, when all is as it must be', () => {
    const requests = [heard('createUpload', 0), heard('createPrediction', 9)];
    expect(judge(one('all-well'), { ...WELL, heard: requests })).toEqual([]);
    expect(judge(one('unavailable'), { ...WELL, heard: uploads })).toEqual([]);
  });

  it.each<[string, string, Partial<Evidence>, RegExp]>([
    ['when it takes too long', 'hung', { run: { ...WELL.run, status: null, timedOut: true } }, /had not ended/],
    ['when it fails and says nothing', 'redirected', { run: { ...WELL.run, status: 1 } }, /without a word/],
    ['when it ends well in spite of a failure', 'cancelled', {}, /as if nothing had happened/],
    ['when its output lacks the customer', 'all-well', { mostAtRisk: 'c2' }, /does not have c2/],
    ['when it does not say the code', 'key-refused', { run: { ...WELL.run, status: 1, stderr: 'no' } }, /ERR-1001/],
    ['when it asks too often', 'key-refused', { heard: uploads }, /requested 2 times, not 1/],
    [
      'when it repeats too early',
      'unavailable',
      { heard: [heard('createUpload', 0), heard('createUpload', 300)] },
      /after 300 ms/,
    ],
    [
      'when it repeats with another key',
      'upload-answer-lost',
      { heard: [...uploads, heard('createUpload', 2_000, 'other')] },
      /another idempotency key/,
    ],
    [
      'when it repeats without a key',
      'upload-answer-lost',
      { heard: [heard('createUpload', 0, null), heard('createUpload', 9, null)] },
      /without an idempotency key/,
    ],
    ['when it stores twice', 'upload-answer-lost', { stored: { uploads: 2, predictions: 1 } }, /2 uploads/],
    ['when it takes half for all', 'truncated-results', { heard: [heard('listResults', 0)] }, /was not whole/],
    ['when its key goes elsewhere', 'redirected', { leaked: ['Bearer x'] }, /sent to another host/],
    ['when it prints its key', 'redirected', { run: { ...WELL.run, stdout: 'c1 rwk_secret' } }, /is in its output/],
  ])('wrong, %s', (_when, id, evidence, fault) => {
    expect(judge(one(id), { ...WELL, ...evidence }).join('\n')).toMatch(fault);
  });
});

describe('the cases', () => {
  it('are data with ids of their own, about operations of the contract', () => {
    expect(JSON.parse(JSON.stringify(CASES))).toEqual(CASES);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    for (const { on } of CASES.flatMap(({ faults }) => faults)) expect(operationIds).toContain(on);
  });
});

describe('the command', () => {
  it.each([
    [[], 2, 'no command'],
    [['--nonsense', '--', 'x'], 2, 'nonsense'],
    [['--case', 'nonsense', '--', 'x'], 2, 'no case "nonsense"'],
    [['--case', 'all-well', '--', '/no/such/program'], 2, 'ENOENT'],
    [['--list'], 0, 'upload-answer-lost'],
    [['--help'], 0, 'Usage'],
  ])('explains itself when called with %s', async (args, status, text) => {
    let said = '';
    const say = (more: string): void => void (said += more);
    expect(await conformanceCommand(args, { out: say, err: say })).toBe(status);
    expect(said).toContain(text);
  });

  it('tells what a client gets wrong, by its exit status too', async () => {
    let said = '';
    const output = { out: (text: string) => void (said += text), err: () => undefined };
    const silent = [process.execPath, '-e', 'process.exit(0)'];
    expect(await conformanceCommand(['--case', 'key-refused', '--', ...silent], output)).toBe(1);
    expect(said).toContain('FAILED');
    expect(said).toContain('createUpload was requested 0 times');
    expect(said).toContain('0 of 1 cases passed');
  });
});
