import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface AppManifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * Makes an app of its files and installs it: our packages from their tarballs, all else from the registry.
 *
 * @param tarballs the folder that they are in
 */
export async function installApp(
  app: string,
  {
    manifest,
    files,
    tarballs,
  }: {
    readonly manifest: AppManifest;
    readonly files: Readonly<Record<string, string>>;
    readonly tarballs: string;
  },
): Promise<void> {
  const described = JSON.stringify({ name: 'churn', private: true, type: 'module', ...manifest }, null, 2);
  for (const [name, content] of Object.entries({ ...files, 'package.json': described })) {
    await mkdir(dirname(join(app, name)), { recursive: true });
    await writeFile(join(app, name), content);
  }
  const packed = (await readdir(tarballs)).filter((name) => /retainwise-(core|sdk|react-widget)-.*\.tgz$/.test(name));
  const paths = packed.map((name) => join(tarballs, name));
  await run('npm', ['install', '--no-audit', '--no-fund', ...paths], { cwd: app });
}
