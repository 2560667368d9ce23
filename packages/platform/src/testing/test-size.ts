/**
 * Tests run small by default, and as large as what is promised when `TEST_SIZE` is `full`: more rows, more kills,
 * larger files.
 */
export function sized<T>(small: T, full: T): T {
  return process.env['TEST_SIZE'] === 'full' ? full : small;
}
