import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';

const infra = fileURLToPath(new URL('../../infra/', import.meta.url));
const sources = readdirSync(infra, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tf'))
  .map((path) => ({ path, text: readFileSync(join(infra, path), 'utf8') }));
const read = (path: string): string => readFileSync(join(infra, path), 'utf8');

/** What the mocked provider cannot know, or what a test of Terraform could be led around. */
describe('infra/', () => {
  it('describes every variable and every output', () => {
    for (const { path, text } of sources)
      for (const [block] of text.matchAll(/^(variable|output) "[^"]+" \{\n[\s\S]*?^\}/gm))
        expect(block, path).toMatch(/^ {2}description\s+= "[^"]{5,}"/m);
  });

  it('has every variable in AWS.md, and no other', () => {
    const documented = [...read('AWS.md').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    const declared = ['environments/smallest', 'environments/production', 'stack', 'bootstrap'].flatMap((root) =>
      [...read(`${root}/variables.tf`).matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name),
    );
    expect([...new Set(documented)].sort()).toEqual([...new Set(declared)].sort());
  });

  it('lets things in by one list alone, which is the one that tests look at', () => {
    const all = sources.map(({ text }) => text).join('\n');
    expect(all.match(/resource "aws_vpc_security_group_ingress_rule"/g)).toHaveLength(1);
    expect(all).not.toMatch(/^\s*ingress \{|resource "aws_security_group_rule"/m);
  });

  it('gives roles only policies that tests look at', () => {
    const policies = sources.flatMap(({ text }) =>
      [...text.matchAll(/resource "aws_iam_role_policy" "\w+" \{[\s\S]*?^\}/gm)].map(
        ([block]) => /policy\s+= (\S+)/.exec(block)?.[1],
      ),
    );
    expect(policies.sort()).toEqual(['local.deploy', 'local.execution', 'local.no_data', 'var.policy']);
    const attached = sources.flatMap(({ text }) => [...text.matchAll(/policy_arn\s+= (\S+)/g)].map(([, arn]) => arn));
    expect(attached).toEqual(['"arn:aws:iam::aws:policy/ReadOnlyAccess"']);
  });

  it('uses no data sources, which nobody could mock truly, and no provider but that of AWS', () => {
    for (const { path, text } of sources) {
      expect(text, path).not.toMatch(/^data "/m);
      for (const [, source] of text.matchAll(/source\s+= "([a-z]+\/[a-z]+)"/g)) expect(source).toBe('hashicorp/aws');
    }
  });

  it('keeps files short enough to be read', () => {
    for (const { path, text } of sources) expect(text.split('\n').length, path).toBeLessThan(220);
  });

  it('knows for how long the API keeps idle connections', () => {
    const listen = readFileSync(new URL('../../packages/platform/src/process/listen.ts', import.meta.url), 'utf8');
    const keepAlive = Number(/KEEP_ALIVE_MS = ([\d_]+)/.exec(listen)?.[1]?.replaceAll('_', '')) / 1000;
    expect(read('stack/main.tf')).toMatch(new RegExp(`application = ${keepAlive}\\n`));
  });

  it('gives a task longer to stop than a worker takes', () => {
    const { workerStopSeconds } = loadConfig({});
    const stopTimeout = Number(
      /"stop_timeout" \{[\s\S]*?default\s+= (\d+)/.exec(read('modules/service/variables.tf'))?.[1],
    );
    expect(stopTimeout).toBeGreaterThan(workerStopSeconds + 5);
  });

  it('sets only variables that the processes know', () => {
    const config = readFileSync(new URL('../../packages/platform/src/config/config.ts', import.meta.url), 'utf8');
    const webhooks = readFileSync(new URL('../../packages/platform/src/config/webhooks.ts', import.meta.url), 'utf8');
    const set = [...read('stack/services.tf').matchAll(/^\s+([A-Z][A-Z_0-9]+)\s+=/gm)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(20);
    const known = `${config}${webhooks}`;
    expect(set.filter((name) => name !== 'NODE_ENV' && !known.includes(`  ${name}: `))).toEqual([]);
  });
});
