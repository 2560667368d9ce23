import type { PartRef } from '../database/prediction-parts/types.ts';
import type { Owner } from '../database/shared/scope.ts';
import { ownerPrefix } from './upload-files.ts';

const FILE = /^accounts\/[^/]+\/(?:ref\/[0-9a-f]{16}\/)?(?:ledger|models)\/[^/]+\/./;

/** Prefix of what was known and said by a prediction. */
export function ledgerPrefix(owner: Owner, predictionId: string): string {
  return `${ownerPrefix(owner.accountId, owner.reference)}ledger/${predictionId}/`;
}

/** The file of a part that several workers scored: of one plan, and of one attempt at it. */
export function ledgerPartName({ plan, n, attempt }: Pick<PartRef, 'plan' | 'n' | 'attempt'>): string {
  return `part.${plan}.${n}.${attempt}`;
}

/** Whether a file is that of a part. */
export function isLedgerPart(key: string): boolean {
  return /\/ledger\/[^/]+\/part\./.test(key);
}

/** A batch of the ledger. Each attempt and each erasure writes a file of its own. */
export function ledgerKey(owner: Owner, predictionId: string, name: string): string {
  return `${ledgerPrefix(owner, predictionId)}${name}.csv.gz`;
}

/** The artefact of a model of an account. */
export function modelKey(owner: Owner, modelId: string, attempt: number): string {
  return `${ownerPrefix(owner.accountId, owner.reference)}models/${modelId}/${attempt}.json`;
}

/** Whether a file is one that learning wrote: a batch of the ledger, or a model. */
export function isLearningFile(key: string): boolean {
  return FILE.test(key);
}
