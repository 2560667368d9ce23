/** Statuses whose answers may have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [204, 205, 304];

/**
 * The same answer with its body in memory. Reading it inside a try makes the time limit and the retries hold for the body
 * too, not only for the headers.
 */
export async function readWhole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(WITHOUT_BODY.includes(status) ? null : body, { status, statusText, headers });
}
