import { OpenApiSpecLoader } from 'express-openapi-validator/dist/framework/openapi.spec.loader.js';
import { OpenAPISchemaValidator } from 'express-openapi-validator/dist/framework/openapi.schema.validator.js';
import { expect, it } from 'vitest';
import { contractDocument } from './contract.ts';
import { loadSpec, type ContractDocument } from './contract-validator.ts';

// as: the type of the JSON is narrower than the validator's
const contract = (): ContractDocument => structuredClone(contractDocument()) as ContractDocument;

it('the contract has the routes that the validator finds in it by itself', async () => {
  const theirs = await new OpenApiSpecLoader({ apiDoc: contract(), validateApiSpec: false }).load();
  const ours = await loadSpec(contract());
  expect(ours.routes.length).toBeGreaterThan(30);
  expect(ours.routes).toEqual(theirs.routes);
  expect(ours.basePaths).toEqual(theirs.basePaths);
  // The order of tags is nothing that a request depends on.
  expect({ ...ours.apiDoc, tags: [] }).toEqual({ ...theirs.apiDoc, tags: [] });
});

it('the contract is an OpenAPI document, which is not asked again at each start', () => {
  const { errors } = new OpenAPISchemaValidator({ version: '3.1.0', validateApiSpec: true }).validate(contract());
  expect(errors).toEqual([]);
});
