import { stringify } from 'yaml';
import type { Alarm } from './alarms.ts';

const HEAD = `# The alarms of infra/alarms.json, for those who have Prometheus. Made by \`npm run generate\`.
# Those of the queue, the load balancer and the database are not among them: that is for their own exporters.
`;

/** The mean over an hour, which is compared with that of the week. */
const RECORDED = {
  record: 'retainwise:confidence:mean1h',
  expr: 'sum(increase(retainwise_confidence_mean_sum[1h])) / sum(increase(retainwise_confidence_mean_count[1h]))',
};

/** Alerting rules for Prometheus, one for each alarm that it can know of. */
export function prometheusRules(alarms: readonly Alarm[]): string {
  const rules = alarms.flatMap(({ name, summary, prometheus }) =>
    prometheus === null
      ? []
      : [
          {
            alert: alertName(name),
            expr: prometheus.expr,
            for: prometheus.for,
            labels: { severity: 'page' },
            annotations: { summary, runbook: `docs/runbooks/${name}.md` },
          },
        ],
  );
  const groups = [
    { name: 'retainwise-recorded', rules: [RECORDED] },
    { name: 'retainwise', rules },
  ];
  return HEAD + stringify({ groups }, { lineWidth: 110 });
}

/** `queue-age` is `RetainWiseQueueAge`. */
export function alertName(name: string): string {
  return `RetainWise${name.replaceAll(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())}`;
}
