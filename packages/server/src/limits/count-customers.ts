const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/** Inside the body's object and its list. */
const DEPTH_OF_CUSTOMERS = 2;

/**
 * Counts the objects in the lists of a JSON object, which are the customers of a scoring request, in one pass and
 * without parsing. Text that is not such JSON gets some count; it is refused later, and was still a request.
 */
export function countCustomers(json: Uint8Array): number {
  let count = 0;
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (byte === OPEN_OBJECT && depth === DEPTH_OF_CUSTOMERS) count++;
      depth++;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
  return count;
}
