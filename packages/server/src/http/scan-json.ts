const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Looks at the brackets of JSON text once, without parsing it. Text that is not JSON gives some brackets.
 *
 * @param onOpen called for each object and list, with the number of those that it is in
 */
export function scanJson(json: Uint8Array, onOpen: (kind: 'object' | 'list', depth: number) => void): void {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) onOpen(byte === OPEN_OBJECT ? 'object' : 'list', depth++);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
}
