import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloudwatchName, definitionOf, METRIC_NAMES } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';
import { readAlarms, type Alarm } from './alarms.ts';
import { isAlarmOn, type Series } from './evaluate-alarm.ts';

const alarms = readAlarms();
const alarmOf = (name: string): Alarm => {
  const found = alarms.find((alarm) => alarm.name === name);
  if (found === undefined) throw new Error(`There is no alarm ${name}.`);
  return found;
};

/** What each alarm must be told by, and what it must bear. */
interface Expected {
  readonly fires: Series;
  readonly quiet: Series;
  /** Without any value. */
  readonly whenSilent: boolean;
}

const of = (...m1: (number | null)[]): Series => ({ m1 });
const usual = Array.from({ length: 7 * 24 }, (_, hour) => 0.8 + 0.02 * Math.sin(hour));

const EXPECTED: Readonly<Record<string, Expected>> = {
  'queue-age': {
    fires: of(0, 301, 310, 320, 400, 900),
    // Long for four minutes, then taken.
    quiet: of(301, 310, 320, 400, 12),
    whenSilent: false,
  },
  'dead-letters': { fires: of(0, 1), quiet: of(1, 0), whenSilent: false },
  'upload-failures': { fires: of(6), quiet: of(5), whenSilent: false },
  'worker-errors': { fires: of(6), quiet: of(5), whenSilent: false },
  'prediction-failures': { fires: of(1), quiet: of(0), whenSilent: false },
  // Neither alone is more than five.
  's3-failures': { fires: { api: [3], worker: [3] }, quiet: { api: [5], worker: [null] }, whenSilent: false },
  'db-errors': { fires: { api: [6], worker: [null] }, quiet: { api: [2], worker: [3] }, whenSilent: false },
  'model-loading': { fires: { api: [null], worker: [1] }, quiet: { api: [0], worker: [0] }, whenSilent: false },
  'confidence-drop': {
    fires: of(...usual, 0.5, 0.45, 0.5),
    // Two bad hours are a bad file.
    quiet: of(...usual, 0.8, 0.45, 0.5),
    whenSilent: false,
  },
  'api-5xx': {
    fires: { requests: [1000], errors: [11] },
    // One of ten at night is no outage.
    quiet: { requests: [10], errors: [1] },
    whenSilent: false,
  },
  'api-slow': { fires: of(1.2, 1.3, 1.1), quiet: of(1.2, 0.3, 1.1), whenSilent: false },
  'no-worker': { fires: of(1, 0, 0, 0), quiet: of(1, null, null, 1), whenSilent: true },
  'outbox-age': { fires: of(0, 121, 180, 240), quiet: of(121, 180, 0), whenSilent: true },
  'webhook-backlog': { fires: of(1001, 1200, 3000), quiet: of(3000, 1200, 900), whenSilent: false },
  'database-space': { fires: of(1.9e9), quiet: of(2.1e9), whenSilent: false },
  'database-cpu': { fires: of(95, 91, 99), quiet: of(95, 91, 60), whenSilent: false },
  'database-connections': { fires: of(81), quiet: of(80), whenSilent: false },
};
const thresholds = { $connections: 80 };

describe('alarms', () => {
  it('are all held against series that were made for them', () => {
    expect(alarms.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s fires when it should and is quiet when it should be', (name, expected) => {
    const alarm = alarmOf(name);
    expect(isAlarmOn(alarm, expected.fires, { thresholds })).toBe(true);
    expect(isAlarmOn(alarm, expected.quiet, { thresholds })).toBe(false);
  });

  it.each(Object.entries(EXPECTED))('%s knows what silence means', (name, { whenSilent }) => {
    const alarm = alarmOf(name);
    const nothing = Array.from({ length: alarm.periods }, () => null);
    const silent = Object.fromEntries(alarm.metrics.map(({ id }) => [id, nothing]));
    expect(isAlarmOn(alarm, silent, { thresholds })).toBe(whenSilent);
  });

  it('are on metrics that are emitted, with exactly the dimensions that they are emitted with', () => {
    const emitted = new Map(
      METRIC_NAMES.map((name) => [cloudwatchName(name), definitionOf(name)] as const).filter(
        ([, { cloudwatch }]) => cloudwatch !== undefined,
      ),
    );
    for (const { name, metrics } of alarms)
      for (const metric of metrics.filter(({ namespace }) => namespace === '$namespace')) {
        const definition = emitted.get(metric.name);
        const label = definition?.cloudwatch?.label ?? null;
        expect(Object.keys(metric.dimensions), name).toEqual(['Service', ...(label === null ? [] : [label])]);
        if (label !== null) expect(definition?.labels[label], name).toContain(metric.dimensions[label]);
      }
  });

  it('are all there: each metric that is called alarmed has one', () => {
    const watched = alarms
      .flatMap(({ metrics }) => metrics)
      .filter(({ namespace }) => namespace === '$namespace')
      .map(({ name }) => name);
    const alarmed = METRIC_NAMES.filter((name) => definitionOf(name).cloudwatch?.alarmed === true);
    expect([...new Set(watched)].sort()).toEqual(alarmed.map(cloudwatchName).sort());
  });

  it('each have a runbook, and no runbook is about anything else', () => {
    for (const { name } of alarms) {
      const runbook = new URL(`../../docs/runbooks/${name}.md`, import.meta.url);
      expect(existsSync(runbook), name).toBe(true);
      const text = readFileSync(runbook, 'utf8');
      for (const part of ['## What it means', '## Look here', '## Do this']) expect(text, name).toContain(part);
    }
  });

  it('lead to runbooks that look for lines which the processes write', () => {
    const sources = ['platform', 'server', 'worker'].flatMap((name) => {
      const folder = fileURLToPath(new URL(`../../packages/${name}/src/`, import.meta.url));
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
        .map((path) => readFileSync(join(folder, path), 'utf8'));
    });
    const folder = fileURLToPath(new URL('../../docs/runbooks/', import.meta.url));
    const looked = readdirSync(folder).flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/--filter-pattern '"([^"]+)"'/g)].map(
        ([, text]) => text ?? '',
      ),
    );
    expect(looked.length).toBeGreaterThan(8);
    expect(looked.filter((text) => !sources.some((source) => source.includes(text)))).toEqual([]);
  });

  it('look at what the processes write in the middle of a minute: no period is shorter', () => {
    for (const { period } of alarms) expect(period % 60).toBe(0);
  });
});
