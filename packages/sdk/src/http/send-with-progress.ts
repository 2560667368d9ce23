import { NULL_BODY_STATUSES } from './read-whole.ts';

/**
 * Sends a request with XMLHttpRequest, which reports how much of the body has been sent; a browser's fetch does not.
 * Resolves and rejects as fetch does.
 *
 * @param onSent called with the share of the body that has been sent, 0 to 1
 * @throws TypeError when there was no response; the reason of the request's signal when that aborted it
 */
export function sendWithProgress(
  { url, method, headers, signal, credentials }: Request,
  body: Blob,
  onSent: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = (): void => {
      xhr.abort();
      reject(
        signal.reason instanceof Error ? signal.reason : new DOMException('The request was aborted.', 'AbortError'),
      );
    };
    xhr.open(method, url);
    xhr.responseType = 'arraybuffer';
    xhr.withCredentials = credentials === 'include';
    headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    };
    xhr.onload = () => {
      const { status, statusText } = xhr;
      // `responseType` makes it an array buffer; its declared type is any.
      const answer = xhr.response as ArrayBuffer;
      resolve(
        new Response(NULL_BODY_STATUSES.includes(status) ? null : answer, {
          status,
          statusText,
          headers: readHeaders(xhr.getAllResponseHeaders()),
        }),
      );
    };
    xhr.onerror = () => reject(new TypeError('Failed to fetch'));
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    else xhr.send(body);
  });
}

/** Parses the lines `name: value` that XMLHttpRequest returns. */
function readHeaders(text: string): Headers {
  const headers = new Headers();
  for (const line of text.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return headers;
}
