import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateSampleCsv } from '@retainwise/core';
import { startFakeApi } from '@retainwise/testing/server';
import { describe, expect, it } from 'vitest';
import { ROOT } from './published/packages.ts';

const run = promisify(execFile);
const FOLDER = join(ROOT, 'docs/guides');
const GUIDES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** Code of a guide, by language, in the order of the text. */
function blocksOf(text: string, language: RegExp): string[] {
  return [...text.matchAll(/^```(\w+)[^\n]*\n([^]+?)^```/gm)]
    .filter(([, name]) => language.test(name ?? ''))
    .map(([, , code]) => code ?? '');
}

/** What blocks take from the page around them. */
const AROUND = "declare const file: File;\ndeclare const signal: AbortSignal;\ndeclare module '*.css';\n";

describe('the guides', () => {
  it('are all there, and each is linked from the first page of the documentation', () => {
    const index = textOf(join(ROOT, 'docs/README.md'));
    for (const name of ['embed', 'rest', 'sdk', 'webhooks', 'private-mode', 'theming', 'languages', 'go-live'])
      expect(GUIDES).toContain(`${name}.md`);
    for (const name of GUIDES) expect(index).toContain(`(guides/${name})`);
  });

  it.each(GUIDES)('link to what is there: %s', (name) => {
    const links = [...textOf(join(FOLDER, name)).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(
      ([, path]) => path!,
    );
    for (const path of links) expect([path, existsSync(join(FOLDER, path))]).toEqual([path, true]);
  });

  it('have code that compiles, where it stands for itself', async () => {
    // Inside the checkout, so that packages are found by their names.
    const cache = join(ROOT, '.cache');
    await mkdir(cache, { recursive: true });
    const directory = await mkdtemp(join(cache, 'guides-'));
    try {
      const files = [...GUIDES.map((name) => join(FOLDER, name)), join(ROOT, 'packages/react-widget/README.md')];
      let count = 0;
      for (const file of files)
        for (const code of blocksOf(textOf(file), /^tsx?$/)) {
          if (!/^\s*('use client';\s*)?import /.test(code)) continue;
          count += 1;
          await writeFile(join(directory, `block-${count}.tsx`), `${code}\nexport {};\n`);
        }
      expect(count).toBeGreaterThan(10);
      await writeFile(join(directory, 'around.d.ts'), AROUND);
      const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, incremental: false };
      const config = { extends: join(ROOT, 'tsconfig.base.json'), compilerOptions, include: ['*'] };
      await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config));
      const compiler = join(ROOT, 'node_modules/typescript-native/bin/tsc');
      const { stdout } = await run(process.execPath, [compiler, '-p', directory], { cwd: directory }).catch(
        (error: unknown) => ({ stdout: (error as { stdout: string }).stdout || String(error) }),
      );
      expect(stdout).toBe('');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }, 120_000);

  it('score a file by the calls of the one about REST', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rest-guide-'));
    const server = await startFakeApi({ start: 'empty', requireKey: true });
    try {
      await writeFile(join(directory, 'customers.csv'), generateSampleCsv({ rows: 40 }));
      const [code] = blocksOf(textOf(join(FOLDER, 'rest.md')), /^sh$/);
      const env = { PATH: process.env['PATH'], RETAINWISE_BASE_URL: server.url, RETAINWISE_API_KEY: 'rwk_test' };
      const { stdout } = await run('sh', ['-euc', code!], { cwd: directory, env });
      // as: the guide ends with a page of results
      const { data, total } = JSON.parse(stdout) as { readonly data: readonly unknown[]; readonly total: number };
      expect(data).toHaveLength(20);
      expect(total).toBeGreaterThan(30);
      const uploads = server.api.requests.filter(({ operation }) => operation === 'createUpload');
      expect(uploads).toHaveLength(1);
    } finally {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    }
  }, 120_000);
});
