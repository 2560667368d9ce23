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

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number;
        readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');
const files = readdirSync(folder);

describe.each(files)('the workflow %s', (file) => {
  const workflow = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins every action to a commit, because a tag can be moved', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions).not.toHaveLength(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('has a token that can read and nothing else, and leaves it in no checkout', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('never runs the code of a pull request with the rights of the target', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target');
  });

  it('puts nothing that a contributor chooses into a shell', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => /\$\{\{\s*github\.(event|head_ref)/.test(run))).toEqual([]);
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
