import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each breaks one rule that needs types, and nothing else. */
const FAULTS = {
  'no-floating-promises': `export function planted(): void {\n  Promise.resolve(1);\n}\n`,
  'no-unsafe-return': `export const planted = (text: string): string => JSON.parse(text);\n`,
  'no-unnecessary-condition': `export const planted = (text: string): string => text ?? '';\n`,
  'switch-exhaustiveness-check': `export function planted(side: 'left' | 'right'): number {
  switch (side) {
    case 'left':
      return 1;
  }
  return 2;
}
`,
} as const;

describe('lint', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), 'retainwise-lint-')));
    const compilerOptions = { strict: true, target: 'ES2022', module: 'ESNext', lib: ['ES2023'], types: [] };
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    await Promise.all(Object.entries(FAULTS).map(([rule, code]) => writeFile(join(directory, `${rule}.ts`), code)));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('refuses what only types show', async () => {
    const program = join(root, 'node_modules/oxlint/bin/oxlint');
    const run = promisify(execFile)(
      process.execPath,
      [program, '--config', join(root, '.oxlintrc.json'), '--format=json'],
      {
        cwd: directory,
      },
    );
    const failure: unknown = await run.catch((error: unknown) => error);
    const { stdout } = failure as { stdout: string };
    // as: the linter's own format
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const found = diagnostics.map(({ code, filename }) => `${filename}: ${code}`).sort();
    expect(found).toEqual(
      Object.keys(FAULTS)
        .map((rule) => `${rule}.ts: typescript(${rule})`)
        .sort(),
    );
  });
});
