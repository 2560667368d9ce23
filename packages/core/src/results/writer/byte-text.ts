/** ASCII up to this length is written character by character; beyond it the encoder is faster. */
const SHORT = 256;
/** Bytes up to which copying one by one takes less than a call of `set`. */
const SHORT_PIECE = 24;
const ASCII = 0x80;
const [ZERO, POINT] = [48, 46];
/** 000 to 999. */
const THREE_DIGITS = Uint8Array.from(
  { length: 3_000 },
  (_, i) => ZERO + (Math.floor(Math.floor(i / 3) / 10 ** (2 - (i % 3))) % 10),
);
/** UTF-8 has at most three bytes for each unit of a string. */
const MAX_BYTES_PER_UNIT = 3;

/** A recurring piece of text, encoded once. */
export function bytesOf(text: string): Uint8Array {
  return (text.length <= SHORT ? asciiOf(text) : null) ?? new TextEncoder().encode(text);
}

/** Null for a text with other characters. Browsers take several times as long to make and ask an encoder. */
function asciiOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII) return null;
    bytes[i] = code;
  }
  return bytes;
}

/**
 * A UTF-8 text that grows at its end. Pieces that recur are kept as bytes (`bytesOf`) and copied, which costs a fifth
 * of joining strings and encoding them afterwards.
 */
export class ByteText {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 64 * 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** One character, by its ASCII code. */
  byte(code: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = code;
  }

  bytes(piece: Uint8Array): void {
    const { length } = piece;
    this.#reserve(length);
    if (length > SHORT_PIECE) this.#bytes.set(piece, this.#length);
    else {
      const bytes = this.#bytes;
      const start = this.#length;
      for (let i = 0; i < length; i++) bytes[start + i] = piece[i] as number; // as: in range
    }
    this.#length += length;
  }

  text(text: string): void {
    const { length } = text;
    this.#reserve(MAX_BYTES_PER_UNIT * length);
    if (length <= SHORT && this.#ascii(text)) return;
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** Writes the bytes from `start` to `end` once more. */
  again(start: number, end: number): void {
    this.#reserve(end - start);
    this.#bytes.copyWithin(this.#length, start, end);
    this.#length += end - start;
  }

  /** Takes back what was written after `length`. */
  cutTo(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** What was written from `start` on. Valid until something else is written. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.#length);
  }

  /** The last `count` decimal digits of a whole number below 2^31. */
  digits(value: number, count: number): void {
    this.#reserve(count);
    const bytes = this.#bytes;
    let rest = value | 0;
    for (let at = this.#length + count - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0;
      bytes[at] = 48 + rest - 10 * tens;
      rest = tens;
    }
    this.#length += count;
  }

  /**
   * A number of millionths from 1 to 999,999 as a decimal fraction without zeros at its end: 85,200 is `0.0852`.
   */
  fraction(millionths: number): void {
    this.#reserve(8);
    const bytes = this.#bytes;
    const thousandths = (millionths / 1_000) | 0;
    const rest = millionths - 1_000 * thousandths;
    let at = this.#length;
    bytes[at++] = ZERO;
    bytes[at++] = POINT;
    bytes[at++] = THREE_DIGITS[3 * thousandths] ?? ZERO;
    bytes[at++] = THREE_DIGITS[3 * thousandths + 1] ?? ZERO;
    bytes[at++] = THREE_DIGITS[3 * thousandths + 2] ?? ZERO;
    bytes[at++] = THREE_DIGITS[3 * rest] ?? ZERO;
    bytes[at++] = THREE_DIGITS[3 * rest + 1] ?? ZERO;
    bytes[at++] = THREE_DIGITS[3 * rest + 2] ?? ZERO;
    while (bytes[at - 1] === ZERO) at--;
    this.#length = at;
  }

  /**
   * What was written since the last call. The bytes belong to the caller; the next text is written into `spare`, whose
   * contents must no longer be needed, or into new memory.
   */
  take(spare: ArrayBuffer = new ArrayBuffer(this.#bytes.length)): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(spare);
    this.#length = 0;
    return taken;
  }

  /** The same as a string. */
  takeText(): string {
    const text = this.#decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return text;
  }

  /** Whether the text was ASCII, and is written. */
  #ascii(text: string): boolean {
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ASCII) return false;
      bytes[at++] = code;
    }
    this.#length = at;
    return true;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
