import type {
  Account,
  ApiKey,
  Export,
  Prediction,
  ResumableUpload,
  Upload,
  WebhookDelivery,
  WebhookEndpoint,
  WidgetSession,
  WorklistEntry,
} from '@retainwise/openapi';
import type { Analyzed } from '../engine/analyze.ts';
import type { Decisions } from '../engine/present.ts';
import type { Scored } from '../engine/score.ts';
import { OPERATIONS } from '../generated/contract.ts';
import { createFakeEvents, type FakeEvents } from './events.ts';

/** A file that has arrived. */
export interface StoredUpload {
  upload: Upload;
  analyzed: Analyzed;
  decisions: Decisions;
  readonly file: Blob;
}

/** A file that arrives in parts. */
export interface AnnouncedUpload {
  upload: ResumableUpload;
  readonly decisions: Decisions;
  readonly parts: Map<number, Uint8Array<ArrayBuffer>>;
}

export interface StoredPrediction {
  prediction: Prediction;
  scored: Scored | null;
  readonly controller: AbortController;
  /** Settles when it has ended, however. */
  done: Promise<void>;
}

/** Everything that a fake API remembers. */
export interface FakeState {
  /** Milliseconds that a prediction is under way at least. */
  readonly scoringTakes: number;
  account: Account;
  readonly uploads: Map<string, StoredUpload>;
  readonly announced: Map<string, AnnouncedUpload>;
  readonly predictions: Map<string, StoredPrediction>;
  /** By reference and customer. */
  readonly entries: Map<string, WorklistEntry>;
  /** By token. */
  readonly sessions: Map<string, WidgetSession>;
  readonly keys: Map<string, ApiKey>;
  readonly webhooks: Map<string, WebhookEndpoint>;
  /** The oldest first. Nothing is sent: each stays as it was planned. */
  readonly deliveries: WebhookDelivery[];
  readonly exports: Map<string, Export>;
  /** Answers of requests with an idempotency key. */
  readonly repeated: Map<string, { readonly fingerprint: string; readonly answer: Promise<Response> }>;
  readonly events: FakeEvents;
  /** An id that was not used before, such as `upl_fake00000001`. */
  nextId(prefix: string): string;
}

export function createFakeState(scoringTakes: number): FakeState {
  let ids = 0;
  return {
    scoringTakes,
    account: exampleAccount(),
    uploads: new Map(),
    announced: new Map(),
    predictions: new Map(),
    entries: new Map(),
    sessions: new Map(),
    keys: new Map(),
    webhooks: new Map(),
    deliveries: [],
    exports: new Map(),
    repeated: new Map(),
    events: createFakeEvents(),
    nextId: (prefix) => `${prefix}_fake${String(++ids).padStart(8, '0')}`,
  };
}

function exampleAccount(): Account {
  const { example } = OPERATIONS.find(({ id }) => id === 'retrieveAccount') ?? {};
  // as: the contract's example of this answer
  return { ...(example as Account), reference: null };
}
