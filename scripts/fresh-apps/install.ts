import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installInto, packAll } from '../checks/published/pack.ts';
import { ROOT } from '../checks/published/packages.ts';

/** What a new Vite app and a backend with Express bring along themselves. */
const OF_THE_APP = ['vite', '@vitejs/plugin-react', 'express'];

/** Makes a folder into a project in which the published packages are installed from their tarballs. */
export async function installTarballs(project: string): Promise<void> {
  const packed = await packAll(project);
  await installInto(project, packed);
  for (const name of OF_THE_APP) {
    const link = join(project, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), link, 'junction');
  }
}

/** Copies the script for pages without a framework, as the README says. */
export async function copyScript(project: string, target: string): Promise<void> {
  await cp(join(project, 'node_modules/@retainwise/react-widget/dist/script'), target, { recursive: true });
}
