/**
 * Whether a client has what the tag stands for, by its `If-None-Match` (RFC 9110, 13.1.2). Express has the same, but
 * not for requests with `Cache-Control: no-cache`, and browsers add that to every fetch that sets `If-None-Match`.
 */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map(opaque);
  return tags.includes('*') || tags.includes(opaque(etag));
}

/** Weak and strong tags are the same here. */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
