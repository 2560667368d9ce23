/**
 * Where Clerk's script and its API are, which a publishable key says: `pk_test_` or `pk_live_`, then a host and `$` in
 * base64.
 *
 * @throws Error for a text that is no publishable key
 */
export function readFrontendApi(publishableKey: string): string {
  const encoded = /^pk_(?:test|live)_([\w+/=-]+)$/.exec(publishableKey)?.[1];
  const host = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString();
  // It becomes part of the content policy.
  if (/^[a-z0-9.-]+(:\d{1,5})?\$$/.test(host)) return `https://${host.slice(0, -1)}`;
  throw new Error('CLERK_PUBLISHABLE_KEY is no publishable key. Set it to the one of Clerk, under API keys: pk_…');
}
