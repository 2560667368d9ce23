import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const standalone = fileURLToPath(new URL('../../', import.meta.url));
const program = (name: string): string =>
  `console.log('${name}', process.argv.slice(2).join(' ')); process.exit(process.argv.includes('--fail') ? 3 : 0);`;

describe('npm start', { timeout: 60_000 }, () => {
  let directory: string;
  beforeEach(async () => {
    // Inside of the repository, where tsx is found.
    await mkdir(join(standalone, '.cache'), { recursive: true });
    directory = await mkdtemp(join(standalone, '.cache/start-'));
    await cp(join(standalone, 'bin/start.js'), join(directory, 'bin/start.js'));
    await write('src/main.ts', program('sources'));
    await write('package.json', '{ "type": "module" }');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  async function write(file: string, content: string): Promise<void> {
    await mkdir(join(directory, file, '..'), { recursive: true });
    await writeFile(join(directory, file), content);
  }

  /** A build of the state `built`, while the sources are in the state `now`. */
  async function build({ built, now }: { readonly built: string | null; readonly now: string }): Promise<void> {
    await write('dist/main.js', program('build'));
    await write('dist/state-of-sources.js', `export const stateOfSources = async () => '${now}';`);
    if (built !== null) await write('dist/sources.txt', `${built}\n`);
  }

  async function run(...args: string[]): Promise<readonly [output: string, code: number | null]> {
    const child = spawn(process.execPath, [join(directory, 'bin/start.js'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return [output.trim(), code as number | null];
  }

  it('runs the sources where nothing was built', async () => {
    expect(await run('--score', 'a b.csv')).toEqual(['sources --score a b.csv', 0]);
  });

  it('runs the build of these sources', async () => {
    await build({ built: 'a', now: 'a' });
    expect(await run('--once')).toEqual(['build --once', 0]);
  });

  it('never runs a build of other sources, or one that was not finished', async () => {
    await build({ built: 'a', now: 'b' });
    expect(await run()).toEqual(['sources', 0]);
    await rm(join(directory, 'dist'), { recursive: true });
    await build({ built: null, now: 'a' });
    expect(await run()).toEqual(['sources', 0]);
  });

  it('ends as what it has run', async () => {
    expect(await run('--fail')).toEqual(['sources --fail', 3]);
    await build({ built: 'a', now: 'a' });
    expect(await run('--fail')).toEqual(['build --fail', 3]);
  });

  it('passes on the signal to stop', async () => {
    await write(
      'src/main.ts',
      `process.on('SIGTERM', () => process.exit(7)); console.log('running'); setInterval(() => undefined, 1000);`,
    );
    const child = spawn(process.execPath, [join(directory, 'bin/start.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});
