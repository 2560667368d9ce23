import { ApiError } from './api-error.ts';

/** More than any body of the contract; deeper ones are only meant to cost time. */
const MAX_DEPTH = 64;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads JSON text once, before it is parsed. Text that is not JSON passes: the parser refuses it.
 *
 * @throws ApiError ERR-2001 when objects and lists are nested too deep
 */
export function refuseDeepJson(json: Uint8Array): void {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (++depth > MAX_DEPTH)
        throw new ApiError('ERR-2001', `The body is nested more than ${MAX_DEPTH} levels deep.`, {
          errors: [
            {
              location: 'body',
              message: `More than ${MAX_DEPTH} levels.`,
              fix: 'Send the body that /openapi.json describes.',
            },
          ],
        });
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
}
