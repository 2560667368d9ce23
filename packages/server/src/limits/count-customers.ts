import { scanJson } from '../http/scan-json.ts';

/** Inside the body's object and its list. */
const DEPTH_OF_CUSTOMERS = 2;

/**
 * Counts the objects in the lists of a JSON object, which are the customers of a scoring request, without parsing. Text
 * that is not such JSON gets some count; it is refused later, and was still a request.
 */
export function countCustomers(json: Uint8Array): number {
  let count = 0;
  scanJson(json, (kind, depth) => {
    if (kind === 'object' && depth === DEPTH_OF_CUSTOMERS) count++;
  });
  return count;
}
