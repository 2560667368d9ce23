import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../scripts/error-catalogue.ts';
import { errorPages } from '../scripts/error-pages.ts';

const NOT_FOUND = `
ERR-1004:
  audience: [api]
  status: 404
  title: Not found
  cause: There is no such path.
  fix: Check the path.
  example: { message: There is no such path., location: request }
`;
const INVALID_ARGUMENTS = `
ERR-6001:
  audience: [command]
  exit: 2
  title: Invalid arguments
  cause: The command was called with an unknown option.
  fix: See retainwise help.
  example: { message: There is no option --colour. }
`;

describe('the error catalogue', () => {
  it('reads the entries of errors.yaml', () => {
    expect(parseCatalogue(NOT_FOUND + INVALID_ARGUMENTS)).toMatchObject([
      { code: 'ERR-1004', status: 404, exit: null, reserved: false, retired: false, example: { location: 'request' } },
      { code: 'ERR-6001', status: null, exit: 2, reserved: false, retired: false, example: { location: null } },
    ]);
  });

  it.each([
    ['a code of another form', NOT_FOUND.replace('ERR-1004', 'ERR-104'), 'ERR-104 is not of the form ERR-0000'],
    ['codes out of order', INVALID_ARGUMENTS + NOT_FOUND, 'ERR-1004 is out of order'],
    ['an unknown audience', NOT_FOUND.replace('[api]', '[people]'), 'needs an audience'],
    ['an API code without a status', NOT_FOUND.replace('  status: 404\n', ''), 'needs a status'],
    ['a command code with a status', INVALID_ARGUMENTS.replace('exit: 2', 'exit: 2\n  status: 400'), 'needs a status'],
    ['a command code without an exit status', INVALID_ARGUMENTS.replace('  exit: 2\n', ''), 'needs an exit'],
    ['a cause that is not a sentence', NOT_FOUND.replace('such path.\n  fix', 'such path\n  fix'), 'needs a cause'],
    ['an unknown key', NOT_FOUND.replace('title', 'name'), 'has an unknown key "name"'],
  ])('rejects %s', (_what, yaml, problem) => {
    expect(() => parseCatalogue(yaml)).toThrow(problem);
  });

  it('rejects a code that is defined twice', () => {
    expect(() => parseCatalogue(NOT_FOUND + NOT_FOUND)).toThrow(/unique/i);
  });
});

describe('the pages of docs/errors', () => {
  const pages = errorPages(parseCatalogue(NOT_FOUND + INVALID_ARGUMENTS));

  it('are an index and one page for each code', () => {
    expect([...pages.keys()]).toEqual(['README.md', 'ERR-1004.md', 'ERR-6001.md']);
    expect(pages.get('README.md')).toContain('| [ERR-1004](ERR-1004.md) | Not found | 404 | api |');
  });

  it('show an API code as a problem document', () => {
    const page = pages.get('ERR-1004.md') ?? '';
    expect(page).toContain('# ERR-1004: Not found');
    expect(page).toContain('"type": "/problems/ERR-1004"');
  });

  it('show a command code as the command prints it with --json', () => {
    expect(pages.get('ERR-6001.md')).toContain('"error": {\n    "code": "ERR-6001"');
  });

  it('cannot be made for a code that belongs to no section', () => {
    const [entry] = parseCatalogue(NOT_FOUND);
    expect(() => errorPages([{ ...entry!, code: 'ERR-8001' }])).toThrow('ERR-8001 belongs to no section');
  });
});
