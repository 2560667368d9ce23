import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../src/styles');
const IMPORT = /^@import '([^']+)';\n/gm;

/** The style sheet of pages that import it: its files as one. */
export function readStyles(): string {
  return inlined(join(SOURCES, 'index.css'));
}

/**
 * The style sheet of isolated parts, without comments and line breaks. Lengths do not follow the page's root, which
 * many pages set to 10 px.
 */
export function readIsolatedStyles(): string {
  return (inlined(join(SOURCES, 'isolated.css')) + readStyles())
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(':where(.rw-root:not(.rw-inside, .rw-host))', ':host')
    .replaceAll(/(@container[^{]*?)([\d.]+)rem/g, (_, before: string, n: string) => `${before}${16 * Number(n)}px`)
    .replaceAll(/(?<![\w.-])(-?[\d.]+)rem\b/g, 'calc($1 * var(--rw-rem))')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .trim();
}

function inlined(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(IMPORT, (_, name: string) => inlined(join(dirname(path), name)));
}
