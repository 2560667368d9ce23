import { cloudwatchName, definitionOf, METRIC_NAMES } from '@retainwise/platform';

/** The catalogue as JSON, for Terraform and for whoever reads metrics. */
export function metricsJson(): string {
  const metrics = METRIC_NAMES.map((name) => {
    const { kind, help, unit, labels, buckets, cloudwatch } = definitionOf(name);
    return {
      name,
      kind,
      help,
      unit,
      labels: Object.keys(labels),
      ...(buckets === undefined ? {} : { buckets }),
      cloudwatch:
        cloudwatch === undefined
          ? null
          : {
              name: cloudwatchName(name),
              dimensions: ['Service', ...(cloudwatch.label === null ? [] : [cloudwatch.label])],
              alarmed: cloudwatch.alarmed,
            },
    };
  });
  return `${JSON.stringify({ metrics }, null, 2)}\n`;
}
