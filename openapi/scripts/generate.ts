import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

/** Everything that is generated from the contract, by path. */
async function generate(): Promise<Map<string, string>> {
  const scratch = await mkdtemp(join(tmpdir(), 'retainwise-contract-'));
  try {
    const bundled = join(scratch, 'openapi.json');
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    await promisify(execFile)(process.execPath, [redocly, 'bundle', 'openapi.yaml', '--output', bundled], {
      cwd: root,
    });
    const contract = JSON.parse(await readFile(bundled, 'utf8')) as object;
    const types = astToString(
      await openapiTypescript(contract as Parameters<typeof openapiTypescript>[0], {
        alphabetize: true,
        immutable: true,
        rootTypes: true,
        rootTypesNoSchemaPrefix: true,
        makePathsEnum: false,
      }),
    );
    const errors = parse(await readFile(join(root, 'errors.yaml'), 'utf8')) as object;
    return new Map([
      ['generated/openapi.json', `${JSON.stringify(contract, null, 2)}\n`],
      ['generated/types.ts', banner + types],
      [
        'generated/errors.ts',
        `${banner}/** Problem codes of the API: HTTP status, title, and what to do. */\nexport const ERROR_CATALOGUE = ${JSON.stringify(errors, null, 2)} as const;\n\nexport type ErrorCode = keyof typeof ERROR_CATALOGUE;\n`,
      ],
    ]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const files = await generate();
if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [path, content] of files) {
    const current = await readFile(join(root, path), 'utf8').catch(() => null);
    if (current !== content) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(
      `Stale: ${stale.map((path) => `openapi/${path}`).join(', ')}. Run "npm run generate" and commit the result.`,
    );
    process.exit(1);
  }
} else {
  await mkdir(join(root, 'generated'), { recursive: true });
  for (const [path, content] of files) await writeFile(join(root, path), content);
}
