import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sized } from '@retainwise/platform/testing';
import { afterEach, describe, expect, it } from 'vitest';

interface Mutation {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the tests of Terraform must say to it. */
  readonly noticed: string;
}

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'a public bucket',
    file: 'modules/storage/main.tf',
    from: 'restrict_public_buckets = true',
    to: 'restrict_public_buckets = false',
    noticed: 'All four flags must keep the bucket from being public.',
  },
  {
    what: 'a bucket that can be read without TLS',
    file: 'modules/storage/main.tf',
    from: 'Effect    = "Deny"',
    to: 'Effect    = "Allow"',
    noticed: 'The bucket must refuse connections without TLS.',
  },
  {
    what: 'a public database',
    file: 'modules/database/main.tf',
    from: 'publicly_accessible          = false',
    to: 'publicly_accessible          = true',
    noticed: 'The database must be private, encrypted and protected from deletion.',
  },
  {
    what: 'a database that the internet reaches',
    file: 'modules/network/security.tf',
    from: 'group = "database", port = 5432, cidr = null, from = "tasks"',
    to: 'group = "database", port = 5432, cidr = "0.0.0.0/0", from = null',
    noticed: 'Only ports 80 and 443 of the load balancer may be reached',
  },
  {
    what: 'a wildcard among actions',
    file: 'stack/policies.tf',
    from: '"sqs:GetQueueAttributes", "sqs:SendMessage"',
    to: '"sqs:*"',
    noticed: 'No policy may name actions by a wildcard.',
  },
  {
    what: 'a policy for every resource',
    file: 'stack/policies.tf',
    from: 'Resource = ["${module.storage.arn}/${local.prefix}*"]',
    to: 'Resource = ["*"]',
    noticed: 'No policy may name every resource',
  },
  {
    what: 'an open subject of GitHub',
    file: 'modules/deploy-role/main.tf',
    from: 'repo:${var.repository}:environment:${var.github_environment}',
    to: 'repo:${var.repository}:*',
    noticed: 'Only jobs of the one repository and environment may take the roles',
  },
  {
    what: 'dead letters after three deployments',
    file: 'stack/main.tf',
    from: 'max_receive_count = 10',
    to: 'max_receive_count = 3',
    noticed: 'Messages must become dead letters, after ten deliveries',
  },
  {
    what: 'no way back for a deployment',
    file: 'modules/service/main.tf',
    from: '    enable   = true\n    rollback = true',
    to: '    enable   = true\n    rollback = false',
    noticed: 'Both services must take a failed deployment back.',
  },
  {
    what: 'plain HTTP',
    file: 'modules/edge/main.tf',
    from: 'port        = "443"\n      protocol    = "HTTPS"',
    to: 'port        = "443"\n      protocol    = "HTTP"',
    noticed: 'Port 80 may only redirect.',
  },
  {
    what: 'a load balancer that keeps connections for longer than the API',
    file: 'stack/main.tf',
    from: 'balancer    = 60',
    to: 'balancer    = 70',
    noticed: 'The API must keep idle connections for longer',
  },
  {
    what: 'an alarm that was removed',
    file: 'alarms.json',
    from: '"name": "queue-age"',
    to: '"name": "queue-rage"',
    noticed: 'Every alarm that was promised must be made',
  },
  {
    what: 'an alarm that tells nobody',
    file: 'modules/alarms/main.tf',
    from: 'alarm_actions       = [aws_sns_topic.this.arn]',
    to: 'alarm_actions       = []',
    noticed: 'Every alarm must tell the topic',
  },
  {
    what: 'an alarm on a metric that is not called alarmed',
    file: 'metrics.json',
    from: '"name": "job_errors",',
    to: '"name": "job_failures",',
    noticed: 'Alarms must be on the metrics that metrics.json calls alarmed',
  },
];

const infra = fileURLToPath(new URL('../../infra/', import.meta.url));
const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** What `terraform test` says of infra/ with changes; null where there is no Terraform. */
async function testChanged(mutations: readonly Mutation[]): Promise<string | null> {
  const directory = mkdtempSync(join(tmpdir(), 'retainwise-infra-'));
  made.push(directory);
  cpSync(infra, directory, { recursive: true });
  for (const { file, from, to } of mutations) {
    const path = join(directory, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(from), `${file} has "${from}" once`).toHaveLength(2);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  const env = { ...process.env, INFRA_TEST_ONLY: 'stack', INFRA_TEST_FILTER: 'tests/smallest.tftest.hcl' };
  const { stdout, failed } = await run(join(directory, 'test.sh'), env);
  if (stdout.includes('skipped:')) return null;
  expect(failed).toBe(true);
  // Terraform breaks its lines.
  return stdout.replaceAll(/\s+/g, ' ');
}

function run(script: string, env: NodeJS.ProcessEnv): Promise<{ readonly stdout: string; readonly failed: boolean }> {
  return new Promise((resolve) => {
    execFile('sh', [script], { env, maxBuffer: 2 ** 24 }, (error, stdout) =>
      resolve({ stdout, failed: error !== null }),
    );
  });
}

describe('the tests of Terraform', { timeout: 900_000 }, () => {
  // Together, because planning takes the time and one plan is enough to see them all; alone with TEST_SIZE=full.
  it('notice every change for the worse', async (context) => {
    const said = await testChanged(MUTATIONS);
    if (said === null) return context.skip('Terraform or its provider for AWS is not on this machine.');
    expect(MUTATIONS.filter(({ noticed }) => !said.includes(noticed)).map(({ what }) => what)).toEqual([]);
  });

  it.runIf(sized(false, true)).each(MUTATIONS)('notice $what on its own', async (mutation) => {
    const said = await testChanged([mutation]);
    expect(said ?? mutation.noticed).toContain(mutation.noticed);
  });
});
