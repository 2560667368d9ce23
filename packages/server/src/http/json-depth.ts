import { ApiError } from './api-error.ts';
import { scanJson } from './scan-json.ts';

/** More than any body of the contract; deeper ones are only meant to cost time. */
const MAX_DEPTH = 64;

/**
 * Reads JSON text once, before it is parsed. Text that is not JSON passes: the parser refuses it.
 *
 * @throws ApiError ERR-2001 when objects and lists are nested too deep
 */
export function refuseDeepJson(json: Uint8Array): void {
  scanJson(json, (_kind, depth) => {
    if (depth < MAX_DEPTH) return;
    throw new ApiError('ERR-2001', `The body is nested more than ${MAX_DEPTH} levels deep.`, {
      errors: [
        {
          location: 'body',
          message: `More than ${MAX_DEPTH} levels.`,
          fix: 'Send the body that /openapi.json describes.',
        },
      ],
    });
  });
}
