import type { Export } from '@retainwise/openapi';
import type { ExportRecord } from '@retainwise/platform';

export function presentExport(record: ExportRecord): Export {
  return {
    id: record.id,
    status: record.status,
    reference: record.reference,
    bytes: record.bytes,
    files: record.files,
    requested_at: record.requestedAt.toISOString(),
    completed_at: record.completedAt?.toISOString() ?? null,
    expires_at: record.expiresAt?.toISOString() ?? null,
  };
}
