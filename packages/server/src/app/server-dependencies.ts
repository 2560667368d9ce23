import { createEventFeed, type Config, type Logger, type Parts, type ShutdownStack } from '@retainwise/platform';
import type { ServerDependencies, StreamSettings } from './dependencies.ts';
import { createWorkPools } from './work-pools.ts';

const STREAMS: StreamSettings = { heartbeatMs: 15_000, lifetimeMs: 300_000 };

/** What the API needs, from the parts and the configuration. What it opens is on the stack. */
export function serverDependencies(
  parts: Parts,
  config: Config,
  logger: Logger,
  shutdown: ShutdownStack,
): ServerDependencies {
  const pools = createWorkPools(config.work, logger);
  shutdown.add('work processes', () => pools.close());
  const events = createEventFeed({ database: parts.database, logger });
  shutdown.add('feed of events', () => events.close());
  return {
    ...parts,
    events,
    logger,
    pools,
    clock: () => new Date(),
    settings: {
      maxUploadBytes: config.maxUploadBytes,
      uploadRetentionDays: config.uploadRetentionDays,
      limits: config.limits,
      streams: STREAMS,
      trustProxy: config.trustProxy,
      validateResponses: false,
    },
  };
}
