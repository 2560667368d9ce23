import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractFiles } from './contract-files.ts';
import { readCatalogue } from './error-catalogue.ts';
import { BANNER, catalogueModule, errorCodesModule } from './error-code-files.ts';
import { errorPages } from './error-pages.ts';
import { permissionPage } from './permission-page.ts';
import { findStale, writeAll, type GeneratedFiles } from './generated-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is generated from the contract and the error catalogue. */
async function generate(): Promise<GeneratedFiles> {
  const contract = await contractFiles(join(root, 'openapi'));
  const errors = await readCatalogue(join(root, 'openapi/errors.yaml'));
  const contents = new Map([
    ['openapi/generated/openapi.json', contract.json],
    ['openapi/generated/types.ts', BANNER + contract.types],
    ['openapi/generated/errors.ts', catalogueModule(errors)],
    ['packages/core/src/generated/error-codes.ts', errorCodesModule(errors)],
    ['docs/permissions.md', permissionPage(contract.json)],
  ]);
  for (const [name, page] of errorPages(errors)) contents.set(`docs/errors/${name}`, page);
  return { contents, ownFolders: ['openapi/generated', 'packages/core/src/generated', 'docs/errors'] };
}

const files = await generate();
if (process.argv.includes('--check')) {
  const stale = await findStale(root, files);
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
    process.exit(1);
  }
} else {
  await writeAll(root, files);
}
