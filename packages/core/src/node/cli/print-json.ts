import type { Output } from './io.ts';

/** The one JSON document of a run. */
export function printJson(output: Output, value: unknown): Promise<void> {
  return output.write(`${JSON.stringify(value)}\n`);
}
