import { expect, it } from 'vitest';
import { refuseDeepJson } from './json-depth.ts';

const nested = (depth: number) => new TextEncoder().encode(`${'{"a":['.repeat(depth / 2)}${']}'.repeat(depth / 2)}`);

it('JSON text is refused from 65 levels on, and brackets inside of text are none', () => {
  expect(() => refuseDeepJson(nested(64))).not.toThrow();
  expect(() => refuseDeepJson(nested(66))).toThrow(/more than 64 levels/);
  expect(() => refuseDeepJson(new TextEncoder().encode(`["${'[\\"{'.repeat(1_000)}"]`))).not.toThrow();
});
