import {
  createEventFeed,
  createLookUp,
  createSecretBox,
  createTargetPolicy,
  repeat,
  type Config,
  type Logger,
  type Parts,
  type ShutdownStack,
} from '@retainwise/platform';
import { personFinder } from '../auth/clerk/person-finder.ts';
import { createKeyUses } from '../auth/key-uses.ts';
import { createPrincipals } from '../auth/principals.ts';
import { holdToContract } from '../http/contract.ts';
import type { ApiDependencies, StreamSettings } from './dependencies.ts';
import { startAnalyses } from '../uploads/parts/start-analyses.ts';
import { createWorkPools } from './work-pools.ts';

const STREAMS: StreamSettings = { heartbeatMs: 15_000, lifetimeMs: 300_000 };
const KEY_USES_MS = 60_000;
const RESUMABLE_MS = 24 * 3_600_000;

/** What the API needs, from the parts and the configuration. What it opens is on the stack. */
export function serverDependencies(
  parts: Parts,
  config: Config,
  logger: Logger,
  shutdown: ShutdownStack,
): ApiDependencies {
  const pools = createWorkPools(config.work, logger);
  shutdown.add('work processes', () => pools.close());
  const events = createEventFeed({ database: parts.database, logger });
  shutdown.add('feed of events', () => events.close());
  const clock = (): Date => new Date();
  const keyUses = createKeyUses(parts.database.apiKeys, clock);
  // What was noted since the last time is written before the database is closed.
  shutdown.add('uses of keys', () => keyUses.write());
  const writing = repeat({
    name: 'uses of keys',
    everyMs: KEY_USES_MS,
    afterMs: KEY_USES_MS,
    logger,
    work: () => keyUses.write(),
  });
  shutdown.add('writing of uses of keys', () => writing.stop());
  const dependencies = {
    ...parts,
    events,
    principals: createPrincipals({
      database: parts.database,
      findPerson: personFinder(parts.database, config.clerk),
      clock,
    }),
    keyUses,
    contract: holdToContract({ validateResponses: false }),
    logger,
    pools,
    webhooks: {
      secrets: createSecretBox(config.webhooks.secretKeys),
      policy: createTargetPolicy({ ...config.webhooks, lookUp: createLookUp() }),
    },
    clock,
    settings: {
      maxUploadBytes: config.maxUploadBytes,
      resumable: { maxBytes: config.maxResumableBytes, partBytes: config.partBytes, lifetimeMs: RESUMABLE_MS },
      uploadRetentionDays: config.uploadRetentionDays,
      limits: config.limits,
      streams: STREAMS,
      downloadRedirect: config.downloadRedirect,
      trustProxy: config.trustProxy,
      personOrigins: config.clerk?.authorizedParties ?? [],
      servesMetrics: config.metrics === null,
      docsDirectory: config.docsDirectory,
      validateResponses: false,
    },
  };
  const analyses = startAnalyses(dependencies);
  shutdown.add('analyses of uploads', () => analyses.stop());
  return { ...dependencies, analyses };
}
