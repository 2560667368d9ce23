import type { WidgetCapability, WidgetSession } from '@retainwise/openapi';
import { permissionsOfCapabilities } from '../auth/permissions.ts';
import type { CreatedSession } from './create-session.ts';

/** The one answer that has the token. */
export function presentSession({ record, token }: CreatedSession): WidgetSession {
  const { left, createdAt, expiresAt } = record;
  return {
    id: record.id,
    token,
    reference: record.reference,
    subject: record.subject,
    // as: those that a session may have are the contract's
    capabilities: [...permissionsOfCapabilities(record.capabilities)] as WidgetCapability[],
    limits: {
      ...(left.uploads === null ? {} : { uploads: left.uploads }),
      ...(left.rows === null ? {} : { rows: left.rows }),
    },
    upload_id: record.uploadId,
    allowed_origins: [...record.allowedOrigins],
    created_at: createdAt.toISOString(),
    expires_at: expiresAt.toISOString(),
    expires_in: Math.max(0, Math.floor((expiresAt.getTime() - createdAt.getTime()) / 1000)),
  };
}
