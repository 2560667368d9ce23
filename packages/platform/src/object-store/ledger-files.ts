import type { Owner } from '../database/shared/scope.ts';
import { ownerPrefix } from './upload-files.ts';

const FILE = /^accounts\/[^/]+\/(?:ref\/[0-9a-f]{16}\/)?(?:ledger|models)\/[^/]+\/./;

/** A batch of the ledger. Each attempt and each erasure writes a file of its own. */
export function ledgerKey(owner: Owner, predictionId: string, name: string): string {
  return `${ownerPrefix(owner.accountId, owner.reference)}ledger/${predictionId}/${name}.csv.gz`;
}

/** The artefact of a model of an account. */
export function modelKey(owner: Owner, modelId: string, attempt: number): string {
  return `${ownerPrefix(owner.accountId, owner.reference)}models/${modelId}/${attempt}.json`;
}

/** Whether a file is one that learning wrote: a batch of the ledger, or a model. */
export function isLearningFile(key: string): boolean {
  return FILE.test(key);
}
