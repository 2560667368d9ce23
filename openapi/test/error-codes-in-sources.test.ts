import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue, type CatalogueEntry } from '../scripts/error-catalogue.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORDS_OF_CLIENTS = join('packages', 'react-widget', 'src', 'text', 'problems');
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'generated', 'test', 'testing', 'corpus']);

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Sources and READMEs of packages and examples, without tests and what is generated. */
async function readSources(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sources = await Promise.all(
    entries.map(async (entry): Promise<Source[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : readSources(path);
      if (!/\.(ts|tsx|md|sh)$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) return [];
      return [{ path: relative(root, path), text: await readFile(path, 'utf8') }];
    }),
  );
  return sources.flat();
}

describe('error codes in the sources', () => {
  let sources: readonly Source[];
  let catalogue: readonly CatalogueEntry[];
  beforeAll(async () => {
    sources = (await Promise.all(['packages', 'examples'].map((folder) => readSources(join(root, folder))))).flat();
    catalogue = await readCatalogue(join(root, 'openapi/errors.yaml'));
  });

  /**
   * Codes as string literals. A mention in a comment is not a use, nor is it one to have words for what a server says,
   * which may be of an earlier release.
   */
  const usedCodes = (): ReadonlySet<string> =>
    new Set(
      sources
        .filter(({ path }) => !path.startsWith(WORDS_OF_CLIENTS))
        .flatMap(({ text }) => [...text.matchAll(/(?<=['"`])ERR-\d{4}(?=['"`])/g)].map(([code]) => code)),
    );

  it('are all in the catalogue, also in comments and READMEs', () => {
    const known = new Set(catalogue.map(({ code }) => code));
    const unknown = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bERR-\d+\b/g)].flatMap(([code]) => (known.has(code) ? [] : [`${code} in ${path}`])),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(unknown).toEqual([]);
  });

  it('are never put together at run time, which no search and no type would find', () => {
    const computed = sources.filter(({ text }) => /['"`]ERR-(?!\d{4}['"`])(?!…)/.test(text)).map(({ path }) => path);
    expect(computed).toEqual([]);
  });

  it('cover the catalogue: every code is used, except those reserved for later and those retired', () => {
    const used = usedCodes();
    const unused = catalogue.filter(({ code }) => !used.has(code)).map(({ code }) => code);
    expect(unused).toEqual(catalogue.filter(({ reserved, retired }) => reserved || retired).map(({ code }) => code));
  });
});
