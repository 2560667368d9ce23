import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiReference, type Contract } from './api-reference.ts';
import { inlineScripts } from './inline-scripts.ts';
import { sdkReference } from './sdk-reference.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const contract = JSON.parse(readFileSync(join(root, 'openapi/generated/openapi.json'), 'utf8')) as Contract;

describe('the reference of the API', () => {
  const pages = apiReference(contract);
  const text = pages.map((page) => page.text).join('\n');

  it('has each operation once, with its path, permission and answers', () => {
    const ids = Object.values(contract.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => ('operationId' in operation ? [operation.operationId] : [])),
    );
    expect(ids.length).toBeGreaterThan(80);
    for (const id of ids) expect(text.split(`{#${id}}`), id).toHaveLength(2);
    const scores = pages.find(({ path }) => path === 'api/scores')?.text ?? '';
    expect(scores).toContain('`POST /v1/scores` · permission `scores:create`');
    expect(scores).toMatch(/\| `data\[\]\.churn_probability` \| number \|/);
    expect(scores).toContain('**429**');
  });

  it('has examples that are JSON, and commands that name the key only where one is needed', () => {
    const blocks = [...text.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = '']) => json);
    expect(blocks.length).toBeGreaterThan(50);
    for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow();
    const commandOf = (id: string): string =>
      /```sh\n([\s\S]*?)\n```/.exec(text.slice(text.indexOf(`{#${id}}`)))?.[1] ?? '';
    expect(commandOf('health')).toBe('curl "$RETAINWISE_BASE_URL/health"');
    expect(commandOf('createScores')).toMatch(
      /^curl -X POST "\$RETAINWISE_BASE_URL\/v1\/scores" \\\n {2}-H "Authorization: Bearer/,
    );
    expect(commandOf('retrieveUpload')).toContain('/v1/uploads/$upload_id"');
  });

  it('has no cell that ends its table', () => {
    for (const line of text.split('\n').filter((each) => each.startsWith('| `'))) {
      expect(line.replaceAll('\\|', '').split('|').length, line).toBeLessThanOrEqual(6);
      expect(line.endsWith('|')).toBe(true);
    }
  });
});

describe('the reference of the SDK', () => {
  const folder = join(root, 'packages/sdk/src');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const text = sdkReference({ files, client: 'client.ts' });

  it('has each resource of the client, those within others too, and what is inherited', () => {
    const resources = [...(files.get('client.ts') ?? '').matchAll(/^ {2}readonly (\w+): /gm)].map(([, name]) => name);
    expect(resources.length).toBeGreaterThan(20);
    for (const name of resources) expect(text, name).toContain(`## \`client.${name}\``);
    for (const path of ['uploads.create', 'uploads.createAndScore', 'outcomes.record', 'outcomes.watermark.set'])
      expect(text, path).toContain(`### \`client.${path}\``);
  });

  it('says what is written above, what it takes, and what it throws', () => {
    const at = text.slice(text.indexOf('### `client.outcomes.waitForFile`')).split('\n### ')[0] ?? '';
    expect(at).toContain(
      'client.outcomes.waitForFile(uploadId: string, options?: WaitForFileOptions): Promise<Upload>',
    );
    expect(at).toContain('Waits until an uploaded file of who left is recorded.');
    expect(at).toContain('- Throws TimeoutError');
  });
});

it('scripts of a page are those without an address', () => {
  const page = '<script src="a.js"></script><script id="x">let a;</script><script type="application/json">{}</script>';
  expect(inlineScripts(page)).toEqual(['let a;']);
});
