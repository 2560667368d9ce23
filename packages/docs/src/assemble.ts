import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { apiReference, type Contract } from './api-reference.ts';
import { pagesOf } from './pages.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { sdkReference, type SdkSources } from './sdk-reference.ts';

export interface AssembleInput {
  readonly root: string;
  /** Markdown files of the repository, from its root. */
  readonly files: readonly string[];
  readonly contract: Contract;
  readonly sdk: SdkSources;
  /** Where the pages are written; what was there is deleted. */
  readonly target: string;
}

export interface MenuSection {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly path: string }[];
}

/**
 * Writes the pages of the site: the Markdown files of the repository with their links set to the site, and what is made
 * from the contract and the types. The repository has each text once.
 *
 * @returns the menu
 */
export async function assemble({ root, files, contract, sdk, target }: AssembleInput): Promise<readonly MenuSection[]> {
  await rm(target, { recursive: true, force: true });
  const sections = pagesOf(files);
  const all = sections.flatMap(({ pages }) => pages);
  const paths = new Map(all.map(({ source, path }) => [source, path]));
  paths.set('docs/README.md', 'index');
  const pictures = new Map<string, string>();
  const places = {
    pageOf: (source: string) => paths.get(source),
    pictureOf: (source: string) => {
      const name = `/pictures/${source.replaceAll('/', '-')}`;
      pictures.set(source, name);
      return name;
    },
  };
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(target, `${path}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  const menu: MenuSection[] = [];
  for (const { title, pages } of sections) {
    const entries: { readonly title: string; readonly path: string }[] = [];
    for (const { source, path, title: given } of pages) {
      const text = await readFile(join(root, source), 'utf8');
      await write(path, rewriteLinks(text, source, places));
      entries.push({ title: given ?? headingOf(text) ?? path, path: linkOf(path) });
    }
    menu.push({ title, pages: entries });
  }
  const reference = apiReference(contract);
  for (const { path, text } of reference) await write(path, text);
  await write('sdk', sdkReference(sdk));
  const made = [
    { title: 'API', pages: reference.map(({ title, path }) => ({ title, path: linkOf(path) })) },
    { title: 'SDK', pages: [{ title: 'The SDK, by its types', path: '/sdk' }] },
  ];
  const guides = menu.findIndex(({ title }) => title === 'Scores') + 1;
  menu.splice(guides, 0, ...made);
  await write('index', await readFile(new URL('../home.md', import.meta.url), 'utf8'));
  for (const [source, name] of pictures)
    await cp(join(root, source), join(target, 'public', name), { recursive: true });
  return menu;
}

const linkOf = (path: string): string => `/${path.replace(/(^|\/)index$/, '$1')}`;

/** The first heading, without marks. */
function headingOf(text: string): string | undefined {
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '');
}
