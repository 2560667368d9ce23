import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Without its own windows first: the same pages for half of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a Chromium is: `CHROMIUM_PATH`, or the first of the usual names on the PATH; null when there is none.
 *
 * @throws Error when the tests must not be skipped (`REQUIRE_BROWSER=1`), or `CHROMIUM_PATH` names nothing that runs
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run.`);
    return named;
  }
  const directories = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const found = NAMES.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
  if (found !== undefined) return found;
  if (env['REQUIRE_BROWSER'] === '1')
    throw new Error('REQUIRE_BROWSER is 1, but no Chromium was found. Install one, or name it with CHROMIUM_PATH.');
  process.stderr.write(
    'Browser tests are skipped: no Chromium was found. Install one, or name it with CHROMIUM_PATH.\n',
  );
  return null;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
