import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readBlock } from './read-blocks.ts';

const run = promisify(execFile);
const API_URL = 'http://127.0.0.1:8787';

const MANIFEST = {
  name: 'churn',
  private: true,
  dependencies: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  devDependencies: { '@types/node': '^20.19.0', '@types/react': '^19.0.0', typescript: '5.9.3' },
};

/** As `create-next-app` makes it. */
const LAYOUT = `import type { ReactNode } from 'react';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

/**
 * Makes a Next app with the page and the route of the README, and installs it from the registry, and our packages from
 * their tarballs.
 *
 * @param tarballs the folder that they are in
 */
export async function installNextApp(app: string, tarballs: string, apiUrl: string): Promise<void> {
  const files = {
    'package.json': JSON.stringify(MANIFEST, null, 2),
    'app/layout.tsx': LAYOUT,
    'app/page.tsx': readBlock('tsx next page'),
    'app/session/route.ts': readBlock('ts next route'),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(app, name)), { recursive: true });
    await writeFile(join(app, name), content.replaceAll(API_URL, apiUrl));
  }
  const packed = (await readdir(tarballs)).filter((name) => /retainwise-(core|sdk|react-widget)-.*\.tgz$/.test(name));
  const paths = packed.map((name) => join(tarballs, name));
  await run('npm', ['install', '--no-audit', '--no-fund', ...paths], { cwd: app });
}
