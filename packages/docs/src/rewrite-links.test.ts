import { describe, expect, it } from 'vitest';
import { rewriteLinks } from './rewrite-links.ts';

const PAGES = new Map([
  ['docs/models.md', 'models'],
  ['docs/guides/rest.md', 'guides/rest'],
  ['docs/errors/README.md', 'errors/index'],
  ['docs/README.md', 'index'],
  ['examples/rest/README.md', 'examples/rest'],
]);
const at = (text: string, source = 'docs/guides/sdk.md'): string =>
  rewriteLinks(text, source, { pageOf: (file) => PAGES.get(file), pictureOf: (file) => `/pictures/${file}` });

describe('links of a page of the repository', () => {
  it.each([
    ['[a page](../models.md)', '[a page](/models)'],
    ['[a place](../models.md#levels)', '[a place](/models#levels)'],
    ['[beside it](rest.md)', '[beside it](/guides/rest)'],
    ['[the first of a folder](../errors/README.md)', '[the first of a folder](/errors/)'],
    ['[a folder](../../examples/rest)', '[a folder](/examples/rest)'],
    ['[a folder](../../examples/rest/)', '[a folder](/examples/rest)'],
    ['[the start](../README.md)', '[the start](/)'],
    ['[`code` in it](rest.md)', '[`code` in it](/guides/rest)'],
    ['[over\ntwo lines](rest.md)', '[over\ntwo lines](/guides/rest)'],
    ['![a picture\nof it](../panel.png)', '![a picture\nof it](/pictures/docs/panel.png)'],
    ['[here](#below) and [there](https://example.com/a.md)', '[here](#below) and [there](https://example.com/a.md)'],
    ['[a source file](../../openapi/openapi.yaml), as words', 'a source file, as words'],
    ['| [one](rest.md) | [two](../models.md) |', '| [one](/guides/rest) | [two](/models) |'],
  ])('%j', (given, wanted) => {
    expect(at(given)).toBe(wanted);
  });

  it.each([
    '`[no link](rest.md)`',
    '```md\n[no link](rest.md)\n```',
    '  ```\n[no](rest.md)\n  ```',
    '~~~\n[no](rest.md)\n~~~',
  ])('are left alone in code: %j', (text) => {
    expect(at(text)).toBe(text);
  });

  it('are changed behind a block of code, and beside a stray mark', () => {
    expect(at('```\nx\n```\n[a](rest.md)')).toBe('```\nx\n```\n[a](/guides/rest)');
    expect(at('a ` stray mark\n\n[a](rest.md) and `code`')).toBe('a ` stray mark\n\n[a](/guides/rest) and `code`');
  });
});
