/** Parameters as they stand in an address, with their question mark; empty for none. */
export function queryOf(params: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(params)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
  return query === '' ? '' : `?${query}`;
}
