import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import type { Request, RequestHandler } from 'express';
import { ApiError } from './api-error.ts';
import { createContractValidator, type ContractDocument } from './contract-validator.ts';

const PARTS = '/v1/uploads/{upload_id}/parts/{part}';

/** The contract as served to clients. */
export function contractDocument(): object {
  return contract;
}

/**
 * Validates requests, and responses where asked, against the contract. Some bodies are exempt. Those of
 * uploads and their parts are streamed or bytes, and are validated by who reads them. That of `POST /v1/scores` is
 * validated in the process that scores it, because large ones would take too long here.
 *
 * Making it takes longer than many requests. It keeps nothing of them, so several apps of one process may share it.
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
  const isFree = options.validateResponses ? () => false : freeOfRules(paths);
  const apiSpec = { ...copy, paths } as unknown as ContractDocument;
  const handlers = createContractValidator(apiSpec, {
    validateRequests: { allowUnknownQueryParameters: false },
    validateResponses: options.validateResponses,
    validateSecurity: false,
    fileUploader: false,
    ignoreUndocumented: true,
  });
  const held = handlers.map((handle): RequestHandler => {
    const check = asGet(handle);
    return (request, response, next) => (isFree(request) ? next() : check(request, response, next));
  });
  return [...held, refuseUnchecked(isFree)];
}

/** HEAD is answered by the route of GET, so it is held to the rules of GET: the contract has none of its own. */
function asGet(handle: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'HEAD') return handle(request, response, next);
    request.method = 'GET';
    return handle(request, response, (error?: unknown) => {
      request.method = 'HEAD';
      next(error);
    });
  };
}

const OURS = /^\/v1(?:\/|$)/i;

/**
 * What the validator did not find in the contract is not there, even where a route would take it: everything behind
 * believes what the contract says.
 */
function refuseUnchecked(isFree: (request: Request) => boolean): RequestHandler {
  return (request, _response, next) => {
    const isChecked = 'openapi' in request && request.openapi !== undefined;
    if (OURS.test(request.path) && !isChecked && !isFree(request))
      throw new ApiError('ERR-1004', 'There is nothing at this address.');
    next();
  };
}

/**
 * Whether the contract has no rule for a request: its operation has no body that is validated here, and no parameters
 * but such as may be left out of a query, and it comes without a query. The validator would find its operation by
 * compiling the pattern of every path before it, which takes longer than all else that is done for such a request. What
 * is written in another way, with a slash at its end for example, is left to the validator.
 */
function freeOfRules(paths: Readonly<Record<string, object>>): (request: Request) => boolean {
  const free = new Set(
    Object.entries(paths).flatMap(([path, operations]) =>
      path.includes('{') || 'parameters' in operations
        ? []
        : Object.entries(operations).flatMap(([method, operation]: [string, Operation]) =>
            'requestBody' in operation || operation.parameters?.every(mayBeLeftOut) === false
              ? []
              : [`${method.toUpperCase()} ${path}`],
          ),
    ),
  );
  return ({ method, originalUrl }) => free.has(`${method} ${originalUrl}`);
}

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
}

/** The validator says what one with a default is where a request leaves it out. */
function mayBeLeftOut(given: Parameter | Reference): boolean {
  const parameter = meant<Parameter>(given, contract.components.parameters);
  if (parameter?.in !== 'query' || parameter.required === true) return false;
  const schema = meant<object>(parameter.schema, contract.components.schemas);
  return schema !== undefined && !('default' in schema);
}

/** What a reference stands for among the components of its kind. */
function meant<T extends object>(given: T | Reference, components: Readonly<Record<string, T>>): T | undefined {
  return '$ref' in given ? components[given.$ref.split('/').at(-1) ?? ''] : given;
}
