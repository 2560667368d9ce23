/** Statuses whose answers may have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [204, 205, 304];

/**
 * Sends a request with XMLHttpRequest, which tells how much of the body has gone out; a browser's fetch does not.
 * Answers and fails as fetch does.
 *
 * @param onSent told the share of the body that has been sent, 0 to 1
 * @throws TypeError when there was no answer; the reason of the request's signal when that ended it
 */
export function sendWithProgress(
  { url, method, headers, signal, credentials }: Request,
  body: Blob,
  onSent: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const abort = (): void => {
      sending.abort();
      reject(
        signal.reason instanceof Error ? signal.reason : new DOMException('The request was aborted.', 'AbortError'),
      );
    };
    sending.open(method, url);
    sending.responseType = 'arraybuffer';
    sending.withCredentials = credentials === 'include';
    headers.forEach((value, name) => sending.setRequestHeader(name, value));
    sending.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    };
    sending.onload = () => {
      const { status, statusText } = sending;
      // It is asked for as an array buffer above, and typed by that as anything.
      const answer = sending.response as ArrayBuffer;
      resolve(
        new Response(WITHOUT_BODY.includes(status) ? null : answer, {
          status,
          statusText,
          headers: readHeaders(sending.getAllResponseHeaders()),
        }),
      );
    };
    sending.onerror = () => reject(new TypeError('Failed to fetch'));
    sending.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    else sending.send(body);
  });
}

/** Lines of `name: value`, as XMLHttpRequest gives them. */
function readHeaders(text: string): Headers {
  const headers = new Headers();
  for (const line of text.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return headers;
}
