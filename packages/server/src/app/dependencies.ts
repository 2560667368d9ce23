import type {
  Database,
  EventFeed,
  JobQueue,
  LimitsConfig,
  Logger,
  Metrics,
  ModelRegistry,
  ObjectStore,
  SecretBox,
  StorageRoom,
  TargetPolicy,
} from '@retainwise/platform';
import type { RequestHandler } from 'express';
import type { KeyUses } from '../auth/key-uses.ts';
import type { Principals } from '../auth/principals.ts';
import type { Draining } from './draining.ts';
import type { WorkPools } from './work-pools.ts';

export interface StreamSettings {
  /** Proxies cut connections that are silent, often after 60 s. */
  readonly heartbeatMs: number;
  /** A stream ends after about so long; its client connects again, perhaps to another instance. */
  readonly lifetimeMs: number;
}

export interface ResumableSettings {
  readonly maxBytes: number;
  readonly partBytes: number;
  /** An upload that is not ready by then is deleted. */
  readonly lifetimeMs: number;
}

export interface ServerSettings {
  readonly maxUploadBytes: number;
  readonly resumable: ResumableSettings;
  readonly uploadRetentionDays: number;
  readonly limits: LimitsConfig;
  readonly streams: StreamSettings;
  /** Downloads are answered with a link to the object store, where it has any. */
  readonly downloadRedirect: boolean;
  /** How many proxies in front of the API append to X-Forwarded-For. */
  readonly trustProxy: number;
  /** Origins of the pages where people sign in. */
  readonly personOrigins: readonly string[];
  /** Whether /metrics is beside the API, rather than on a port of its own. */
  readonly servesMetrics: boolean;
  /** What `npm run build:docs` made; null where the documentation is not served. */
  readonly docsDirectory: string | null;
  /** Also validates responses against the contract. For tests. */
  readonly validateResponses: boolean;
}

/** What the work on uploads and predictions depends on. */
export interface ServerDependencies {
  readonly database: Database;
  readonly events: EventFeed;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
  readonly storage: StorageRoom;
  readonly pools: WorkPools;
  /** Of uploads whose parts are complete. */
  readonly analyses: { readonly wake: () => void };
  /** How the secrets of webhooks are kept, and which URLs they may have. */
  readonly webhooks: { readonly secrets: SecretBox; readonly policy: TargetPolicy };
  readonly settings: ServerSettings;
  readonly clock: () => Date;
  /** Where others pass requests on to this process, and have to learn that it stops. */
  readonly draining?: Draining;
}

/** Everything that the API depends on; `main.ts` and the standalone process provide it. */
export interface ApiDependencies extends ServerDependencies {
  /** On the same database: they learn of the changes that are made through it. */
  readonly principals: Principals;
  readonly keyUses: KeyUses;
  /** Of `holdToContract`. */
  readonly contract: readonly RequestHandler[];
}
