import type { ValidationLevel } from '@retainwise/core';
import type { CorrectionsCreate, MappingUpdate, UploadComplete } from '@retainwise/openapi';
import type { UploadRecord } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf, ownerOf, referenceOf, scopeOf } from '../auth/scope.ts';
import { uncountRequest } from '../limits/limit-requests.ts';
import { createUploadSlots } from '../limits/upload-slots.ts';
import { createOneAtATime } from '../http/one-at-a-time.ts';
import { presentMapping } from '../http/present-mapping.ts';
import { completeUpload } from './parts/complete-upload.ts';
import { createResumable } from './parts/create-resumable.ts';
import { presentAny } from './parts/present.ts';
import { putPart } from './parts/put-part.ts';
import { notReady, noUpload } from './parts/states.ts';
import { presentUpload, presentValidation } from './present.ts';
import { ApiError } from '../http/api-error.ts';
import { abortWhenGone } from '../http/abort-when-gone.ts';
import { unlessGone } from '../http/unless-gone.ts';
import { analyzeUpload } from './analyze-upload.ts';
import { correctUpload } from './corrections/correct-upload.ts';
import { createUpload } from './create-upload.ts';
import { deleteUpload } from './delete-upload.ts';
import { parseOverrides } from './parse-overrides.ts';
import { fileOfRequest } from './receive-file.ts';
import { updateMapping } from './update-mapping.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';

/** Clients send as many parts of a file at the same time. */
const PARTS_AT_ONCE = 3;

