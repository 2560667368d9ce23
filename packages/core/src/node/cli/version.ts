import { readFile } from 'node:fs/promises';

/** The package's own manifest lies above this module, two or three folders up, built or not. */
const CANDIDATES = ['../../package.json', '../../../package.json'];

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  for (const candidate of CANDIDATES) {
    const manifest = await readManifest(new URL(candidate, import.meta.url));
    if (manifest?.name === '@retainwise/core' && manifest.version !== undefined) return manifest.version;
  }
  throw new Error('The package.json of @retainwise/core was not found above its code: the installation is damaged.');
}

async function readManifest(url: URL): Promise<{ readonly name?: string; readonly version?: string } | null> {
  try {
    // The keys looked at are optional, so any JSON object fits.
    return JSON.parse(await readFile(url, 'utf8')) as { name?: string; version?: string };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
