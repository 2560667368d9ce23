import { Router, type Request } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { abortWhenGone } from '../http/abort-when-gone.ts';
import { ApiError } from '../http/api-error.ts';
import { createChampions } from './champions.ts';
import { ENCODINGS, type Encoding } from './compress-answer.ts';
import { createSmallScorer } from './score-small.ts';
import { SCORE_CUSTOMERS } from './score-task.ts';

export function scoreRoutes(dependencies: ServerDependencies): Router {
  const { pools, models, clock, settings } = dependencies;
  const router = Router();
  const scoreSmall = createSmallScorer(models);
  const champions = createChampions(dependencies);
  router.post('/v1/scores', async (request, response) => {
    const principal = principalOf(response);
    const { account } = principal;
    const { priorChurnRate, horizonDays, currency } = account;
    // Only `response.json` is validated against the contract.
    const encoding = settings.validateResponses ? null : encodingFor(request);
    const body = bodyOf(request);
    const own = await champions.of(ownerOf(principal, referenceOf(request)));
    const input = { body, priorChurnRate, horizonDays, currency, own, now: clock(), encoding };
    const answer =
      scoreSmall(input) ??
      (await pools.scores.run(SCORE_CUSTOMERS, input, {
        owner: account.id,
        signal: abortWhenGone(response),
        answers: {},
      }));
    const bytes = toBuffer(answer.bytes);
    if (settings.validateResponses) response.json(JSON.parse(bytes.toString()));
    else {
      if (answer.encoding !== null) response.setHeader('Content-Encoding', answer.encoding);
      response.type('application/json').send(bytes);
    }
  });
  return router;
}

/** What the client prefers of what we have; null where it takes the answer only as it is. */
function encodingFor(request: Request): Encoding | null {
  const preferred = request.acceptsEncodings(...ENCODINGS, 'identity');
  return ENCODINGS.find((encoding) => encoding === preferred) ?? null;
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The body as bytes. Whoever scores it parses and checks it: a large one takes long. */
function bodyOf(request: Request): Uint8Array {
  const { body } = request as { readonly body: unknown };
  if (body instanceof Uint8Array) return body;
  const type = request.get('content-type');
  throw type === undefined
    ? new ApiError('ERR-2001', 'The request has no body, or none of the type application/json.')
    : new ApiError('ERR-2002', 'The body is not application/json in UTF-8.');
}
