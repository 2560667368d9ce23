import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLE_NAMES } from '../../packages/platform/src/config/config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const run = promisify(execFile);

/** Instructions, a continued one as one line, without comments. */
const dockerfile = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '');
const of = (instruction: string): string[] =>
  dockerfile.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly read_only?: boolean;
  readonly stop_grace_period?: string;
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const composeText = read('compose.yaml');
const compose = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<'database' | 'migrate' | 'api' | 'worker', Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const ours = [compose.services.migrate, compose.services.api, compose.services.worker];

describe('the Dockerfile', () => {
  it('has one base, of an exact version, that a release can pass the digest of', () => {
    expect(of('ARG')).toEqual([expect.stringMatching(/^NODE_IMAGE=docker\.io\/library\/node:\d+\.\d+\.\d+-[a-z-]+$/)]);
    for (const from of of('FROM')) expect(from).toMatch(/^\$\{NODE_IMAGE\}( AS [a-z]+)?$/);
  });

  it('runs as a number that is not root, behind which nothing is written', () => {
    expect(lastStage.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
    const behind = lastStage.slice(lastStage.indexOf('USER 1000:1000') + 1);
    expect(behind.filter((line) => /^(RUN|COPY|ADD|USER)/.test(line))).toEqual([]);
  });

  it('installs by the lock file alone, without running what packages bring', () => {
    const installs = of('RUN').filter((line) => line.includes('npm ci') || line.includes('npm install'));
    expect(installs).toHaveLength(3);
    for (const install of installs) expect(install).toMatch(/npm ci .*--ignore-scripts/);
    expect(installs.at(-1)).toMatch(/--omit=dev --omit=optional/);
    expect(dockerfile.join('\n')).not.toMatch(/curl|wget|apt-get|^ADD /m);
  });

  it('copies only what there is, and what .dockerignore lets through', () => {
    const sources = of('COPY')
      .filter((line) => !line.startsWith('--from='))
      .flatMap((line) =>
        line
          .replace(/^--\S+ /, '')
          .split(' ')
          .slice(0, -1),
      );
    expect(sources).not.toHaveLength(0);
    for (const source of sources) {
      expect(existsSync(join(root, source)), source).toBe(true);
      expect(isSent(source), source).toBe(true);
    }
  });

  it('has the documentation where the API looks for it, and leaves what makes it behind', () => {
    const [, directory] = /DOCS_DIR=(\S+)/.exec(of('ENV').join(' ')) ?? [];
    expect(directory).toBe('/app/documentation');
    expect(lastStage).toContain('COPY --from=documentation /app/packages/docs/dist documentation');
    expect(lastStage.filter((line) => line.includes('--from=documentation'))).toHaveLength(1);
  });

  it('has a health check, a signal to stop by, and no secret', () => {
    expect(of('HEALTHCHECK')).toHaveLength(1);
    expect(of('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(of('ENV').join(' ')).not.toMatch(/PASSWORD|SECRET|TOKEN|_KEY|DATABASE_URL/);
  });

  it('starts what infra/ starts', () => {
    const script = read('infra/image/retainwise');
    const commands = [...read('infra/stack/services.tf').matchAll(/command\s+= (\[.*\])/g)].map(([, list = '']) =>
      (JSON.parse(list) as string[]).join(' '),
    );
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(script).toContain(`exec ${command} "$@"`);
  });
});

/** As Docker reads it: the last pattern that fits decides. */
function isSent(path: string): boolean {
  let sent = true;
  for (const line of read('.dockerignore').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = line.replace(/^!/, '');
    if (pattern === '**' || fits(path, pattern)) sent = line.startsWith('!');
  }
  return sent;
}

function fits(path: string, pattern: string): boolean {
  const expression = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : stars === '**' ? '.+' : '(.+/)?'));
  return new RegExp(`^${expression}(/|$)`).test(path) || pattern.startsWith(`${path}/`);
}

describe('.dockerignore', () => {
  it.each([
    '.env',
    '.git/config',
    'node_modules/pg/package.json',
    'packages/core/node_modules/a',
    'infra/stack/main.tf',
  ])('keeps %s away', (path) => expect(isSent(path)).toBe(false));

  it.each(['packages/server/.env.local', 'packages/server/test/a.ts', 'packages/core/src/rows/a.test.ts'])(
    'keeps %s away, though it lies among what is sent',
    (path) => expect(isSent(path)).toBe(false),
  );
});

describe('the command of the image', () => {
  it('runs anything else as it is, and passes arguments on', async () => {
    const script = join(root, 'infra/image/retainwise');
    // Without /app: what it would run there is not here.
    const body = readFileSync(script, 'utf8').replace('cd /app', 'cd /');
    const { stdout } = await run('sh', ['-c', body, 'retainwise', 'echo', 'a b', '*']);
    expect(stdout).toBe('a b *\n');
    expect(body.match(/exec /g)).toHaveLength(5);
  });

  it('is healthy where an API or a worker answers, and not where nobody does', async () => {
    const check = join(root, 'infra/image/healthcheck.mjs');
    const server = createServer((request, response) => response.writeHead(request.url === '/health' ? 200 : 404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port); // as: the address of a TCP server is never a string
    const asked = (env: Record<string, string>) => run(process.execPath, [check], { env: { PATH: '', ...env } });
    await asked({ PORT: port, WORKER_HEALTH_PORT: '1' });
    await asked({ PORT: '1', WORKER_HEALTH_PORT: port });
    await new Promise((resolve) => server.close(resolve));
    await expect(asked({ PORT: port, WORKER_HEALTH_PORT: '1' })).rejects.toMatchObject({ code: 1 });
  });
});

describe('compose.yaml', () => {
  it('sets only variables that RetainWise reads', () => {
    for (const { environment } of ours)
      expect(Object.keys(environment).filter((name) => !VARIABLE_NAMES.includes(name))).toEqual([]);
  });

  it('has no moving version, and no value for a secret', () => {
    expect(composeText).not.toContain(':latest');
    expect(compose.services.database.image).toMatch(/^docker\.io\/library\/postgres:\d+\.\d+-[a-z]+$/);
    for (const name of ['OWNER_PASSWORD', 'API_PASSWORD', 'WEBHOOK_SECRET_KEY']) {
      expect(composeText).toContain(`\${${name}:?`);
      expect(composeText).not.toMatch(new RegExp(`\\$\\{${name}(:-|\\})`));
    }
  });

  it('asks for what its guide writes into .env', () => {
    const needed = [...composeText.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    const written = [...read('infra/image/README.md').matchAll(/^(\w+)=\$\(openssl/gm)].map(([, name]) => name);
    expect(written.sort()).toEqual([...new Set(needed)].sort());
  });

  it('starts nothing before the schema is up to date, and lets the API own no table', () => {
    const { migrate, api, worker } = compose.services;
    expect(migrate.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    for (const service of [api, worker]) {
      expect(service.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
      expect(service.environment['MIGRATE_ON_START']).toBe('false');
    }
    expect(api.environment['DATABASE_URL']).toBe(migrate.environment['DATABASE_API_URL']);
    expect(worker.environment['DATABASE_URL']).toBe(migrate.environment['DATABASE_URL']);
    expect(api.environment['DATABASE_URL']).not.toBe(worker.environment['DATABASE_URL']);
  });

  it('shares the files, and gives each a place to write beside a read-only root', () => {
    for (const service of ours) {
      expect(service.read_only).toBe(true);
      expect(service.volumes).toContain('files:/data');
      expect(service.volumes.filter((volume) => volume.endsWith(':/tmp'))).toHaveLength(1);
    }
    const named = Object.values(compose.services).flatMap(({ volumes }) => volumes.map((each) => each.split(':')[0]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('waits for longer than each needs to stop', () => {
    expect(Number.parseInt(compose.services.api.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(15);
    expect(Number.parseInt(compose.services.worker.stop_grace_period ?? '', 10)).toBeGreaterThan(25);
  });
});

it('infra/test-image.sh and the command of the image are programs without mistakes of syntax', () => {
  for (const path of ['infra/test-image.sh', 'infra/image/retainwise', 'infra/test.sh'])
    execFileSync('bash', ['-n', join(root, path)]);
});
