import type { IncomingHttpHeaders } from 'node:http';

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
/** RFC 9110, section 8.3.1. */
const CONTENT_TYPE = new RegExp(
  `^\\s*(${TOKEN}/${TOKEN})\\s*(?:;\\s*${TOKEN}\\s*=\\s*(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*")\\s*)*$`,
);

/** The media type of a body, in lower case and without parameters; null without a body or a well-formed header. */
export function mediaType(headers: IncomingHttpHeaders): string | null {
  if (headers['transfer-encoding'] === undefined && headers['content-length'] === undefined) return null;
  return CONTENT_TYPE.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? null;
}
