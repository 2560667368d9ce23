import { expect, it } from 'vitest';
import { openText } from './score-text.ts';

it.each([
  [5, 2, '5 open questions and 2 warnings: see retainwise map and retainwise validate'],
  [1, 0, '1 open question: see retainwise map'],
  [0, 1, '1 warning: see retainwise validate'],
  [0, 0, ''],
])('the report counts what is open: %d questions and %d warnings', (questions, warnings, text) => {
  expect(openText(questions, warnings)).toBe(text);
});
