import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import type { RequestHandler } from 'express';
import { middleware as openApiValidator } from 'express-openapi-validator';

type ContractDocument = Exclude<Parameters<typeof openApiValidator>[0]['apiSpec'], string>;

const PARTS = '/v1/uploads/{upload_id}/parts/{part}';

/** The contract as served to clients. */
export function contractDocument(): object {
  return contract;
}

/**
 * Validates requests, and responses where asked, against the contract. Some bodies are exempt. Those of
 * uploads and their parts are streamed or bytes, and are validated by who reads them. That of `POST /v1/scores` is
 * validated in the process that scores it, because large ones would take too long here.
 */
export function holdToContract(options: { readonly validateResponses: boolean }): readonly RequestHandler[] {
  // A copy, because the validator modifies its input. The type of the JSON is narrower than the validator's.
  const copy = structuredClone(contract);
  const { requestBody: _streamed, ...createUpload } = copy.paths['/v1/uploads'].post;
  const { requestBody: _checkedLater, ...createScores } = copy.paths['/v1/scores'].post;
  const { requestBody: _bytes, ...putPart } = copy.paths[PARTS].put;
  const paths = {
    ...copy.paths,
    [PARTS]: { ...copy.paths[PARTS], put: putPart },
    '/v1/uploads': { ...copy.paths['/v1/uploads'], post: createUpload },
    '/v1/scores': { ...copy.paths['/v1/scores'], post: createScores },
  };
  const apiSpec = { ...copy, paths } as unknown as ContractDocument;
  return openApiValidator({
    apiSpec,
    validateRequests: { allowUnknownQueryParameters: false },
    validateResponses: options.validateResponses,
    validateSecurity: false,
    validateApiSpec: false,
    fileUploader: false,
    ignoreUndocumented: true,
  }) as readonly RequestHandler[];
}
