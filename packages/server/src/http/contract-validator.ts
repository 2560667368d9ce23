import type { RequestHandler } from 'express';
import type { middleware } from 'express-openapi-validator';
import { BasePath } from 'express-openapi-validator/dist/framework/base.path.js';
import { OpenApiSpecLoader, type Spec } from 'express-openapi-validator/dist/framework/openapi.spec.loader.js';
import { OpenApiValidator } from 'express-openapi-validator/dist/openapi.validator.js';

type ValidatorOptions = Omit<Parameters<typeof middleware>[0], 'apiSpec' | 'validateApiSpec'>;
export type ContractDocument = Spec['apiDoc'];

/** What the loader asks for a contract and its addresses. */
interface Framework {
  initialize(visitor: {
    visitApi(found: { readonly basePaths: string[]; readonly getApiDoc: () => ContractDocument }): void;
  }): Promise<Pick<Spec, 'apiDoc' | 'basePaths'>>;
}

/**
 * What `middleware` of the package makes, for a contract that is checked when it is written and refers only to itself.
 * The package compiles the schema of OpenAPI itself first, also where it is told not to hold the contract to it: half
 * of what making the validator takes, at every start.
 */
export function createContractValidator(
  contract: ContractDocument,
  options: ValidatorOptions,
): readonly RequestHandler[] {
  const apiSpec = contract as Parameters<typeof middleware>[0]['apiSpec']; // as: the same, and never changed
  return new OpenApiValidator({ ...options, apiSpec }).installMiddleware(loadSpec(contract));
}

/** The routes of a contract, which is modified later. */
export function loadSpec(contract: ContractDocument): Promise<Spec> {
  const apiDoc = structuredClone(contract);
  const basePaths = [...new Set(BasePath.fromServers(apiDoc.servers ?? []).flatMap((path) => path.all()))];
  const framework: Framework = {
    initialize(visitor) {
      visitor.visitApi({ basePaths, getApiDoc: () => apiDoc });
      return Promise.resolve({ apiDoc, basePaths });
    },
  };
  const loader = new OpenApiSpecLoader({ apiDoc, validateApiSpec: false });
  // Its own one is what compiles the schema.
  Object.defineProperty(loader, 'framework', { value: framework });
  return loader.load();
}
