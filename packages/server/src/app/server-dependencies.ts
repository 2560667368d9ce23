import type { Config, Logger, Parts, ShutdownStack } from '@retainwise/platform';
import type { ServerDependencies } from './dependencies.ts';
import { createWorkPools } from './work-pools.ts';

/** What the API needs, from the parts and the configuration. What it opens is on the stack. */
export function serverDependencies(
  parts: Parts,
  config: Config,
  logger: Logger,
  shutdown: ShutdownStack,
): ServerDependencies {
  const pools = createWorkPools(config.work, logger);
  shutdown.add('work processes', () => pools.close());
  return {
    ...parts,
    logger,
    pools,
    clock: () => new Date(),
    settings: {
      maxUploadBytes: config.maxUploadBytes,
      uploadRetentionDays: config.uploadRetentionDays,
      limits: config.limits,
      trustProxy: config.trustProxy,
      validateResponses: false,
    },
  };
}
