import type { Config } from '../config/types.ts';
import type { Logger } from '../logging/types.ts';
import type { ShutdownStack } from '../process/shutdown-stack.ts';
import { createPrometheusMetrics } from './prometheus-metrics.ts';
import { startEmf } from './start-emf.ts';
import type { Metrics } from './types.ts';

export interface OpenMetricsOptions {
  readonly config: Config['emf'];
  readonly service: string;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
}

/** The metrics of a process: for Prometheus, and beside it for CloudWatch where the configuration says so. */
export function openMetrics({ config, service, logger, shutdown }: OpenMetricsOptions): Metrics {
  if (config === null) return createPrometheusMetrics({ processMetrics: true });
  const emf = startEmf({ service, namespace: config.namespace, logger });
  // Otherwise what happened since the last line would be lost.
  shutdown.add('metrics', () => emf.stop());
  return createPrometheusMetrics({ processMetrics: true, beside: emf.metrics });
}
