import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;
const WHAT = any('auth', 'authentication', 'authorization', 'sign_?in', 'login', 'jwt', 'token', 'clerk');
const HOW = any('dev', 'dev_?mode', 'skip', 'disabled?', 'bypass', 'off', 'insecure', 'mock', 'fake');
/** Settings that let somebody in without looking, under any of the names that such settings have. */
const WAYS = new RegExp(
  [`\\b${WHAT}_${HOW}(?:_\\w+)?\\b`, `\\b(?:${HOW}|no|allow_any)_${WHAT}(?:_\\w+)?\\b`, 'dangerouslySkip\\w*'].join(
    '|',
  ),
  'gi',
);

describe('who somebody is', () => {
  it('is verified in every mode: nothing in the tree turns that off', () => {
    expect(['AUTH', 'DEV', 'MODE'].join('_')).toMatch(WAYS);
    expect(['skip', 'auth'].join('_')).toMatch(WAYS);
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => /\.(?:tsx?|m?js|json|ya?ml|md|sh|tf|env\S*)$|(?:^|\/)(?:Dockerfile|\.env)\S*$/.test(file))
      .filter((file) => file !== 'package-lock.json' && !file.startsWith('scripts/checks/no-way-around-sign-in'));
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) => [...read(file).matchAll(WAYS)].map(([way]) => `${file}: ${way}`));
    expect(found).toEqual([]);
  });
});

/** Empty for a file that is deleted and not committed yet. */
function read(file: string): string {
  try {
    return readFileSync(root + file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
