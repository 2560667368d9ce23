import type { KeyCreate, KeyRotate } from '@retainwise/openapi';
import type { CreatedApiKey } from '@retainwise/platform';
import { Router, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { presentKey, presentNewKey } from '../auth/present-key.ts';
import { audit } from '../auth/audit.ts';
import { auditedKey } from '../auth/audited-key.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';
import { createKey } from './create-key.ts';
import { findKey } from './find-key.ts';
import { rotateKey } from './rotate-key.ts';

/** API keys. */
export function keyRoutes(dependencies: Pick<ServerDependencies, 'database' | 'clock'>): Router {
  const { database, clock } = dependencies;
  const router = Router();

  /** The only answer that has a secret. */
  function answerNew(response: Response, made: CreatedApiKey): void {
    response.status(201).location(`/v1/keys/${made.record.id}`).json(presentNewKey(made, clock()));
  }

  router.post('/v1/keys', async (request, response) => {
    // The contract has checked the body.
    const body = request.body as KeyCreate;
    const caller = callerOf(request, response);
    answerNew(response, await createKey(dependencies, caller, body, request.get('Idempotency-Key')));
  });

  router.get('/v1/keys', async (request, response) => {
    const { account, reference } = principalOf(response);
    const { rows, nextCursor } = await database.apiKeys.listPage({
      accountId: account.id,
      reference,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map((key) => presentKey(key, clock())), next_cursor: nextCursor });
  });

  router.get('/v1/keys/:key_id', async (request, response) => {
    const key = await findKey(database.apiKeys, principalOf(response), pathText(request, 'key_id'));
    response.json(presentKey(key, clock()));
  });

  router.delete('/v1/keys/:key_id', async (request, response) => {
    const principal = principalOf(response);
    const key = await findKey(database.apiKeys, principal, pathText(request, 'key_id'));
    await database.transaction(async (transaction) => {
      if (await database.apiKeys.revoke(key.accountId, key.id, transaction))
        await audit(database, callerOf(request, response), 'key.revoked', auditedKey(key), transaction);
    });
    response.json(presentKey(await findKey(database.apiKeys, principal, key.id), clock()));
  });

  router.post('/v1/keys/:key_id/rotate', async (request, response) => {
    const keyId = pathText(request, 'key_id');
    // The contract has checked the body, which may be left out.
    const body = (request.body ?? {}) as KeyRotate;
    const idempotencyKey = request.get('Idempotency-Key');
    const caller = callerOf(request, response);
    answerNew(response, await rotateKey(dependencies, caller, keyId, body, idempotencyKey));
  });

  return router;
}
