import type { Audience, CatalogueEntry } from './error-catalogue.ts';

const BANNER = '<!-- Generated from openapi/errors.yaml by `npm run generate`. Do not edit. -->\n';

const SEEN_BY: Readonly<Record<Audience, string>> = {
  api: 'clients of the API',
  engine: 'programs that use `@retainwise/core`',
  command: 'users of the `retainwise` command',
  process: 'operators of the server and the worker',
};

const SECTIONS: readonly (readonly [firstDigit: string, title: string])[] = [
  ['1', 'Authentication and access'],
  ['2', 'Requests'],
  ['3', 'Files'],
  ['4', 'Models and predictions'],
  ['5', 'The service'],
  ['6', 'The command'],
  ['9', 'Processes'],
];

/**
 * The pages of docs/errors by file name: one for each code, and the index.
 *
 * @throws Error for a code that belongs to no section of the index
 */
export function errorPages(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const unlisted = entries.find(({ code }) => !SECTIONS.some(([digit]) => code.startsWith(`ERR-${digit}`)));
  if (unlisted) throw new Error(`${unlisted.code} belongs to no section. Add one to SECTIONS in error-pages.ts.`);
  return new Map([
    ['README.md', indexPage(entries)],
    ...entries.map((entry) => [`${entry.code}.md`, codePage(entry)] as const),
  ]);
}

function indexPage(entries: readonly CatalogueEntry[]): string {
  const sections = SECTIONS.map(([digit, title]) => {
    const rows = entries
      .filter(({ code }) => code.startsWith(`ERR-${digit}`))
      .map(
        ({ code, title, status, audience }) =>
          `| [${code}](${code}.md) | ${title} | ${status ?? '–'} | ${audience.join(', ')} |`,
      );
    return `## ${title}\n\n| code | title | HTTP status | seen by |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${BANNER}
# Error codes

Every error has a stable code. Codes are never reused and never change their meaning, so programs can rely on them;
titles and messages may be reworded. The API returns errors as problem documents (RFC 9457), whose \`type\` is the path
of a page that describes the code: \`GET /problems/{code}\`.

${sections.join('\n')}`;
}

function codePage(entry: CatalogueEntry): string {
  const { code, title, audience, status, exit, cause, fix, reserved, retired } = entry;
  const facts = [
    ...(status === null ? [] : [`- **HTTP status:** ${status}`]),
    ...(exit === null ? [] : [`- **Exit status of the command:** ${exit}`]),
    `- **Seen by:** ${audience.map((name) => SEEN_BY[name]).join(', ')}`,
    ...(reserved
      ? ['- **Reserved:** no part of RetainWise returns this code yet; clients should be ready for it.']
      : []),
    ...(retired ? ['- **Retired:** this version does not return it any more.'] : []),
  ];
  return `${BANNER}
# ${code}: ${title}

${facts.join('\n')}

## What happened

${cause}

## What to do

${fix}

## Example

${example(entry)}
[All error codes](README.md)
`;
}

/** The error as it is reported: a problem document, JSON of the command, or the last lines of a process. */
function example({ code, title, status, audience, fix, example: { message, location } }: CatalogueEntry): string {
  if (status !== null) {
    return json({
      type: `/problems/${code}`,
      title,
      status,
      detail: message,
      code,
      request_id: 'req_4xWvVq2J8mPz',
      errors: [{ location: location ?? 'file', message, fix }],
    });
  }
  if (audience.includes('command')) return json({ error: { code, message, fix, location } });
  return fenced('text', `${code}: ${message}\n${fix}`);
}

function json(value: object): string {
  return fenced('json', JSON.stringify(value, null, 2));
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}
