import { describe, expect, it } from 'vitest';
import { createLogger } from './create-logger.ts';
import { prettyLines } from './pretty-lines.ts';

function capture(colours = false) {
  let written = '';
  const destination = prettyLines({ write: (text) => void (written += text) }, { colours });
  return { written: () => written, logger: createLogger({ level: 'info', service: 'test', destination }) };
}

describe('log lines for people', () => {
  it('say when, how bad, what, and with which fields', () => {
    const { written, logger } = capture();
    logger.info({ pid: 12, state: 'ready', note: 'two words', nested: { a: 1 } }, 'database ready');
    expect(written()).toMatch(
      /^\d\d:\d\d:\d\d info {2}database ready pid=12 state=ready note="two words" nested=\{"a":1\}\n$/,
    );
  });

  it('colour what needs attention, only where asked', () => {
    const { written, logger } = capture(true);
    logger.warn({}, 'slow');
    logger.info({}, 'fine');
    const [warning, info] = written().trimEnd().split('\n');
    expect(warning?.startsWith('\u001B[33m')).toBe(true);
    expect(warning?.endsWith('slow\u001B[0m')).toBe(true);
    expect(info).toMatch(/^\S+ info {2}fine$/);
  });

  it('hand a terminal no control characters from the data', () => {
    const { written, logger } = capture();
    logger.info({ note: 'x\u001B[2Jy\nz\u009B2J' }, 'said \u001B[2J and\nmore');
    expect(written().trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('are redacted like any other entry', () => {
    const { written, logger } = capture();
    logger.info({ email: 'person@example.com' }, 'for person@example.com');
    expect(written()).not.toContain('person');
  });
});
