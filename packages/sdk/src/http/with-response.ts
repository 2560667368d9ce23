/** Makes a call with a `fetch` that keeps the last response. */
export async function withResponse<T>(
  send: typeof globalThis.fetch | undefined,
  call: (fetch: typeof globalThis.fetch) => Promise<T>,
): Promise<{ readonly data: T; readonly response: Response | null }> {
  let response: Response | null = null;
  const data = await call(async (...asked) => (response = await (send ?? globalThis.fetch)(...asked)));
  return { data, response };
}
