import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

describe('options of the campaign', () => {
  it('have a seed from the clock unless one is given, and say how to repeat the run', () => {
    expect(readOptions([], NOW)).toMatchObject({ kills: 15, seed: NOW.getTime() / 1000, given: '' });
    const options = readOptions(['--kills', '3', '--seed', '7', '--aws', '--env', 'A=1', '--env', 'B=x=y'], NOW);
    expect(options).toMatchObject({ kills: 3, seed: 7, aws: true, env: { A: '1', B: 'x=y' } });
    expect(options.given).toBe('--kills 3 --aws --env A=1 --env B=x=y');
  });

  it('take targets as a list', () => {
    expect(readOptions(['--targets', 'process,backend'], NOW).targets).toEqual(['process', 'backend']);
  });

  it.each([
    ['--kills', '0'],
    ['--kills', 'many'],
    ['--targets', 'process,moon'],
    ['--drill', 'earthquake'],
    ['--env', 'lower=1'],
    ['--unknown', '1'],
  ])('refuse %s %s', (...args) => {
    expect(() => readOptions(args, NOW)).toThrow(UsageError);
  });
});
