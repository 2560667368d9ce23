import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import type { ScoresCreate } from '@retainwise/openapi';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { ApiError, cutText } from '../http/api-error.ts';
import { refuseDeepJson } from '../http/json-depth.ts';

const SCHEMA = 'contract#/components/schemas/ScoresCreate';

/** Reads the body of a request for scores, and holds it to the contract. Checking a body of 4 MB takes a while. */
export function createScoresReader(): (body: Uint8Array) => ScoresCreate {
  // Formats and keywords of OpenAPI in other parts of the contract are none of its business.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const check = ajv.addSchema(contract, 'contract').compile<ScoresCreate>({ $ref: SCHEMA });
  return (body) => {
    refuseDeepJson(body);
    const value = parse(body);
    if (!check(value)) throw refusal(check.errors?.[0]);
    return value;
  };
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    throw new ApiError('ERR-2001', 'The body is not valid JSON.', { cause: error });
  }
}

function refusal(error: ErrorObject | undefined): ApiError {
  const { instancePath = '', message = 'does not match the contract', params = {} } = error ?? {};
  const extra = 'additionalProperty' in params ? ` "${cutText(String(params['additionalProperty']))}"` : '';
  const location = cutText(`body${instancePath}`);
  const text = `${message}${extra}`;
  return new ApiError('ERR-2001', `${location} ${text}`, {
    errors: [{ location, message: text, fix: 'Check the request against /openapi.json.' }],
  });
}
