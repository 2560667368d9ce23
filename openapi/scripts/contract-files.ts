import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTypescript, { astToString } from 'openapi-typescript';

export interface ContractFiles {
  /** The contract as one document. */
  readonly json: string;
  /** Its schemas and operations as TypeScript types. */
  readonly types: string;
}

/** @param directory of openapi.yaml */
export async function contractFiles(directory: string): Promise<ContractFiles> {
  const scratch = await mkdtemp(join(tmpdir(), 'retainwise-contract-'));
  try {
    const bundled = join(scratch, 'openapi.json');
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    await promisify(execFile)(process.execPath, [redocly, 'bundle', 'openapi.yaml', '--output', bundled], {
      cwd: directory,
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
    return { json: `${JSON.stringify(contract, null, 2)}\n`, types };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
