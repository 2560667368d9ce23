import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnlistedImports } from './workspace-imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file that nobody should write, and the rule that has to refuse it. */
interface PlantedFault {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
  /** Further files that the fault needs. */
  readonly also?: Readonly<Record<string, string>>;
}

const CORE_ORDER = [
  ['numerics', 'schema', 'field-names'],
  ['schema', 'rows', 'types'],
  ['phrases', 'rows', 'types'],
  ['rows', 'mapping', 'types'],
  ['mapping', 'features', 'types'],
  ['features', 'validation', 'types'],
  ['validation', 'models', 'types'],
  ['models', 'explain', 'types'],
  ['explain', 'results', 'types'],
  ['results', 'scoring', 'analyze-table'],
  ['scoring', 'training', 'splits'],
  ['training', 'node', 'index'],
  ['browser', 'node', 'index'],
] as const;

const FAULTS: readonly PlantedFault[] = [
  ...CORE_ORDER.map(([room, later, module]) => ({
    rule: `core-${room}-imports-no-later-room`,
    file: `packages/core/src/${room}/planted-order.ts`,
    code: `import type * as later from '../${later}/${module}.ts';\nexport type Planted = typeof later;`,
  })),
  {
    rule: 'core-rows-imports-no-later-room',
    file: 'packages/core/src/rows/planted-risk.ts',
    code: `import { riskLevelOf } from '../models/risk-level.ts';\nexport const planted = riskLevelOf(1);`,
  },
  {
    rule: 'core-has-only-ordered-rooms',
    file: 'packages/core/src/rows/planted-helper.ts',
    code: `export * from '../planted/helper.ts';`,
    also: { 'packages/core/src/planted/helper.ts': `export * from '../training/splits.ts';` },
  },
  {
    rule: 'core-rows-imports-no-later-room',
    file: 'packages/core/src/rows/planted-errors.ts',
    code: `export * from '../training/errors.ts';`,
    also: { 'packages/core/src/training/errors.ts': `export * from './splits.ts';` },
  },
  {
    rule: 'core-rows-imports-no-later-room',
    file: 'packages/core/src/rows/planted-bridge.ts',
    code: `export * from '../bridge9.ts';`,
    also: { 'packages/core/src/bridge9.ts': `export * from './training/splits.ts';` },
  },
  {
    rule: 'resources-of-the-server-are-apart',
    file: 'packages/server/src/predictions/planted-bridge.ts',
    code: `export * from '../bridge.ts';`,
    also: { 'packages/server/src/bridge.ts': `export * from './uploads/create-upload.ts';` },
  },
  {
    rule: 'job-types-use-the-ledger',
    file: 'packages/worker/src/ledger/planted-job.ts',
    code: `export * from '../jobs/prediction/failures.ts';`,
  },
  {
    rule: 'job-types-are-apart',
    file: 'packages/worker/src/jobs/retention/planted-bridge.ts',
    code: `export * from '../../bridge.ts';`,
    also: { 'packages/worker/src/bridge.ts': `export * from './jobs/prediction/process-prediction.ts';` },
  },
  {
    rule: 'examples-use-public-exports',
    file: 'examples/node-backend/planted-contract.ts',
    code: `import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';\nexport const planted = ERROR_CATALOGUE;`,
  },
  {
    rule: 'no-cycles',
    file: 'packages/platform/src/logging/planted-chicken.ts',
    code: `import type { Egg } from './planted-egg.ts';\nexport interface Chicken { readonly egg: Egg | null }`,
    also: {
      'packages/platform/src/logging/planted-egg.ts':
        `import type { Chicken } from './planted-chicken.ts';\n` +
        `export interface Egg { readonly chicken: Chicken | null }`,
    },
  },
  {
    rule: 'core-imports-only-what-it-may',
    file: 'packages/core/src/results/planted-package.ts',
    code: `export * from '../../../sdk/src/index.ts';`,
  },
  {
    rule: 'worker-imports-only-what-it-may',
    file: 'packages/worker/src/planted-package.ts',
    code: `import { createApp } from '@retainwise/server';\nexport const planted = createApp;`,
  },
  {
    rule: 'server-imports-only-what-it-may',
    file: 'packages/server/src/http/planted-package.ts',
    code: `import { startWorker } from '@retainwise/worker';\nexport const planted = startWorker;`,
  },
  {
    rule: 'packages-meet-at-their-exports',
    file: 'packages/worker/src/planted-inside.ts',
    code: `import { readMoney } from '../../core/src/rows/open-table.ts';\nexport const planted = readMoney;`,
  },
  {
    rule: 'examples-use-public-exports',
    file: 'examples/node-backend/planted.ts',
    code: `import { openDatabase } from '@retainwise/platform';\nexport const planted = openDatabase;`,
  },
  {
    rule: 'the-fake-api-is-for-tests',
    file: 'packages/sdk/src/http/planted-fake.ts',
    code: `import { createFakeApi } from '@retainwise/testing';\nexport const planted = createFakeApi;`,
  },
  {
    rule: 'the-fake-api-runs-in-browsers',
    file: 'packages/testing/src/answers/planted-node.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;`,
  },
  {
    rule: 'the-fake-api-takes-only-types-from-the-contract',
    file: 'packages/testing/src/contract/planted-contract.ts',
    code: `import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';\nexport const planted = ERROR_CATALOGUE;`,
  },
  {
    rule: 'msw-only-in-its-handlers',
    file: 'packages/testing/src/answers/planted-msw.ts',
    code: `import { http } from 'msw';\nexport const planted = http;`,
  },
  {
    rule: 'testing-imports-only-what-it-may',
    file: 'packages/testing/src/server/planted-package.ts',
    code: `import { RetainWise } from '@retainwise/sdk';\nexport const planted = RetainWise;`,
  },
  {
    rule: 'core-runs-in-browsers',
    file: 'packages/core/src/results/planted-node.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;`,
  },
  {
    rule: 'core-never-reaches-into-node',
    file: 'packages/core/src/scoring/planted-reach.ts',
    code: `export { runCli } from '../node/index.ts';`,
  },
  {
    rule: 'resources-of-the-server-are-apart',
    file: 'packages/server/src/predictions/planted.ts',
    code: `export { presentUpload } from '../uploads/present.ts';`,
  },
  {
    rule: 'work-processes-load-no-database',
    file: 'packages/server/src/scores/planted-task.ts',
    code: `import { loadConfig } from '@retainwise/platform';\nexport const planted = loadConfig;`,
  },
  {
    rule: 'what-resources-share-knows-no-resource',
    file: 'packages/server/src/http/planted-resource.ts',
    code: `export { presentUpload } from '../uploads/present.ts';`,
  },
  {
    rule: 'express-only-at-the-edge',
    file: 'packages/server/src/uploads/planted-express.ts',
    code: `import type { Request } from 'express';\nexport type Planted = Request;`,
  },
  {
    rule: 'sql-only-in-the-database',
    file: 'packages/platform/src/metrics/planted-sql.ts',
    code: `import { Pool } from 'pg';\nexport const planted = Pool;`,
  },
  {
    rule: 'aws-only-in-its-adapters',
    file: 'packages/platform/src/metrics/planted-aws.ts',
    code: `import { S3Client } from '@aws-sdk/client-s3';\nexport const planted = S3Client;`,
  },
  {
    rule: 'pg-boss-only-in-the-queue',
    file: 'packages/platform/src/database/planted-boss.ts',
    code: `import { PgBoss } from 'pg-boss';\nexport const planted = PgBoss;`,
  },
  {
    rule: 'clerk-only-in-auth',
    file: 'packages/server/src/http/planted-clerk.ts',
    code: `import { getAuth } from '@clerk/express';\nexport const planted = getAuth;`,
  },
  {
    rule: 'undici-only-for-webhooks',
    file: 'packages/worker/src/jobs/retention/planted-undici.ts',
    code: `import { request } from 'undici';\nexport const planted = request;`,
  },
  {
    rule: 'ports-know-no-jobs',
    file: 'packages/platform/src/object-store/planted.ts',
    code: `export * from '../jobs/prediction.ts';`,
  },
  {
    rule: 'job-types-are-apart',
    file: 'packages/worker/src/jobs/retention/planted.ts',
    code: `export * from '../prediction/process-prediction.ts';`,
  },
  {
    rule: 'the-widget-loads-the-engine-in-one-place',
    file: 'packages/react-widget/src/journey/planted-engine.ts',
    code: `export const planted = () => import('@retainwise/core');`,
  },
  {
    rule: 'the-widget-loads-the-engine-when-it-is-needed',
    file: 'packages/react-widget/src/dashboard/planted-engine.ts',
    code: `export * from '../mapping/open-table.ts';`,
  },
  {
    rule: 'private-mode-is-loaded-when-it-is-asked-for',
    file: 'packages/react-widget/src/journey/planted-private.ts',
    code: `export * from '../private/serve.ts';`,
  },
  {
    rule: 'the-widget-is-composed-at-its-root',
    file: 'packages/react-widget/src/ui/planted-journey.ts',
    code: `export * from '../journey/state/journey.ts';`,
  },
  {
    rule: 'journey-and-dashboard-are-apart',
    file: 'packages/react-widget/src/dashboard/planted-journey.ts',
    code: `export * from '../journey/state/journey.ts';`,
  },
  {
    rule: 'browser-packages-use-no-node',
    file: 'packages/sdk/src/http/planted-node.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;`,
  },
  {
    rule: 'only-the-sdk-and-server-see-the-contract',
    file: 'packages/platform/src/logging/planted-contract.ts',
    code: `import type { components } from '@retainwise/openapi';\nexport type Planted = components;`,
  },
  {
    rule: 'the-sdk-takes-only-types-from-the-contract',
    file: 'packages/sdk/src/errors/planted-contract.ts',
    code: `import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';\nexport const planted = ERROR_CATALOGUE;`,
  },
  {
    rule: 'no-unlisted-dependencies',
    file: 'packages/sdk/src/http/planted-dependency.ts',
    code: `import express from 'express';\nexport const planted = express;`,
  },
  {
    rule: 'nothing-unresolved',
    file: 'packages/sdk/src/http/planted-missing.ts',
    code: `export * from './no-such-file.ts';`,
  },
  {
    rule: 'no-test-code-in-production',
    file: 'packages/platform/src/planted-test-code.ts',
    code: `export * from './testing/index.ts';`,
  },
];

