/** Length of the UTF-8 sequence that a lead byte announces; 0 for a byte that starts none. */
function announcedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes at the start are whole characters: less than all when the last character is cut. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    return announcedLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

export interface Utf8Tally {
  /** Characters of several bytes that are well formed. */
  readonly multiByte: number;
  /** Bytes that are invalid where they are. */
  readonly invalid: number;
}

/** Counts what speaks for and against UTF-8. */
export function tallyUtf8(bytes: Uint8Array): Utf8Tally {
  let multiByte = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length;) {
    const length = announcedLength(bytes[i] ?? 0);
    let followed = length > 0;
    for (let j = 1; j < length && followed; j++) followed = isContinuation(bytes[i + j]);
    if (!followed) {
      invalid++;
      i++;
      continue;
    }
    if (length > 1) multiByte++;
    i += length;
  }
  return { multiByte, invalid };
}
