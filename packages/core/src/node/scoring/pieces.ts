import { Deserializer, Serializer } from 'node:v8';

/** Typed arrays in a piece begin at multiples of as many bytes, so that they are read where they lie. */
const ALIGNMENT = 8;
const HEAD_BYTES = 8;
const ZEROS = new Uint8Array(ALIGNMENT);

/** All kinds but those of big integers. A kind is written as its position. */
const KINDS = [
  Uint8Array,
  Int32Array,
  Uint32Array,
  Float64Array,
  Int8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Float32Array,
] as const;
type Kind = (typeof KINDS)[number];

const paddingOf = (length: number): number => (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;

/**
 * Plain data as bytes, in parts: a head with everything but the typed arrays, and those as they are, without a copy. A
 * piece of its own for each batch would leave a hundred kilobytes to the garbage collector, which does not hurry for
 * memory outside of its heap.
 */
export function toParts(value: unknown): readonly Uint8Array[] {
  const serializer = new PartsSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  const head = serializer.releaseBuffer();
  const length = Buffer.alloc(HEAD_BYTES);
  length.writeUInt32LE(head.length);
  return [length, ...[head, ...serializer.arrays].flatMap((part) => [part, ZEROS.subarray(0, paddingOf(part.length))])];
}

/** What the parts, one behind the other, were made of. Its typed arrays are in the memory of the piece. */
export function fromPiece(piece: Uint8Array): unknown {
  const length = new DataView(piece.buffer, piece.byteOffset).getUint32(0, true);
  const start = HEAD_BYTES + length + paddingOf(length);
  const head = Buffer.from(piece.buffer, piece.byteOffset + HEAD_BYTES, length);
  const deserializer = new PieceDeserializer(head, piece, start);
  deserializer.readHeader();
  return deserializer.readValue();
}

class PartsSerializer extends Serializer {
  readonly arrays: Uint8Array[] = [];
  /** As Node documents it; its types leave it out. */
  declare readonly _setTreatArrayBufferViewsAsHostObjects: (areHostObjects: boolean) => void;

  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  /** Called by V8 for each typed array. */
  _writeHostObject(array: ArrayBufferView): void {
    const kind = KINDS.findIndex((each) => array.constructor === each);
    if (kind < 0) throw new TypeError(`A ${array.constructor.name} cannot be put aside.`);
    this.writeUint32(kind);
    this.writeUint32(array.byteLength);
    this.arrays.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  }
}

class PieceDeserializer extends Deserializer {
  readonly #piece: Uint8Array;
  #next: number;

  constructor(head: Buffer, piece: Uint8Array, start: number) {
    super(head);
    this.#piece = piece;
    this.#next = start;
  }

  /** Called by V8 where a typed array was. */
  _readHostObject(): InstanceType<Kind> {
    const kind = KINDS[this.readUint32()] ?? Uint8Array;
    const length = this.readUint32();
    const at = this.#piece.byteOffset + this.#next;
    this.#next += length + paddingOf(length);
    return new kind(this.#piece.buffer as ArrayBuffer, at, length / kind.BYTES_PER_ELEMENT);
  }
}
