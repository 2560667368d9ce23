import type { Config, Logger, Parts } from '@retainwise/platform';
import type { ServerDependencies } from './dependencies.ts';

/** What the API needs, from the parts and the configuration. */
export function serverDependencies(parts: Parts, config: Config, logger: Logger): ServerDependencies {
  return {
    ...parts,
    logger,
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
