/** SHA-256; null where a page has no secure connection, and so no such function. */
export async function sha256(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  // Node's types declare it as present everywhere.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  return subtle === undefined ? null : new Uint8Array(await subtle.digest('SHA-256', bytes));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
