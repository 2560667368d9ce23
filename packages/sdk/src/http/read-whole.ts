/** Statuses whose responses have no body (https://fetch.spec.whatwg.org/#null-body-status). */
export const NULL_BODY_STATUSES: readonly number[] = [204, 205, 304];

/**
 * The same response with its body in memory. Reading the body within an attempt makes the time limit and the retries
 * apply to the body as well as to the headers.
 */
export async function readWhole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(NULL_BODY_STATUSES.includes(status) ? null : body, { status, statusText, headers });
}
