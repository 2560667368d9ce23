import { buildAdminPanel } from '@retainwise/example-admin-panel';
import { build, type Plugin } from 'esbuild';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTRIES, fromSources } from '../packages/platform/src/testing/build-programs.ts';
import { stateOfSources } from '../packages/standalone/src/state-of-sources.ts';

/**
 * Compiles what `npm start` runs into packages/standalone/dist, and builds the page of the admin panel. The state of
 * the sources is written last: without it, or with another one, `npm start` runs the sources.
 */
const standalone = fileURLToPath(new URL('../packages/standalone/', import.meta.url));
const dist = join(standalone, 'dist');
const state = await stateOfSources(standalone);
/** A library that a package has in another version than this one is loaded from where that package has it. */
const otherVersions: Plugin = {
  name: 'other versions',
  setup: (compiler) => {
    const fromHere = createRequire(join(dist, 'main.js'));
    compiler.onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind !== 'import-statement' || path.startsWith('node:') || path.startsWith('@retainwise/')) return undefined;
      const there = pathOf(createRequire(importer), path);
      if (there === null || there === pathOf(fromHere, path)) return undefined;
      return { path: `./${relative(dist, there).split(sep).join('/')}`, external: true };
    });
  },
};

/** Null for what only ES modules can import: all of those are where everybody finds them. */
function pathOf(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}

await rm(dist, { recursive: true, force: true });
const { server: _server, admin: _admin, migrate: _migrate, worker: _worker, standalone: main, ...processes } = ENTRIES;
const shared = fromSources();
await Promise.all([
  build({
    ...shared,
    entryPoints: { main, 'state-of-sources': 'packages/standalone/src/state-of-sources.ts', ...processes },
    outdir: dist,
    plugins: [otherVersions, ...(shared.plugins ?? [])],
    // What is loaded later, or only when it is configured, stays in files of its own.
    splitting: true,
    sourcemap: true,
    logLevel: 'warning',
  }),
  buildAdminPanel(),
]);
await writeFile(join(dist, 'sources.txt'), `${state}\n`);
