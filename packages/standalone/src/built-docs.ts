import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `npm run build:docs` puts the documentation of this checkout; null where it was not run. */
export function builtDocs(): string | null {
  const directory = fileURLToPath(new URL('../../docs/dist/', import.meta.url));
  return existsSync(`${directory}scripts.json`) ? directory : null;
}
