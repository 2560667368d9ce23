import type { WidgetSessionCreate } from '@retainwise/openapi';
import type { WidgetSessionRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { ApiError } from '../http/api-error.ts';
import { orRepeated, repeatable } from '../http/made-once.ts';
import { checkReference } from '../http/reference.ts';
import { readOrigins } from './read-origins.ts';

const EXPIRES_IN_SECONDS = 900;

export interface CreatedSession {
  readonly record: WidgetSessionRecord;
  readonly token: string;
}

/**
 * Makes a session of a page for one end customer. It may do less than the key that asks, never more.
 *
 * @throws ApiError ERR-2001 (reference, origins), ERR-1004 (upload), ERR-1006 (more than the key may do), ERR-2004,
 *   ERR-2012 (idempotency)
 */
export async function createSession(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  body: WidgetSessionCreate,
  idempotencyKey: string | undefined,
): Promise<CreatedSession> {
  const { widgetSessions, uploads } = database;
  const { account, actor, permissions, reference: bound } = caller.principal;
  if (actor.kind !== 'key') throw new ApiError('ERR-1006', 'Only API keys make widget sessions.');
  const reference = checkReference(body.reference, 'body/reference');
  if (bound !== null && reference !== bound)
    throw exceeds('reference', 'This API key is bound to one reference, and cannot make a session for another.');
  const missing = body.capabilities.filter((capability) => !permissions.has(capability));
  if (missing.length > 0)
    throw exceeds('capabilities', `This API key does not have the permission "${missing.join('", "')}".`);
  const { subject = null, limits = {}, upload_id: uploadId = null, expires_in = EXPIRES_IN_SECONDS } = body;
  const allowedOrigins = readOrigins(body.allowed_origins ?? []);

  const owner = { accountId: account.id, reference };
  if (uploadId !== null && (await uploads.find(owner, uploadId)) === null)
    throw new ApiError('ERR-1004', 'There is no upload with this id in your account.');
  const request = repeatable(idempotencyKey, [
    reference,
    subject,
    [...body.capabilities].sort(),
    limits.uploads,
    limits.rows,
    uploadId,
    allowedOrigins,
    expires_in,
  ]);
  const keyId = actor.key.id;
  return orRepeated(
    (key) => widgetSessions.findByIdempotencyKey(account.id, keyId, key),
    request,
    () =>
      database.transaction(async (transaction) => {
        const wish = {
          ...owner,
          ...request,
          keyId,
          subject,
          uploadId,
          capabilities: body.capabilities,
          allowedOrigins,
          limits: { uploads: limits.uploads ?? null, rows: limits.rows ?? null },
          expiresInSeconds: expires_in,
        };
        const made = await widgetSessions.create(wish, transaction);
        const session = { kind: 'widget_session', id: made.record.id, reference };
        await audit(database, caller, 'widget_session.created', session, transaction);
        return made;
      }),
  );
}

function exceeds(field: string, message: string): ApiError {
  const fix = 'Ask for no more than this key may do itself, or use a key that may do more.';
  return new ApiError('ERR-1006', message, { errors: [{ location: `body/${field}`, message, fix }] });
}
