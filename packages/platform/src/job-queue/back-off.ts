const MAX_SECONDS = 300;

/**
 * Seconds to wait before the next try: doubled with each, up to five minutes, and up to half as long again by chance,
 * so that what failed together is not tried again together.
 *
 * @param tries so far, at least 1
 */
export function backOff(tries: number, firstSeconds = 2): number {
  const seconds = Math.min(MAX_SECONDS, firstSeconds * 2 ** Math.min(tries - 1, 20));
  return seconds * (1 + Math.random() / 2);
}
