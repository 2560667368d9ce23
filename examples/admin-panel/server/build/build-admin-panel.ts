import { fileURLToPath } from 'node:url';
import { cachedDirectory } from './cached-directory.ts';
import { runVite } from './run-vite.ts';
import { sourceHash } from './source-hash.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildAdminPanelOptions {
  /** Where builds are kept; the default is `dist` in this example. */
  readonly cacheDir?: string;
}

/** Builds the panel's page, or finds the build of the same sources that an earlier call left. */
export async function buildAdminPanel({
  cacheDir = fileURLToPath(new URL('../../dist', import.meta.url)),
}: BuildAdminPanelOptions = {}): Promise<{ readonly assetsDir: string }> {
  const assetsDir = await cachedDirectory({
    cacheDir,
    key: await sourceHash(ROOT),
    make: (directory) => runVite(ROOT, directory),
  });
  return { assetsDir };
}
