const [QUOTE, COMMA, LINE_FEED] = [34, 44, 10];
/** Commas that are remembered of a record, the last ones; a power of two. */
const MAX_COMMAS = 16;

/** One record of a CSV in UTF-8, valid until the next one. Its last cells are counted from 0. */
export interface CsvRecord {
  /** All of it with its line end. */
  bytes(): Uint8Array;
  /** What comes before a cell, with the comma. */
  bytesBefore(cell: number): Uint8Array;
  /** What comes behind a cell, from the comma or line end on. */
  bytesBehind(cell: number): Uint8Array;
  /** A cell as text, without its quotes. */
  text(cell: number): string;
}

/**
 * Cuts the records out of a CSV (commas, double quotes, a line feed at the end of each record) that comes in pieces,
 * and finds the last cells of each. It looks at bytes: most of a record is only copied.
 */
export class CsvRecordCutter {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #cells: number;
  /** Where the last commas are. */
  readonly #commas = new Int32Array(MAX_COMMAS);
  #commaCount = 0;
  #quoted = false;
  #buffer: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  /** @param cells how many cells are at the end of each record, behind at least one other; fewer than 16 */
  constructor(cells: number) {
    this.#cells = cells;
  }

  /** Whether no record has begun that has not ended. */
  get isDone(): boolean {
    return this.#start === this.#buffer.length;
  }

  /** Calls back for each record that ends in this piece. */
  add(piece: Uint8Array, onRecord: (record: CsvRecord) => void): void {
    let at = this.#append(piece);
    const buffer = this.#buffer;
    for (; at < buffer.length; at++) {
      const byte = buffer[at];
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      else if (this.#quoted) continue;
      else if (byte === COMMA) this.#commas[this.#commaCount++ % MAX_COMMAS] = at;
      else if (byte === LINE_FEED) {
        this.#end = at + 1;
        onRecord(this.#record);
        this.#start = this.#end;
        this.#commaCount = 0;
      }
    }
  }

  /** @returns where the piece begins behind what is left of those before it */
  #append(piece: Uint8Array): number {
    const rest = this.#buffer.subarray(this.#start);
    for (let i = 0; i < MAX_COMMAS; i++) this.#commas[i] = (this.#commas[i] ?? 0) - this.#start;
    this.#start = 0;
    if (rest.length === 0) {
      this.#buffer = piece;
      return 0;
    }
    const buffer = new Uint8Array(rest.length + piece.length);
    buffer.set(rest);
    buffer.set(piece, rest.length);
    this.#buffer = buffer;
    return rest.length;
  }

  readonly #record: CsvRecord = {
    bytes: () => this.#buffer.subarray(this.#start, this.#end),
    bytesBefore: (cell) => this.#buffer.subarray(this.#start, this.#cellStart(cell)),
    bytesBehind: (cell) => this.#buffer.subarray(this.#cellEnd(cell), this.#end),
    text: (cell) => unquoted(this.#decoder.decode(this.#buffer.subarray(this.#cellStart(cell), this.#cellEnd(cell)))),
  };

  #cellStart(cell: number): number {
    if (this.#commaCount < this.#cells) throw new Error('A record has fewer cells than a results file has columns.');
    return (this.#commas[(this.#commaCount - this.#cells + cell) % MAX_COMMAS] ?? 0) + 1;
  }

  #cellEnd(cell: number): number {
    if (cell < this.#cells - 1) return this.#cellStart(cell + 1) - 1;
    return this.#end - (this.#buffer[this.#end - 2] === 13 ? 2 : 1);
  }
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
