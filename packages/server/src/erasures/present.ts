import type { Erasure } from '@retainwise/openapi';
import type { ErasureRecord } from '@retainwise/platform';

export function presentErasure(erasure: ErasureRecord): Erasure {
  return {
    id: erasure.id,
    kind: erasure.kind,
    status: erasure.status,
    reference: erasure.reference,
    subject_hash: erasure.subjectHash,
    requested_at: erasure.requestedAt.toISOString(),
    completed_at: erasure.completedAt?.toISOString() ?? null,
    uploads_left: erasure.uploadsLeft,
    erased: {
      uploads_searched: erasure.uploadsSearched,
      uploads_rewritten: erasure.uploadsRewritten,
      uploads_deleted: erasure.uploadsDeleted,
      rows: erasure.rowsErased,
      results: erasure.resultsErased,
    },
  };
}
