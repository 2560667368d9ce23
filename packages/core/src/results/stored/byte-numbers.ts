import { bytesOf, type ByteText } from '../writer/byte-text.ts';

const [MORE, LOW_BITS, BITS] = [0x80, 0x7f, 7];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A whole number from 0 below 2^31 in seven bits a byte, the lowest first (LEB128). */
export function writeCount(out: ByteText, value: number): void {
  let rest = value;
  while (rest > LOW_BITS) {
    out.byte((rest & LOW_BITS) | MORE);
    rest >>>= BITS;
  }
  out.byte(rest);
}

/** A whole number above −2^30 and below 2^30, of either sign: 0, −1, 1, −2 … are written as 0, 1, 2, 3 … */
export function writeSigned(out: ByteText, value: number): void {
  writeCount(out, value < 0 ? -2 * value - 1 : 2 * value);
}

/** A text, with its length in bytes before it. */
export function writeText(out: ByteText, text: string): void {
  const bytes = bytesOf(text);
  writeCount(out, bytes.length);
  out.bytes(bytes);
}

/** Reads what the functions above wrote. */
export class ByteNumbers {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError at the end of the bytes */
  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The reasons of a stored result end too early.');
      value |= (byte & LOW_BITS) << shift;
      if (byte < MORE) return value;
    }
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.count();
    const from = this.#at;
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(from, this.#at));
  }
}
