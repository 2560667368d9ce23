import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import type { Contract } from './api-reference.ts';
import { assemble } from './assemble.ts';
import { checkSite } from './check-site.ts';
import { inlineScripts } from './inline-scripts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
const SDK = join(ROOT, 'packages/sdk/src');

/** Paths of files in a folder and the folders in it, from the root of the repository. */
async function filesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|dist|\.[^/]+)\//.test(path));
}

async function markdownFiles(): Promise<string[]> {
  const own = (await readdir(ROOT)).filter((name) => name.endsWith('.md'));
  const readmes = (await Promise.all(['packages', 'examples'].map((folder) => filesIn(folder, '.md')))).flat();
  const all = (await Promise.all(['docs', 'infra'].map((folder) => filesIn(folder, '.md')))).flat();
  return [...own, ...readmes.filter((path) => /^[^/]+\/[^/]+\/README\.md$/.test(path)), ...all];
}

async function sdkFiles(): Promise<Map<string, string>> {
  const files = (await filesIn('packages/sdk/src', '.ts')).filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  const texts = await Promise.all(files.map((path) => readFile(join(ROOT, path), 'utf8')));
  return new Map(files.map((path, i) => [path, texts[i] ?? '']));
}

const target = join(PACKAGE, '.site');
const menu = await assemble({
  root: ROOT,
  files: await markdownFiles(),
  contract: JSON.parse(await readFile(join(ROOT, 'openapi/generated/openapi.json'), 'utf8')) as Contract,
  sdk: { files: await sdkFiles(), client: relative(ROOT, join(SDK, 'client.ts')) },
  target,
});
await writeFile(join(target, 'menu.json'), JSON.stringify(menu));
const out = join(PACKAGE, 'dist');
await rm(out, { recursive: true, force: true });
await build(PACKAGE, { outDir: join(out, 'site') });

// Whoever serves the pages lets these scripts run, and no others that stand in a page.
const hashes = new Set<string>();
for (const entry of await readdir(join(out, 'site'), { recursive: true }))
  if (entry.endsWith('.html'))
    for (const script of inlineScripts(await readFile(join(out, 'site', entry), 'utf8')))
      hashes.add(`sha256-${createHash('sha256').update(script).digest('base64')}`);
await writeFile(join(out, 'scripts.json'), `${JSON.stringify([...hashes].sort(), null, 2)}\n`);

const faults = await checkSite(join(out, 'site'), '/docs/');
if (faults.length > 0) {
  process.stderr.write(`The site is not in order:\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}