export function uploadRoutes(dependencies: ServerDependencies): Router {
  const { database, clock, settings } = dependencies;
  const slots = createUploadSlots(settings.limits);
  const partSlots = createUploadSlots(settings.limits, { timesOfAccount: PARTS_AT_ONCE, what: 'parts' });
  const oneAtATime = createOneAtATime();
  const router = Router();

  /** 404 both for an unknown id and for what is not in its scope: a client cannot tell the two apart. */
  async function findUpload(request: Request, response: Response): Promise<UploadRecord> {
    const upload = await database.uploads.find(scopeOf(principalOf(response)), pathText(request, 'upload_id'));
    if (upload === null || (upload.status !== 'ready' && upload.partSize === null)) throw noUpload();
    return upload;
  }

  async function findReady(request: Request, response: Response): Promise<UploadRecord> {
    const upload = await findUpload(request, response);
    if (upload.status !== 'ready') throw notReady(upload);
    return upload;
  }

  router.post('/v1/uploads', async (request, response) => {
    const principal = principalOf(response);
    const caller = callerOf(request, response);
    const reference = referenceOf(request);
    if (announcesParts(request.body)) {
      const announced = await createResumable(dependencies, {
        caller,
        ownerOf: (announcedFor) => ownerOf(principal, sameReference(announcedFor, reference)),
        body: request.body,
        idempotencyKey: request.get('Idempotency-Key'),
      });
      response.status(201).json(await presentAny(database, announced));
      return;
    }
    const owner = ownerOf(principal, reference);
    const filename = queryText(request, 'filename') ?? 'upload.csv';
    const upload = await slots.run(
      principal.account,
      () =>
        createUpload(dependencies, {
          file: fileOfRequest({ body: request, headers: request.headers }, filename),
          caller,
          owner,
          filename,
          mapping: queryText(request, 'mapping'),
          sheet: queryText(request, 'sheet'),
          kind: queryText(request, 'kind') === 'outcomes' ? 'outcomes' : 'customers',
          complete: queryText(request, 'complete') === 'true',
          idempotencyKey: request.get('Idempotency-Key'),
          signal: abortWhenGone(response),
        }),
      () => uncountRequest(response),
    );
    response.status(201).json(presentUpload(upload));
  });

  router.put('/v1/uploads/:upload_id/parts/:part', async (request, response) => {
    const upload = await findUpload(request, response);
    await partSlots.run(
      principalOf(response).account,
      () => putPart(dependencies, upload, Number(pathText(request, 'part')), request),
      () => uncountRequest(response),
    );
    response.status(204).end();
  });

  router.post('/v1/uploads/:upload_id/complete', async (request, response) => {
    const upload = await findUpload(request, response);
    // The contract has checked the body, which may be left out.
    const { sha256 = null } = (request.body ?? {}) as UploadComplete;
    response
      .status(202)
      .json(
        await presentAny(database, await completeUpload(dependencies, callerOf(request, response), upload, sha256)),
      );
  });

  router.post('/v1/uploads/:upload_id/corrections', async (request, response) => {
    // The contract has checked the body.
    const { corrections } = request.body as CorrectionsCreate;
    const upload = await findReady(request, response);
    const corrected = await unlessGone(
      () => findReady(request, response),
      () =>
        slots.run(
          principalOf(response).account,
          () =>
            correctUpload(dependencies, {
              upload,
              corrections,
              caller: callerOf(request, response),
              idempotencyKey: request.get('Idempotency-Key'),
              signal: abortWhenGone(response),
            }),
          () => uncountRequest(response),
        ),
    );
    response.status(201).json(presentUpload(corrected));
  });

  router.get('/v1/uploads', async (request, response) => {
    const { rows, nextCursor } = await database.uploads.listPage({
      ...listScopeOf(principalOf(response), request),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentUpload), next_cursor: nextCursor });
  });

  router.get('/v1/uploads/:upload_id', async (request, response) => {
    response.json(await presentAny(database, await findUpload(request, response)));
  });

  router.delete('/v1/uploads/:upload_id', async (request, response) => {
    await deleteUpload(dependencies, callerOf(request, response), pathText(request, 'upload_id'));
    response.status(204).end();
  });

  router.get('/v1/uploads/:upload_id/mapping', async (request, response) => {
    await oneAtATime(async () => {
      const { mapping, mappingOverrides, mappingAnswers } = await findReady(request, response);
      if (!mapping) throw new Error('A ready upload has a mapping.');
      response.json(presentMapping(mapping, { overrides: mappingOverrides, answers: mappingAnswers }));
    });
  });

  router.put('/v1/uploads/:upload_id/mapping', async (request, response) => {
    const upload = await findReady(request, response);
    // The contract has checked the body.
    const { overrides, answers = {} } = request.body as MappingUpdate;
    const decisions = { overrides: parseOverrides(overrides), answers };
    const mapping = await unlessGone(
      () => findReady(request, response),
      () => updateMapping(dependencies, callerOf(request, response), upload, decisions, abortWhenGone(response)),
    );
    response.json(presentMapping(mapping, decisions));
  });

  router.get('/v1/uploads/:upload_id/validation', async (request, response) => {
    const { account } = principalOf(response);
    const upload = await findReady(request, response);
    // The contract admits only levels.
    const level = (queryText(request, 'level') ?? 'standard') as ValidationLevel;
    if (upload.validation?.level === level) {
      response.json(presentValidation(upload.validation));
      return;
    }
    const { validation } = await unlessGone(
      () => findReady(request, response),
      () =>
        analyzeUpload(dependencies, upload.objectKey, {
          owner: account.id,
          signal: abortWhenGone(response),
          overrides: upload.mappingOverrides,
          answers: upload.mappingAnswers,
          sheet: upload.sheet,
          level,
          currency: account.currency,
          kind: upload.kind,
          now: clock(),
        }),
    );
    response.json(presentValidation(validation));
  });

  return router;
}

/** An upload in parts says whose it is in its body; who says it in the query as well means the same. */
function sameReference(inBody: string | undefined, inQuery: string | undefined): string | undefined {
  if (inBody !== undefined && inQuery !== undefined && inBody !== inQuery)
    throw new ApiError('ERR-2001', 'The reference of the query is another than that of the body.');
  return inBody ?? inQuery;
}

/** Only JSON has been parsed. JSON about something else is no file that can be read. */
function announcesParts(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'resumable' in body;
}
