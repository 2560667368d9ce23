import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../checks/published/packages.ts';

/** A code block of the widget's README, by what stands behind its three ticks: `tsx vite`. */
export function readBlock(kind: string): string {
  const text = readFileSync(join(ROOT, 'packages/react-widget/README.md'), 'utf8');
  const code = new RegExp(`^\`\`\`${kind}\\n([^]+?)^\`\`\``, 'm').exec(text)?.[1];
  if (code === undefined) throw new Error(`The README of the widget has no block "${kind}".`);
  return code;
}

/** Lines of code: neither empty nor a comment. */
export function countLines(code: string): number {
  return code.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}
