import type { AuditAction, ModelCreate, ModelPromote, ModelReason } from '@retainwise/openapi';
import { newId, type Database, type ModelAlias, type ModelRecord } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf, type Caller } from '../auth/caller.ts';
import { principalOf, userIdOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';
import { spoken } from '../http/spoken.ts';
import { presentEvaluation, presentModel } from './present.ts';

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Models that an account has learnt. Workers do the learning. */
export function modelRoutes({ database }: Pick<ServerDependencies, 'database'>): Router {
  const router = Router();
  const owned = (request: Request, response: Response) => ownerOf(principalOf(response), referenceOf(request));

  async function find(request: Request, response: Response): Promise<ModelRecord> {
    const found = await database.models.find(owned(request, response), pathText(request, 'model_id'));
    if (found === null) throw new ApiError('ERR-1004', 'There is no model with this id in your account.');
    return found;
  }

  /** Changes what a model is, notes who did it, and answers with the model as it then is. */
  async function change(
    request: Request,
    response: Response,
    action: AuditAction,
    work: (model: ModelRecord, by: string, transaction: Transaction) => Promise<string>,
  ): Promise<void> {
    const caller = callerOf(request, response);
    const model = await find(request, response);
    const answered = await database.transactionInTurn(model, async (transaction) => {
      const id = await work(model, nameOf(caller), transaction);
      const object = { kind: 'model', id: model.id, reference: model.reference };
      await audit(database, caller, action, object, transaction);
      return database.models.find(model, id, transaction);
    });
    response.json(presentModel(answered ?? model));
  }

  router.post('/v1/models', async (request, response) => {
    // The contract has checked the bodies.
    const body = request.body as ModelCreate;
    const caller = callerOf(request, response);
    const owner = owned(request, response);
    await checkUpload(database, owner, body);
    const model = await database.transactionInTurn(owner, async (transaction) => {
      const id = newId('mdl');
      const asked = await database.models.request(
        owner,
        {
          id,
          version: `${id}-1`,
          learnsFrom: body.from,
          uploadId: body.from === 'upload' ? (body.upload_id ?? null) : null,
          labelColumn: body.label_column ?? null,
          excludeColumns: body.exclude_columns ?? [],
          horizonDays: body.horizon_days ?? caller.principal.account.horizonDays,
        },
        transaction,
      );
      await database.learningDue.mark(owner, transaction);
      const object = { kind: 'model', id: asked.id, reference: owner.reference };
      await audit(database, caller, 'model.created', object, transaction);
      return asked;
    });
    response.status(202).location(`/v1/models/${model.id}`).json(presentModel(model));
  });

  router.get('/v1/models', async (request, response) => {
    const { rows, nextCursor } = await database.models.list({
      ...owned(request, response),
      // as: the contract admits no other
      alias: (queryText(request, 'alias') ?? null) as ModelAlias | null,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentModel), next_cursor: nextCursor });
  });

  router.get('/v1/models/:model_id', async (request, response) => {
    response.json(presentModel(await find(request, response)));
  });

  router.get('/v1/models/:model_id/card', async (request, response) => {
    const { card, status } = await find(request, response);
    if (card === null) throw new ApiError('ERR-4011', `The model is ${status}, and has no card.`);
    response.json(spoken(request, response, card));
  });

  router.get('/v1/models/:model_id/evaluations', async (request, response) => {
    const { rows, nextCursor } = await database.models.evaluations({
      ...owned(request, response),
      modelId: (await find(request, response)).id,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json(spoken(request, response, { data: rows.map(presentEvaluation), next_cursor: nextCursor }));
  });

  router.post('/v1/models/:model_id/promote', async (request, response) => {
    const { reason, force } = request.body as ModelPromote;
    await change(request, response, 'model.promoted', async (model, by, transaction) => {
      if (model.status !== 'ready') throw new ApiError('ERR-4011', `The model is ${model.status}.`);
      const isBetter = await database.models.isBetter(model, model.id, transaction);
      if (!isBetter && !force)
        throw new ApiError('ERR-4011', 'The model was not found surely better than the one before.');
      const forced = !isBetter;
      if (!(await database.models.promote(model, model.id, { by, reason, forced }, transaction)))
        throw new ApiError('ERR-4011', 'The model is the champion already.');
      return model.id;
    });
  });

  router.post('/v1/models/:model_id/retire', async (request, response) => {
    const { reason } = request.body as ModelReason;
    await change(request, response, 'model.retired', async (model, by, transaction) => {
      if (!(await database.models.retire(model, model.id, { by, reason, forced: false }, transaction)))
        throw new ApiError('ERR-4011', `The model is ${model.alias ?? model.status}.`);
      return model.id;
    });
  });

  router.post('/v1/models/:model_id/rollback', async (request, response) => {
    const { reason } = request.body as ModelReason;
    await change(request, response, 'model.rolled_back', async (model, by, transaction) => {
      const champion = await database.models.rollBack(model, model.id, { by, reason, forced: false }, transaction);
      if (champion === undefined) throw new ApiError('ERR-4013', `The model ${model.id} is not the champion.`);
      return champion ?? model.id;
    });
  });

  return router;
}

/** An id of ours: of a key, a person or a session. */
function nameOf({ principal }: Caller): string {
  const { actor } = principal;
  switch (actor.kind) {
    case 'key':
      return actor.key.id;
    case 'person':
      return userIdOf(principal) ?? actor.kind;
    case 'session':
      return actor.session.id;
  }
}

/** @throws ApiError ERR-2001 without an upload where it is asked for, ERR-1004 for one of others, ERR-4012 */
async function checkUpload(
  database: Pick<Database, 'uploads'>,
  owner: ReturnType<typeof ownerOf>,
  { from, upload_id: uploadId, label_column: label }: ModelCreate,
): Promise<void> {
  if (from === 'outcomes') return;
  if (uploadId === undefined) throw new ApiError('ERR-2001', 'Which upload it learns from is missing: send upload_id.');
  const upload = await database.uploads.find(owner, uploadId);
  if (upload?.status !== 'ready') throw new ApiError('ERR-1004', 'There is no upload with this id in your account.');
  const columns = upload.mapping?.columns ?? [];
  const has = columns.some(({ field, column }) =>
    label === undefined ? field === 'churned' || field === 'churn_date' : column === label,
  );
  if (!has) throw new ApiError('ERR-4012', 'The upload does not say who has left.');
}