/** What git tracks and lint reads, without what was built or installed. */
const COPIED = ['packages', 'examples', 'openapi', 'package.json', 'tsconfig.base.json', '.dependency-cruiser.cjs'];

let tree: string;

beforeAll(async () => {
  tree = await realpath(await mkdtemp(join(tmpdir(), 'retainwise-walls-')));
  for (const path of COPIED) {
    await cp(join(root, path), join(tree, path), {
      recursive: true,
      filter: (source) => !/[\\/](node_modules|dist|\.cache|corpus)([\\/]|$)/.test(source.slice(root.length - 1)),
    });
  }
  await linkModules(tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('the import walls', () => {
  it('refuse a planted fault each, by the rule that is there for it', async () => {
    for (const { file, code, also = {} } of FAULTS) {
      for (const [path, text] of Object.entries({ ...also, [file]: code })) {
        await mkdir(dirname(join(tree, path)), { recursive: true });
        await writeFile(join(tree, path), `${text}\n`);
      }
    }
    const violations = await cruise(FAULTS.map(({ file }) => file));
    const refused = FAULTS.filter(({ rule, file }) =>
      violations.some((violation) => violation.rule.name === rule && violation.from === file),
    );
    expect(refused.map(nameOf)).toEqual(FAULTS.map(nameOf));
  }, 120_000);

  it('have a planted fault for every rule but the copies of one', () => {
    const planted = new Set(FAULTS.map(({ rule }) => rule));
    // The table of packages has a row a package, all made by one line.
    const rules = cruiserRules().filter((name) => !/-imports-only-what-it-may$/.test(name));
    expect(rules.filter((name) => !planted.has(name) && !isLastRoom(name))).toEqual([]);
  });

  it('refuse an import between workspaces that package.json does not list', async () => {
    const file = 'packages/worker/src/planted-workspace.ts';
    await writeFile(
      join(tree, file),
      `import { RetainWise } from '@retainwise/sdk';\nexport const planted = RetainWise;\n`,
    );
    expect(findUnlistedImports(tree)).toContainEqual({ file, workspace: '@retainwise/sdk' });
  });

  it('know every file that a fault is planted beside', async () => {
    const missing: string[] = [];
    for (const { file } of FAULTS) {
      const inCheckout = await readdir(join(root, dirname(file))).catch(() => []);
      if (inCheckout.length === 0) missing.push(dirname(file));
    }
    expect(missing).toEqual([]);
  });
});

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Runs what `npm run lint:imports` runs, on some files. */
async function cruise(files: readonly string[]): Promise<readonly Violation[]> {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...files];
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 1 << 28 }, (_error, text) => resolve(text));
  });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

/** Installed packages as they are; ours as they are in the copied tree. */
async function linkModules(target: string): Promise<void> {
  const modules = join(target, 'node_modules');
  await mkdir(join(modules, '@retainwise'), { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '@retainwise' || name.startsWith('.')) continue;
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of await readdir(join(root, 'node_modules/@retainwise'))) {
    const workspace = await realpath(join(root, 'node_modules/@retainwise', name));
    await symlink(join(target, workspace.slice(root.length)), join(modules, '@retainwise', name));
  }
}

/** The names of all rules. */
function cruiserRules(): string[] {
  const load = createRequire(import.meta.url);
  const { forbidden } = load(join(root, '.dependency-cruiser.cjs')) as { forbidden: readonly { name: string }[] };
  return forbidden.map(({ name }) => name);
}

/** Rooms that have no later room yet, or that are empty. */
function isLastRoom(rule: string): boolean {
  return ['core-node-imports-no-later-room', 'core-learning-imports-no-later-room'].includes(rule);
}

function nameOf({ rule, file }: PlantedFault): string {
  return `${rule}: ${file}`;
}
