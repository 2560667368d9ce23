const BLOCK = 1 << 20;

/**
 * The bytes of a file as they arrive, in blocks, so that they are in memory once: joining them would need them twice.
 */
export class PackedBytes {
  readonly #blocks: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length;) {
      const at = this.length % BLOCK;
      if (at === 0) this.#blocks.push(new Uint8Array(BLOCK));
      const part = piece.subarray(from, from + BLOCK - at);
      this.#blocks[this.#blocks.length - 1]?.set(part, at);
      from += part.length;
      this.length += part.length;
    }
  }

  /** @throws RangeError when there are no such bytes */
  slice(start: number, end: number): Uint8Array<ArrayBuffer> {
    if (start < 0 || end < start || end > this.length) throw new RangeError('The archive is cut off.');
    const bytes = new Uint8Array(end - start);
    for (let at = start; at < end;) {
      const from = at % BLOCK;
      const part = this.#blocks[Math.floor(at / BLOCK)]?.subarray(from, from + end - at) ?? new Uint8Array(0);
      bytes.set(part, at - start);
      at += part.length;
    }
    return bytes;
  }
}
