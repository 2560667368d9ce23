import type { UploadComplete } from '@retainwise/openapi';
import type { UploadRecord } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { principalOf } from '../../auth/principal.ts';
import { pathText } from '../../http/query.ts';
import { uncountRequest } from '../../limits/limit-requests.ts';
import { createUploadSlots } from '../../limits/upload-slots.ts';
import { completeUpload } from './complete-upload.ts';
import { presentAny } from './present.ts';
import { putPart } from './put-part.ts';
import { noUpload } from './states.ts';

/** Clients send as many of a file at the same time. */
const PARTS_AT_ONCE = 3;

/** Uploads that are sent in parts, from the first part on. */
export function uploadPartRoutes(dependencies: ServerDependencies): Router {
  const { database, settings } = dependencies;
  const slots = createUploadSlots(settings.limits, { timesOfAccount: PARTS_AT_ONCE, what: 'parts' });
  const router = Router();

  async function findUpload(request: Request, response: Response): Promise<UploadRecord> {
    const upload = await database.uploads.find(principalOf(response).account.id, pathText(request, 'upload_id'));
    if (upload === null || (upload.status === 'receiving' && upload.partSize === null)) throw noUpload();
    return upload;
  }

  router.put('/v1/uploads/:upload_id/parts/:part', async (request, response) => {
    const upload = await findUpload(request, response);
    await slots.run(
      principalOf(response).account,
      () => putPart(dependencies, upload, Number(pathText(request, 'part')), request),
      () => uncountRequest(response),
    );
    response.status(204).end();
  });

  router.post('/v1/uploads/:upload_id/complete', async (request, response) => {
    const { id, accountId } = await findUpload(request, response);
    // The contract has checked the body.
    const { sha256 = null } = (request.body ?? {}) as { readonly sha256?: UploadComplete['sha256'] | null };
    const completed = await completeUpload(dependencies, { id, accountId }, sha256 ?? null);
    response.status(202).json(await presentAny(database, completed));
  });

  return router;
}
