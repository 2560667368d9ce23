const [QUOTE, LINE_FEED] = [34, 10];

/**
 * Cuts a CSV of our own (RFC 4180, a line feed at the end of each record) into its records, as they are, line ends
 * included.
 */
export async function* csvRecords(pieces: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let quoted = false;
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) continue;
    const buffer = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
    let start = 0;
    for (let at = rest.length; at < buffer.length; at++) {
      const byte = buffer[at];
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) {
        yield buffer.subarray(start, at + 1);
        start = at + 1;
      }
    }
    rest = buffer.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/** The cells of a record, without quotes and line end. */
export function cellsOf(record: Buffer): string[] {
  const text = record.toString('utf8').replace(/\r?\n$/, '');
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      // Two of them within quotes are one.
      if (quoted && text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = !quoted;
    } else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}
