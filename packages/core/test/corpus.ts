import { readdirSync, readFileSync } from 'node:fs';
import { parseHeaderSet, type HeaderSet } from '../src/mapping/testing/header-set.ts';
import type { Language } from '../src/schema/types.ts';

const FOLDER = new URL('./corpus/', import.meta.url);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const satisfies readonly Language[];

/** Every judged header set: exports of known products, public data sets, and spreadsheets in seven languages. */
export const CORPUS: readonly HeaderSet[] = LANGUAGES.flatMap((language) => {
  const folder = new URL(`${language}/`, FOLDER);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.psv'))
    .sort()
    .map((file) => parseHeaderSet(file.replace(/\.psv$/, ''), language, readFileSync(new URL(file, folder), 'utf8')));
});
