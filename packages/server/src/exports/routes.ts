import type { ExportCreate } from '@retainwise/openapi';
import type { ExportRecord, Scope } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf, type Principal } from '../auth/principal.ts';
import { ownerOf, scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { NOT_STORED } from '../http/not-stored.ts';
import { pathText } from '../http/query.ts';
import { checkReference } from '../http/reference.ts';
import { unlessGone } from '../http/unless-gone.ts';
import { presentExport } from './present.ts';

/** Exports of the account, or of one end customer of it. */
export function exportRoutes({ database, objectStore }: Pick<ServerDependencies, 'database' | 'objectStore'>): Router {
  const router = Router();

  async function find(request: Request, response: Response): Promise<ExportRecord> {
    const found = await database.exports.find(scopeOf(principalOf(response)), pathText(request, 'export_id'));
    if (found === null) throw new ApiError('ERR-1004', 'There is no export with this id in your account.');
    return found;
  }

  async function findCompleted(
    request: Request,
    response: Response,
  ): Promise<ExportRecord & { readonly objectKey: string }> {
    const found = await find(request, response);
    const { status, objectKey } = found;
    if (objectKey !== null) return { ...found, objectKey };
    throw new ApiError(
      'ERR-4007',
      status === 'failed'
        ? 'The export has failed. Create another one.'
        : `The export is ${status}. Its file can be downloaded once it has completed.`,
    );
  }

  router.post('/v1/exports', async (request, response) => {
    // The contract has checked the body, which may be left out.
    const body = (request.body ?? {}) as ExportCreate;
    const caller = callerOf(request, response);
    const scope = wantedScope(caller.principal, body);
    const made = await database.transaction(async (transaction) => {
      const begun = await database.exports.begin(scope, transaction);
      const object = { kind: 'export', id: begun.id, reference: begun.reference };
      await audit(database, caller, 'account.export_requested', object, transaction);
      return begun;
    });
    response.status(202).location(`/v1/exports/${made.id}`).json(presentExport(made));
  });

  router.get('/v1/exports/:export_id', async (request, response) => {
    response.json(presentExport(await find(request, response)));
  });

  router.get('/v1/exports/:export_id/download', async (request, response) => {
    const { id, reference, objectKey, bytes } = await findCompleted(request, response);
    const isHead = request.method === 'HEAD';
    if (!isHead) {
      const caller = callerOf(request, response);
      await audit(database, caller, 'account.export_downloaded', { kind: 'export', id, reference });
    }
    const stream = await unlessGone(
      () => findCompleted(request, response),
      async () => (isHead ? null : await objectStore.get(objectKey)),
    );
    response
      .attachment(`${id}.zip`)
      .type('application/zip')
      .set({ 'Cache-Control': `${NOT_STORED}, no-transform`, 'Content-Length': String(bytes) });
    if (stream === null) response.end();
    else await pipeline(stream, response);
  });

  return router;
}

/** @throws ApiError ERR-2001 for a text that is no reference, ERR-1004 for one that is not the caller's */
function wantedScope(principal: Principal, { reference }: ExportCreate): Scope {
  if (reference === undefined) return scopeOf(principal);
  return ownerOf(principal, checkReference(reference, 'body/reference'));
}
