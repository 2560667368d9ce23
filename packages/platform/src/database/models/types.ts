import type { HorizonDays, Phrase } from '@retainwise/core';
import type { LabelKind, LearnCard } from '@retainwise/core/learning';
import type { Transaction } from '../connection/transaction.ts';
import type { PredictionFailure } from '../predictions/types.ts';
import type { ListOptions, Page } from '../shared/page.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** `champion` scores, `challenger` is tried beside it, `retired` does neither. */
export type ModelAlias = 'champion' | 'challenger' | 'retired';

/** What a model was learnt from. */
export interface TrainedOn {
  readonly firstAsOf: string | null;
  readonly lastAsOf: string | null;
  readonly rows: number;
  readonly events: number;
  /** The prediction with whose customers later ones are compared; null for a file. */
  readonly lastPredictionId: string | null;
}

/** What a model is to learn, and from what. */
export interface ModelRequest {
  readonly id: string;
  readonly version: string;
  readonly learnsFrom: 'outcomes' | 'upload';
  readonly uploadId: string | null;
  readonly labelColumn: string | null;
  readonly excludeColumns: readonly string[];
  readonly horizonDays: HorizonDays;
}

/** What was learnt. */
export interface LearntModel {
  readonly kind: 'recalibrated' | 'ridge' | 'stack';
  readonly labelKind: LabelKind;
  readonly objectKey: string;
  /** Of the artefact, 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly trainedOn: TrainedOn;
  readonly card: LearnCard;
}

export type ModelStatus = 'queued' | 'training' | 'ready' | 'refused' | 'failed';

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** What was learnt is there once it is ready, and so is the alias. */
export interface ModelRecord extends Owner, ModelRequest, Nullable<LearntModel> {
  readonly status: ModelStatus;
  readonly error: PredictionFailure | null;
  readonly alias: ModelAlias | null;
  readonly aliasReason: string | null;
  /** A person promoted it against the judgement. */
  readonly forced: boolean;
  /** The model that was champion before it; null for the published rules, or while it never was one. */
  readonly predecessor: string | null;
  readonly createdAt: Date;
  readonly readyAt: Date | null;
  readonly promotedAt: Date | null;
  readonly retiredAt: Date | null;
}

export type ModelChangeKind = 'trained' | 'promoted' | 'rolled_back' | 'retired';

/** Who changed what a model is, and why. */
export interface ModelChange {
  readonly change: ModelChangeKind;
  /** `learning`, or the actor of a request. */
  readonly by: string;
  readonly reason: string;
  /** It was done against the judgement. */
  readonly forced: boolean;
}

export interface StoredModelChange extends ModelChange {
  readonly modelId: string;
  readonly at: Date;
}

export interface ModelEvaluation {
  readonly against: string;
  readonly method: 'cross_validation' | 'time_split' | 'shadow';
  readonly firstAsOf: Date | null;
  readonly lastAsOf: Date | null;
  readonly customers: number;
  readonly events: number;
  /** Mean gain in log loss, nats; its standard error and lower bound. Null where there is nothing to compare. */
  readonly gain: number | null;
  readonly standardError: number | null;
  readonly lowerBound: number | null;
  readonly look: number;
  readonly alphaSpent: number;
  readonly decision: 'promote' | 'keep' | 'wait' | 'roll_back';
  /** Phrases and their English. */
  readonly reasons: readonly { readonly phrase: Phrase; readonly text: string }[];
}

export interface StoredEvaluation extends ModelEvaluation {
  readonly id: string;
  readonly modelId: string;
  readonly createdAt: Date;
}

export interface ModelRepository {
  /** Asks for a model. While one with the same settings is under way, that one is returned. */
  request(owner: Owner, request: ModelRequest, transaction?: Transaction): Promise<ModelRecord>;
  /** The oldest that was asked for and is not learnt yet. */
  nextOpen(owner: Owner): Promise<ModelRecord | null>;
  /** It is being learnt. */
  begin(owner: Owner, id: string): Promise<void>;
  /** Becomes the challenger of its horizon; the one that was tried before retires. False where it is not under way. */
  finish(owner: Owner, id: string, learnt: LearntModel, reason: string, transaction?: Transaction): Promise<boolean>;
  /** There is nothing to learn from, or learning failed for good. */
  end(owner: Owner, id: string, status: 'refused' | 'failed', error: PredictionFailure): Promise<void>;
  find(scope: Scope, id: string, transaction?: Transaction): Promise<ModelRecord | null>;
  /** Newest first. @throws InvalidCursorError */
  list(options: ListOptions & { readonly alias?: ModelAlias | null }): Promise<Page<ModelRecord>>;
  /** Who has an alias of a horizon. */
  withAlias(
    owner: Owner,
    of: { readonly alias: 'champion' | 'challenger'; readonly horizonDays: HorizonDays },
    transaction?: Transaction,
  ): Promise<ModelRecord | null>;
  /** It becomes the champion of its horizon, and the one before retires. False where it is not there. */
  promote(owner: Owner, id: string, change: Omit<ModelChange, 'change'>, transaction?: Transaction): Promise<boolean>;
  /**
   * The champion retires, and the one before it, or the published rules, score again.
   *
   * @returns the model that scores now, null for the rules; undefined where it is not the champion
   */
  rollBack(
    owner: Owner,
    id: string,
    change: Omit<ModelChange, 'change'>,
    transaction?: Transaction,
  ): Promise<string | null | undefined>;
  /** It scores no more, nor is tried. False where it is not there or retired already. */
  retire(owner: Owner, id: string, change: Omit<ModelChange, 'change'>, transaction?: Transaction): Promise<boolean>;
  /** Oldest first. */
  changes(scope: Scope, id: string): Promise<readonly StoredModelChange[]>;
  addEvaluation(owner: Owner, id: string, evaluation: ModelEvaluation, transaction?: Transaction): Promise<void>;
  /** Newest first. @throws InvalidCursorError */
  evaluations(options: ListOptions & { readonly modelId: string }): Promise<Page<StoredEvaluation>>;
  /** Whether the last look at it found it surely better. */
  isBetter(owner: Owner, id: string, transaction?: Transaction): Promise<boolean>;
  /** How often models of an owner were looked at for promotion, and the leavers that were known at the last time. */
  looks(owner: Owner, horizonDays: HorizonDays): Promise<{ readonly spent: number; readonly events: number | null }>;
  /** Retired before a moment, to be deleted with their artefacts. */
  listRetired(before: Date, limit: number): Promise<readonly ModelRecord[]>;
  remove(model: Pick<ModelRecord, 'id' | 'accountId'>): Promise<void>;
}
