import { MODEL_LIMITS } from '../forest/limits.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';

type NumberMarker = 'i' | 'U' | 'I' | 'l' | 'L' | 'd' | 'D';

const NUMBER_BYTES: Readonly<Record<NumberMarker, number>> = { i: 1, U: 1, I: 2, l: 4, L: 8, d: 4, D: 8 };

/**
 * Reads one UBJSON document (https://ubjson.org, draft 12) into plain values; typed arrays of numbers become typed
 * arrays. No length is believed before the bytes for it are there; nesting and the number of values are bounded.
 *
 * @throws ModelFormatError ERR-4102 or ERR-4103
 */
export function readUbjson(bytes: Uint8Array): unknown {
  const reader = new UbjsonReader(bytes);
  const value = reader.value(0);
  if (!reader.atEnd()) throw ModelFormatError.malformed('bytes follow the end of the document', reader.location());
  return value;
}

class UbjsonReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #text = new TextDecoder('utf-8', { fatal: true });
  #offset = 0;
  #parts = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  atEnd(): boolean {
    return this.#offset === this.#bytes.length;
  }

  location(): string {
    return `byte ${this.#offset}`;
  }

  value(depth: number): unknown {
    if (depth > MODEL_LIMITS.documentDepth)
      throw ModelFormatError.malformed('it is nested too deeply', this.location());
    this.#parts++;
    if (this.#parts > MODEL_LIMITS.documentParts) throw ModelFormatError.tooLarge('the document has too many values');
    const marker = this.#marker();
    switch (marker) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case 'S':
        return this.#string();
      case 'C':
        return String.fromCharCode(this.#number('U'));
      case 'Z':
        return null;
      case 'T':
        return true;
      case 'F':
        return false;
      default:
        if (isNumberMarker(marker)) return this.#number(marker);
        throw ModelFormatError.malformed(`the UBJSON marker "${marker}" is not known`, this.location());
    }
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    if (this.#peek() === '#') {
      this.#marker();
      for (let left = this.#length(); left > 0; left--) entries.push([this.#string(), this.value(depth + 1)]);
    } else {
      while (this.#peek() !== '}') entries.push([this.#string(), this.value(depth + 1)]);
      this.#marker();
    }
    // Defines own properties, "__proto__" included, so that a key cannot change the prototype.
    return Object.fromEntries(entries);
  }

  #array(depth: number): unknown {
    const next = this.#peek();
    if (next === '$') return this.#typedArray();
    const values: unknown[] = [];
    if (next === '#') {
      this.#marker();
      for (let left = this.#length(); left > 0; left--) values.push(this.value(depth + 1));
    } else {
      while (this.#peek() !== ']') values.push(this.value(depth + 1));
      this.#marker();
    }
    return values;
  }

  #typedArray(): ArrayLike<number> {
    this.#marker();
    const type = this.#marker();
    if (!isNumberMarker(type))
      throw ModelFormatError.malformed(`arrays of the UBJSON type "${type}" are not read`, this.location());
    if (this.#marker() !== '#') throw ModelFormatError.malformed('a typed array has no count', this.location());
    const count = this.#length();
    this.#need(count * NUMBER_BYTES[type]);
    const values =
      type === 'd'
        ? new Float32Array(count)
        : type === 'U'
          ? new Uint8Array(count)
          : type === 'l'
            ? new Int32Array(count)
            : new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#number(type);
    return values;
  }

  #string(): string {
    const length = this.#length();
    this.#need(length);
    const start = this.#offset;
    this.#offset += length;
    try {
      return this.#text.decode(this.#bytes.subarray(start, this.#offset));
    } catch (cause) {
      throw ModelFormatError.malformed('a text is not valid UTF-8', `byte ${start}`, cause);
    }
  }

  #length(): number {
    const marker = this.#marker();
    if (!isNumberMarker(marker) || marker === 'd' || marker === 'D')
      throw ModelFormatError.malformed('a length is missing', this.location());
    const length = this.#number(marker);
    // Every element takes at least a byte.
    if (length < 0 || length > this.#bytes.length - this.#offset)
      throw ModelFormatError.malformed(`it claims ${length} elements or bytes and ends before`, this.location());
    return length;
  }

  #number(marker: NumberMarker): number {
    const size = NUMBER_BYTES[marker];
    this.#need(size);
    const at = this.#offset;
    this.#offset += size;
    switch (marker) {
      case 'i':
        return this.#view.getInt8(at);
      case 'U':
        return this.#view.getUint8(at);
      case 'I':
        return this.#view.getInt16(at);
      case 'l':
        return this.#view.getInt32(at);
      case 'L':
        return Number(this.#view.getBigInt64(at));
      case 'd':
        return this.#view.getFloat32(at);
      case 'D':
        return this.#view.getFloat64(at);
    }
  }

  #peek(): string {
    this.#need(1);
    return String.fromCharCode(this.#view.getUint8(this.#offset));
  }

  /** The next byte that is not a no-op. */
  #marker(): string {
    let marker = 'N';
    while (marker === 'N') {
      marker = this.#peek();
      this.#offset++;
    }
    return marker;
  }

  #need(count: number): void {
    if (count > this.#bytes.length - this.#offset)
      throw ModelFormatError.malformed('it ends too early', this.location());
  }
}

function isNumberMarker(marker: string): marker is NumberMarker {
  return Object.hasOwn(NUMBER_BYTES, marker);
}
