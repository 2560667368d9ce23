import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** As in .editorconfig and the formatter, which breaks neither strings nor comments. */
const MAX_COLUMNS = 120;

const TEXT = /\.(ts|tsx|js|mjs|cjs|css|html|yaml|yml|md|sh|awk)$/;
/** Written by a program. */
const GENERATED = /(^|\/)generated\/|^docs\/errors\/|^packages\/core\/models\//;

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
const tooLong = tracked
  .filter((path) => TEXT.test(path) && !GENERATED.test(path))
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (isTooLong(path, line) ? `${path}:${i + 1} has ${line.length} columns` : [])),
  );
for (const place of tooLong) console.error(place);
if (tooLong.length > 0) process.exitCode = 1;

/** URLs cannot be broken, and neither can the rows of a table in Markdown. */
function isTooLong(path: string, line: string): boolean {
  if (line.length <= MAX_COLUMNS || /https?:\/\//.test(line)) return false;
  return !(path.endsWith('.md') && line.startsWith('|'));
}
