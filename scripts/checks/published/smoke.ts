import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForPages, manifestOf, PUBLISHED } from './packages.ts';

/** Loads every entry point, then uses each package once. `load` is `import` or `require`. */
const CHECKS = `
const assert = await load('node:assert/strict');
for (const entry of ENTRIES) assert.notEqual(Object.keys(await load(entry)).length, 0, entry);

const { openTable } = await load('@retainwise/core');
const { header } = await openTable(new TextEncoder().encode('customer_id,mrr\\nc1,5\\n'));
assert.deepEqual([...header], ['customer_id', 'mrr']);

const { RetainWise, UsageError } = await load('@retainwise/sdk');
assert.throws(() => new RetainWise({ apiKey: 'rwk_example', timeout: 0 }), UsageError);

const { createFakeApi } = await load('@retainwise/testing');
const fake = createFakeApi({ start: 'empty' });
const faked = new RetainWise({ apiKey: 'rwk_example', fetch: fake.fetch });
assert.equal((await faked.uploads.list()).data.length, 0);

const { RetainWiseWidget } = await load('@retainwise/react-widget');
const { createElement } = await load('react');
const { renderToString } = await load('react-dom/server');
assert.match(renderToString(createElement(RetainWiseWidget, { baseUrl: '/api' })), /rw-root/);
`;

/** The code that runs in Node; not what pages load, and not the models. */
function entryPoints(): readonly string[] {
  return PUBLISHED.flatMap((name) => {
    const { name: full, exports } = manifestOf(name);
    return Object.keys(exports)
      .filter((path) => !isForPages(path) && !path.endsWith('.json'))
      .map((path) => full + path.slice(1));
  });
}

/** What fails when Node loads and runs the packages of a project, as ES modules and as CommonJS. */
export async function smokeTest(project: string): Promise<readonly string[]> {
  const entries = `const ENTRIES = ${JSON.stringify(entryPoints())};`;
  const failures = await Promise.all([
    run(
      project,
      'smoke.mjs',
      `${entries}\nconst load = async (name) => { const loaded = await import(name);
      return name.startsWith('@') ? loaded : loaded.default; };\n${CHECKS}`,
    ),
    run(project, 'smoke.cjs', `${entries}\nconst load = require;\n(async () => {${CHECKS}})();`),
  ]);
  return failures.flat();
}

function run(project: string, file: string, code: string): Promise<string[]> {
  writeFileSync(join(project, file), code);
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { cwd: project }, (error, _stdout, stderr) =>
      resolve(error === null ? [] : [`${file}: ${stderr}`]),
    );
  });
}
