import { MAX_ENTRIES, tooLarge } from './limits.ts';
import type { PackedBytes } from './packed-bytes.ts';

/** One file in a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Where its packed contents are. */
  readonly start: number;
  readonly size: number;
  /** How it is packed. */
  readonly method: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
/** The end record has 22 bytes and a comment of up to 64 KB. */
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * The files of a ZIP archive by its central directory (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16). The unpacked
 * sizes that it states are not looked at: they may lie, and are counted instead while a file is unpacked.
 *
 * Two files of one name, or in the same bytes, are refused: readers would disagree about what the archive holds, and a
 * small archive could be unpacked over and over.
 *
 * @throws RangeError when the directory is damaged or points outside of the archive; InputError ERR-3008 when it has
 *   too many files
 */
export function readZipDirectory(bytes: PackedBytes): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes);
  const count = end.getUint16(10, true);
  if (count > MAX_ENTRIES) throw tooLarge(`is an archive of ${count} files; the maximum is ${MAX_ENTRIES}`);
  const entries = new Map<string, ZipEntry>();
  const places: { readonly from: number; readonly to: number }[] = [];
  const decoder = new TextDecoder();
  let at = end.getUint32(16, true);
  for (let i = 0; i < count; i++) {
    const entry = viewOf(bytes, at, DIRECTORY_ENTRY_BYTES);
    if (entry.getUint32(0, true) !== DIRECTORY_ENTRY) throw new RangeError('The directory of the archive is damaged.');
    const nameLength = entry.getUint16(28, true);
    const size = entry.getUint32(20, true);
    const from = entry.getUint32(42, true);
    const local = viewOf(bytes, from, LOCAL_HEADER_BYTES);
    if (local.getUint32(0, true) !== LOCAL_HEADER)
      throw new RangeError('A file of the archive is not at the place that its directory names.');
    const start = from + LOCAL_HEADER_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
    if (start + size > bytes.length) throw new RangeError('A file of the archive is cut off.');
    const nameAt = at + DIRECTORY_ENTRY_BYTES;
    const name = decoder.decode(bytes.slice(nameAt, nameAt + nameLength));
    if (entries.has(name)) throw new RangeError('The archive has two files of the same name.');
    entries.set(name, { name, start, size, method: entry.getUint16(10, true) });
    places.push({ from, to: start + size });
    at = nameAt + nameLength + entry.getUint16(30, true) + entry.getUint16(32, true);
  }
  places.sort((a, b) => a.from - b.from);
  if (places.some(({ from }, i) => from < (places[i - 1]?.to ?? 0)))
    throw new RangeError('Two files of the archive are in the same place.');
  return entries;
}

function viewOf(bytes: PackedBytes, at: number, length: number): DataView {
  return new DataView(bytes.slice(at, at + length).buffer);
}

/** The end record of the directory. */
function findEnd(bytes: PackedBytes): DataView {
  const first = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES);
  const tail = viewOf(bytes, first, bytes.length - first);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) === END_OF_DIRECTORY) return new DataView(tail.buffer, at, END_BYTES);
  }
  throw new RangeError('The archive has no directory: it is cut off.');
}

/** Packed bytes that are handed over at once: in a browser all that they unpack to is held. */
const PACKED_PIECE = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The contents of a file in pieces, unpacked as they are asked for. */
export async function* unpack(bytes: PackedBytes, { start, size, method }: ZipEntry): AsyncGenerator<Uint8Array> {
  const end = start + size;
  let at = start;
  const next = (): Uint8Array<ArrayBuffer> => bytes.slice(at, (at = Math.min(end, at + PACKED_PIECE)));
  if (method === STORED) {
    while (at < end) yield next();
    return;
  }
  if (method !== DEFLATED) throw new RangeError('A file of the archive is packed in a way that workbooks do not use.');
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at < end) controller.enqueue(next());
      else controller.close();
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Nobody is left to hear that the rest could not be unpacked either.
    await reader.cancel().catch(() => undefined);
  }
}
