import type { StoredObject } from './types.ts';

/** Of a compressed file: of its content, and of the gzip member that holds it. */
export interface FileDigests {
  readonly plain: StoredObject;
  readonly packed: StoredObject;
}

/** RFC 1952: magic number, deflate, with an extra field, no time, no flags, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255]);
/** A name of our own for the subfield of the extra field. */
const SUBFIELD = Buffer.from('RW', 'latin1');
const SHA256_BYTES = 32;
const SIZE_BYTES = 8;
const PAYLOAD_BYTES = 2 * (SIZE_BYTES + SHA256_BYTES);
/** An empty block of deflate, then CRC-32 and length of no bytes. */
const NOTHING = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const PREFIX_BYTES = HEADER.length + 2 + SUBFIELD.length + 2;

export const DIGEST_MEMBER_BYTES = PREFIX_BYTES + PAYLOAD_BYTES + NOTHING.length;

function prefix(): Buffer {
  const bytes = Buffer.concat([HEADER, Buffer.alloc(2), SUBFIELD, Buffer.alloc(2)]);
  bytes.writeUInt16LE(SUBFIELD.length + 2 + PAYLOAD_BYTES, HEADER.length);
  bytes.writeUInt16LE(PAYLOAD_BYTES, PREFIX_BYTES - 2);
  return bytes;
}

/**
 * A second gzip member with no content, whose header has the digests of the first. They are known only when the first
 * is written, when neither the name nor the metadata of an object can be changed any more. Whoever decompresses the
 * whole object gets the content and nothing else.
 */
export function digestMember({ plain, packed }: FileDigests): Buffer {
  const payload = [plain, packed].flatMap(({ size, sha256 }) => {
    const length = Buffer.alloc(SIZE_BYTES);
    length.writeBigUInt64LE(BigInt(size));
    return [length, Buffer.from(sha256, 'hex')];
  });
  return Buffer.concat([prefix(), ...payload, NOTHING]);
}

/** Null for bytes that are no such member. */
export function readDigestMember(bytes: Buffer): FileDigests | null {
  const isMember =
    bytes.length === DIGEST_MEMBER_BYTES &&
    bytes.subarray(0, PREFIX_BYTES).equals(prefix()) &&
    bytes.subarray(-NOTHING.length).equals(NOTHING);
  if (!isMember) return null;
  const at = (start: number): StoredObject => ({
    size: Number(bytes.readBigUInt64LE(start)),
    sha256: bytes.toString('hex', start + SIZE_BYTES, start + SIZE_BYTES + SHA256_BYTES),
  });
  return { plain: at(PREFIX_BYTES), packed: at(PREFIX_BYTES + SIZE_BYTES + SHA256_BYTES) };
}
