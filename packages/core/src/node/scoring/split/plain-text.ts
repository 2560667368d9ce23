const MAP = '$map';

/** Plain data with maps in it as text, for another process. Numbers come back to the last bit. */
export function writePlain(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? { [MAP]: [...each] } : each));
}

/** What `writePlain` wrote. The caller knows what it was. */
export function readPlain(text: string): unknown {
  return JSON.parse(text, (_key, each: unknown) => (isMap(each) ? new Map(each[MAP]) : each));
}

function isMap(value: unknown): value is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof value === 'object' && value !== null && MAP in value;
}
