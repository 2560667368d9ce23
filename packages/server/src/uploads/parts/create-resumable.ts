import { IdempotencyConflictError, newId, uploadPrefix, type Owner, type UploadRecord } from '@retainwise/platform';
import { z } from 'zod';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { audit } from '../../auth/audit.ts';
import type { Caller } from '../../auth/caller.ts';
import { sessionOf, userIdOf } from '../../auth/principal.ts';
import { ApiError, cutText, MAX_DETAILS } from '../../http/api-error.ts';
import { requestHash, sameRequest } from '../../http/idempotency.ts';
import { checkReference } from '../../http/reference.ts';
import { requireOpenUpload, requireRoom } from '../../limits/quotas.ts';
import { spendOfSession } from '../../limits/session-limits.ts';
import { abandonUpload } from '../abandon-upload.ts';
import { cleanFilename } from '../clean-filename.ts';
import { kindInHash } from '../create-upload.ts';
import { tooLarge } from '../limit-bytes.ts';
import { parseOverrides } from '../parse-overrides.ts';
import { nameObject } from './name-object.ts';
import { planParts } from './plan.ts';

/** As the contract has it: its validator does not see the body of an upload. */
const createSchema = z.strictObject({
  filename: z.string().min(1).max(255),
  size: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  resumable: z.literal(true),
  mapping: z.record(z.string(), z.unknown()).optional(),
  sheet: z.string().min(1).max(100).optional(),
  kind: z.enum(['customers', 'outcomes']).default('customers'),
  complete: z.boolean().default(false),
  reference: z.unknown().optional(),
});

export interface CreateResumableInput {
  readonly caller: Caller;
  /** Whose an upload with this reference is. */
  readonly ownerOf: (reference: string | undefined) => Owner;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

/**
 * Announces a file that is sent in parts.
 *
 * @throws ApiError ERR-2001, ERR-2003 (too large), ERR-2004, ERR-3006 (mapping), ERR-5004 (too many at once)
 */
export async function createResumable(
  dependencies: ServerDependencies,
  { caller, ownerOf, body, idempotencyKey }: CreateResumableInput,
): Promise<UploadRecord> {
  const { database, storage, settings, clock } = dependencies;
  const { account } = caller.principal;
  const { filename, size, mapping, sheet, kind, complete, ...rest } = parse(body);
  const owner = ownerOf('reference' in rest ? checkReference(rest.reference, 'body/reference') : undefined);
  const { maxBytes, partBytes, lifetimeMs } = settings.resumable;
  if (size > maxBytes) throw tooLarge(maxBytes);
  const overrides = parseOverrides(mapping ?? {});
  const hash = requestHash([
    'in parts',
    cleanFilename(filename),
    size,
    overrides,
    ...(sheet === undefined ? [] : [sheet]),
    ...kindInHash({ kind, complete }),
  ]);
  const repeated = async (): Promise<UploadRecord | null> => {
    if (idempotencyKey === undefined) return null;
    const earlier = await database.uploads.findByIdempotencyKey(owner, idempotencyKey);
    return earlier && sameRequest(earlier, hash, 'file');
  };
  const earlier = await repeated();
  if (earlier) return earlier;

  await storage.check(size);
  await requireRoom(database, account, settings.limits, { owner, more: 1 });
  const ref = { ...owner, id: newId('upl') };
  try {
    const upload = await database.usage.spending(account.id, async (transaction) => {
      await requireOpenUpload(database, account, settings.limits, transaction);
      await audit(database, caller, 'upload.created', { kind: 'upload', ...ref }, transaction);
      const created = await database.uploads.create(
        {
          ...ref,
          userId: userIdOf(caller.principal),
          filename: cleanFilename(filename),
          objectKey: `${uploadPrefix(ref)}source`,
          fileSizeBytes: size,
          partSize: planParts(size, partBytes).partSize,
          mappingOverrides: overrides,
          sheet: sheet ?? null,
          kind,
          complete,
          idempotencyKey: idempotencyKey ?? null,
          requestHash: hash,
          expiresAt: new Date(clock().getTime() + lifetimeMs),
        },
        transaction,
      );
      await spendOfSession(database, sessionOf(caller.principal), { uploads: 1 }, transaction);
      return created;
    });
    await nameObject(dependencies, upload);
    return upload;
  } catch (error) {
    // Two such requests arrived at the same time, and the other one won.
    if (error instanceof IdempotencyConflictError) {
      const winner = await repeated();
      if (winner) return winner;
    }
    // The row may be there although the answer was lost.
    else if (!(error instanceof ApiError)) await abandonUpload(dependencies, ref);
    throw error;
  }
}

function parse(body: unknown): z.infer<typeof createSchema> {
  const parsed = createSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, MAX_DETAILS).map(({ path, message }) => ({
    location: cutText(['body', ...path].join('/')),
    message: cutText(message),
    fix: 'Check the request against /openapi.json.',
  }));
  const [first] = errors;
  throw new ApiError('ERR-2001', first ? `${first.location}: ${first.message}` : 'The body does not match.', {
    errors,
  });
}
