import { readIsolatedStyles } from './read-styles.ts';

/** The module with the style sheet of isolated parts. */
export function sheetModule(): string {
  return [
    '// Made from src/styles by `npm run generate`.',
    '/** The styles of isolated parts. Loaded when one is shown: import this module only dynamically. */',
    `export const sheet = ${JSON.stringify(readIsolatedStyles())};`,
    '',
  ].join('\n');
}
