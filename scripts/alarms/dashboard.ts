import { definitionOf, METRIC_NAMES, type MetricName } from '@retainwise/platform';

const COLUMNS = 3;
const WIDTH = 24 / COLUMNS;
const HEIGHT = 7;

/** A dashboard for Grafana: a panel for each metric of the catalogue, in its order. */
export function dashboard(): string {
  const panels = METRIC_NAMES.map((name, i) => panel(name, i));
  const document = {
    title: 'RetainWise',
    uid: 'retainwise',
    schemaVersion: 39,
    tags: ['retainwise'],
    time: { from: 'now-6h', to: 'now' },
    refresh: '1m',
    templating: { list: [{ name: 'source', label: 'Prometheus', type: 'datasource', query: 'prometheus' }] },
    panels,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function panel(name: MetricName, i: number): object {
  const { help, unit } = definitionOf(name);
  return {
    id: i + 1,
    type: 'timeseries',
    title: titleOf(name),
    description: help,
    datasource: { type: 'prometheus', uid: '${source}' },
    gridPos: { x: (i % COLUMNS) * WIDTH, y: Math.floor(i / COLUMNS) * HEIGHT, w: WIDTH, h: HEIGHT },
    fieldConfig: { defaults: { unit: unit === 'Seconds' ? 's' : 'short', min: 0 }, overrides: [] },
    targets: queries(name).map(({ expr, legend }, j) => ({
      refId: String.fromCharCode(65 + j),
      expr,
      legendFormat: legend,
    })),
  };
}

function titleOf(name: MetricName): string {
  const words = name
    .replace(/^retainwise_/, '')
    .replace(/_(total|seconds)$/, '')
    .replaceAll('_', ' ');
  return (words[0] ?? '').toUpperCase() + words.slice(1);
}

interface Query {
  readonly expr: string;
  readonly legend: string;
}

/** Counters as what was added in five minutes, gauges as they are, histograms as middle and slow end. */
function queries(name: MetricName): readonly Query[] {
  const { kind, labels } = definitionOf(name);
  const names = Object.keys(labels);
  const by = names.length === 0 ? '' : ` by (${names.join(', ')})`;
  const legend = names.length === 0 ? 'all' : names.map((label) => `{{${label}}}`).join(' ');
  switch (kind) {
    case 'counter':
      return [{ expr: `sum${by} (increase(${name}[5m]))`, legend }];
    case 'gauge':
      return [{ expr: `max${by} (${name})`, legend }];
    case 'histogram':
      return [0.5, 0.95].map((quantile) => ({
        expr: `histogram_quantile(${quantile}, sum by (le) (rate(${name}_bucket[5m])))`,
        legend: `p${quantile * 100}`,
      }));
  }
}
