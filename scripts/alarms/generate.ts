import { readFileSync, writeFileSync } from 'node:fs';
import { readAlarms } from './alarms.ts';
import { dashboard } from './dashboard.ts';
import { metricsJson } from './metrics-json.ts';
import { prometheusRules } from './prometheus-rules.ts';

/**
 * Writes what is made of the catalogue of metrics and of the table of alarms. With --check it only says what is out of
 * date.
 */
const alarms = readAlarms();
const files: Readonly<Record<string, string>> = {
  'infra/metrics.json': metricsJson(),
  'infra/grafana/dashboard.json': dashboard(),
  'infra/prometheus/alerts.yml': prometheusRules(alarms),
};

const root = new URL('../../', import.meta.url);
const isCheck = process.argv.includes('--check');
for (const [path, content] of Object.entries(files)) {
  const file = new URL(path, root);
  if (!isCheck) writeFileSync(file, content);
  else if (read(file) !== content) {
    console.error(`${path} is out of date. Run: npm run generate`);
    process.exitCode = 1;
  }
}

function read(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
