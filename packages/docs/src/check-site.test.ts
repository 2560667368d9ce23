import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function check(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), html);
  }
  return checkSite(directory, '/docs/');
}

it('a site whose links lead somewhere, and which loads nothing from elsewhere, is in order', async () => {
  const page = `<link href="/docs/assets/a.css"><script type="module" src="/docs/assets/a.js"></script>
    <a href="/docs/">start</a> <a href="/docs/guides/rest#keys">guide</a> <a href="./rest">beside</a>
    <a href="#here">here</a>
    <a href="https://example.com/">elsewhere</a> <img src="data:image/png;base64,AA==">`;
  const pages = { 'index.html': '', 'guides/rest.html': page, 'assets/a.css': '', 'assets/a.js': '' };
  expect(await check(pages)).toEqual([]);
});

it.each([
  ['<a href="/docs/none">', 'leads to /docs/none, which is not there'],
  ['<a class="x" href="/guides/rest">', 'leads to /guides/rest, which is not there'],
  ['<img alt="" src="/docs/pictures/none.png">', 'leads to /docs/pictures/none.png, which is not there'],
  ['<script src="https://cdn.example.com/a.js">', 'loads https://cdn.example.com/a.js'],
  ['<link rel="stylesheet" href="//fonts.example.com/a.css">', 'loads //fonts.example.com/a.css'],
])('a page with %s is not', async (html, fault) => {
  expect(await check({ 'index.html': html })).toEqual([`index.html: ${fault}`]);
});
