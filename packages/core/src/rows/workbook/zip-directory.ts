/** One file in a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Compressed contents. */
  readonly data: Uint8Array;
  readonly deflated: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record has 22 bytes and a comment of up to 64 KB. */
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * The files of a ZIP archive by its central directory (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
 *
 * @throws RangeError when the directory is damaged or points outside of the archive
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('The directory of the archive is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER)
      throw new RangeError('A file of the archive is not at the place that its directory names.');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new RangeError('A file of the archive is cut off.');
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      data: bytes.subarray(start, start + size),
      deflated: view.getUint16(at + 10, true) !== 0,
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('The archive has no directory: it is cut off.');
}

/** The contents of a file in pieces, unpacked as they are asked for. */
export async function* unpack({ data, deflated }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!deflated) {
    yield data;
    return;
  }
  const reader = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
