import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

interface Workflow {
  readonly on: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress'?: boolean };
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number;
        readonly environment?: string;
        readonly permissions?: Permissions;
        readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');
const files = readdirSync(folder);

/** Whose code runs in our workflows. A further one is a decision. */
const ACTIONS = [
  'actions/checkout',
  'actions/setup-node',
  'aws-actions/configure-aws-credentials',
  'changesets/action',
  'hashicorp/setup-terraform',
];
/** What jobs may do beyond reading the sources. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, Permissions>>>> = {
  'release.yml': { publish: { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' } },
  'deploy.yml': { deploy: { contents: 'read', 'id-token': 'write' } },
  'rollback.yml': { 'roll-back': { contents: 'read', 'id-token': 'write' } },
};
/** The only ones there are: for the canary of a deployment. */
const SECRETS = ['CANARY_KEY'];

describe.each(files)('the workflow %s', (file) => {
  const workflow = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins every action to a commit, because a tag can be moved', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions).not.toHaveLength(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(actions.map((action) => action.split('@')[0]).filter((name) => !ACTIONS.includes(name ?? ''))).toEqual([]);
  });

  it('has a token that can read and nothing else, and leaves it in no checkout', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('never runs the code of a pull request with the rights of the target', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target');
  });

  it('puts no expression into a shell: what somebody chooses comes as a variable', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('gives a job more than it reads only where that is written down, behind an environment', () => {
    const more = Object.fromEntries(
      Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : [])),
    );
    expect(more).toEqual(PERMISSIONS[file] ?? {});
    for (const name of Object.keys(more)) expect(workflow.jobs[name]?.environment, name).toBeTypeOf('string');
  });

  it('knows AWS and npm by its signed identity, without a stored key', () => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).not.toMatch(/aws-(access-key-id|secret-access-key)|AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)|NPM_TOKEN/);
    const secrets = [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name]) => name ?? '');
    expect(secrets.filter((name) => !SECRETS.includes(name))).toEqual([]);
  });

  it('gives every job an end', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
});

it('CI tests the oldest supported version of Node and the two long-term ones after it', () => {
  const ci = parse(readFileSync(join(folder, 'ci.yml'), 'utf8')) as Workflow;
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
  const oldest = engines.node.replace('>=', '');
  expect(ci.jobs['test']?.strategy?.matrix['node']).toEqual([oldest, '22', '24']);
});

it('deployments wait for each other, and none is stopped half-way', () => {
  for (const file of ['deploy.yml', 'rollback.yml', 'release.yml']) {
    const workflow = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
    expect(workflow.concurrency?.['cancel-in-progress'], file).toBe(false);
  }
});

it('a deployment migrates, rolls, tries and remembers, in this order', () => {
  const deploy = parse(readFileSync(join(folder, 'deploy.yml'), 'utf8')) as Workflow;
  const runs = deploy.jobs['deploy']?.steps.flatMap(({ run }) => run ?? []) ?? [];
  const order = ['deploy.sh migrate', 'deploy.sh roll', 'canary.mjs', 'deploy.sh record'].map((step) =>
    runs.findIndex((run) => run.includes(step)),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
});
