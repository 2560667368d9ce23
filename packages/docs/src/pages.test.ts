import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('the pages of the site', () => {
  const all = pagesOf(files).flatMap(({ pages }) => pages);

  it('are all of the documentation, each once, with a path of its own', () => {
    const sources = all.map(({ source }) => source);
    const wanted = files.filter((file) => file.startsWith('docs/') && file !== 'docs/README.md');
    expect(sources).toEqual(expect.arrayContaining(wanted));
    expect(new Set(sources).size).toBe(sources.length);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('have no folder with the name of a page: one of both could not be reached', () => {
    const folders = new Set(
      all.flatMap(({ path }) =>
        path
          .split('/')
          .slice(0, -1)
          .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
      ),
    );
    expect(all.map(({ path }) => path).filter((path) => folders.has(path))).toEqual([]);
  });

  it('are in the section that names them first', () => {
    const sections = new Map(pagesOf(files).map(({ title, pages }) => [title, pages.map(({ path }) => path)]));
    expect(sections.get('Start')).toEqual(['start', 'guides/go-live']);
    expect(sections.get('Runbooks')?.[0]).toBe('runbooks/index');
    expect(sections.has('More')).toBe(false);
  });
});
