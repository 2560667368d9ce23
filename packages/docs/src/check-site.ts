import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** An address in an attribute of an element that is loaded, or led to. */
const ADDRESS = /<(a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/**
 * What is wrong with the pages of a site: links to pages that are not there, and what is loaded from elsewhere. It is
 * read without a network, and under a policy that allows no other host.
 *
 * @param directory with the pages
 * @param base path that the site is served at, such as `/docs/`
 * @returns a line for each fault
 */
export async function checkSite(directory: string, base: string): Promise<readonly string[]> {
  const names = (await readdir(directory, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = new Set(names);
  const faults: string[] = [];
  for (const page of names.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(directory, page), 'utf8');
    for (const [, element = '', address = ''] of html.matchAll(ADDRESS)) {
      const [path = ''] = address.split(/[#?]/);
      if (/^(data|mailto):/.test(address) || path === '') continue;
      if (/^([a-z]+:)?\/\//i.test(address)) {
        if (element !== 'a') faults.push(`${page}: loads ${address}`);
        continue;
      }
      const target = path.startsWith('/') ? path : posix.join(base, posix.dirname(page), path);
      const isThere = [...candidatesOf(target, base)].some((name) => files.has(name));
      if (!isThere) faults.push(`${page}: leads to ${address}, which is not there`);
    }
  }
  return faults;
}

/** Files that answer at a path: pages have no ending there. */
function* candidatesOf(path: string, base: string): Generator<string> {
  if (!path.startsWith(base)) return;
  const name = decodeURI(path.slice(base.length));
  yield name.endsWith('/') || name === '' ? `${name}index.html` : name;
  yield `${name}.html`;
}
