import type { ApiKeyRecord } from '@retainwise/platform';
import type { AuditObject } from './audit.ts';

/** A key as the audit log names it. One for all of the account is the account's own. */
export function auditedKey({ id, reference }: Pick<ApiKeyRecord, 'id' | 'reference'>): AuditObject {
  return { kind: 'key', id, reference: reference ?? '' };
}
