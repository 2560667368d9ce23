import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { definitionOf, METRIC_NAMES } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAlarms } from './alarms.ts';
import { alertName, prometheusRules } from './prometheus-rules.ts';

const folder = new URL('../../infra/prometheus/', import.meta.url);
const promtool = (...args: string[]) => spawnSync('promtool', args, { cwd: fileURLToPath(folder), encoding: 'utf8' });
const hasPromtool = promtool('--version').status === 0;

/** Names that Prometheus has for a metric: histograms have three. */
const SERIES = new Set(
  METRIC_NAMES.flatMap((name) =>
    definitionOf(name).kind === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
  ),
);

describe('rules for Prometheus', () => {
  const rules = prometheusRules(readAlarms());

  it('are on metrics of the catalogue', () => {
    const named = [...rules.matchAll(/\bretainwise_\w+/g)].map(([name]) => name);
    expect(named.filter((name) => !SERIES.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it('are named after the alarms and lead to their runbooks', () => {
    const { groups } = parse(rules) as { groups: { rules: { alert?: string; annotations?: { runbook: string } }[] }[] };
    const alerts = groups.flatMap((group) => group.rules).filter(({ alert }) => alert !== undefined);
    const expected = readAlarms().filter(({ prometheus }) => prometheus !== null);
    expect(alerts.map(({ alert }) => alert)).toEqual(expected.map(({ name }) => alertName(name)));
    expect(alerts.map(({ annotations }) => annotations?.runbook)).toEqual(
      expected.map(({ name }) => `docs/runbooks/${name}.md`),
    );
    expect(alertName('s3-failures')).toBe('RetainWiseS3Failures');
  });

  it('are on the dashboard too: it has a panel for each metric', () => {
    const dashboard = readFileSync(new URL('../../infra/grafana/dashboard.json', import.meta.url), 'utf8');
    for (const name of METRIC_NAMES) expect(dashboard).toContain(name);
  });

  it.skipIf(!hasPromtool)('fire and are quiet as their own tests say (needs promtool)', () => {
    expect(promtool('check', 'rules', 'alerts.yml').stderr).toBe('');
    const { status, stdout, stderr } = promtool('test', 'rules', 'alerts.test.yml');
    expect(`${stdout}${stderr}`).toContain('SUCCESS');
    expect(status).toBe(0);
  });
});
