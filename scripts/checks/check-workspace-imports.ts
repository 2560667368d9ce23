import { fileURLToPath } from 'node:url';
import { findUnlistedImports } from './workspace-imports.ts';

const found = findUnlistedImports(fileURLToPath(new URL('../..', import.meta.url)));
for (const { file, workspace } of found) {
  console.error(`${file} imports ${workspace}, which the package.json of its package does not list.`);
}
if (found.length > 0) process.exitCode = 1;
