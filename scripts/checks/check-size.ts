/**
 * Checks the size budgets of what a page loads first: JavaScript, compressed with gzip, without React and without what
 * is imported dynamically. Measures `dist/` when it is current, and the sources otherwise, so that it needs no build.
 */
import { withEsbuild, withVite } from './published/first-load.ts';
import { isBuilt, PUBLISHED } from './published/packages.ts';

const BUDGETS = [
  {
    name: 'widget and SDK',
    kilobytes: 40,
    page: `import { RetainWise } from '@retainwise/sdk';
           import { RetainWiseWidget } from '@retainwise/react-widget';
           globalThis.page = [RetainWise, RetainWiseWidget];`,
  },
  {
    // One for sessions, which every request asks for its token, and one for the names of what becomes of customers;
    // what does the work is loaded later.
    name: 'SDK',
    kilobytes: 17,
    page: `import { RetainWise } from '@retainwise/sdk';
           globalThis.page = [RetainWise];`,
  },
  {
    name: 'SDK, receiving',
    kilobytes: 2,
    page: `import { verify } from '@retainwise/sdk/webhooks';
           globalThis.page = [verify];`,
  },
];

const fromDist = PUBLISHED.every(isBuilt);
const conditions = fromDist ? [] : ['@retainwise/source'];
console.log(`First load, gzip, measured from ${fromDist ? 'dist' : 'sources'}:`);
for (const { name, kilobytes, page } of BUDGETS)
  for (const [bundler, measure] of [['esbuild', withEsbuild] as const, ['Vite', withVite] as const]) {
    const bytes = await measure(page, conditions);
    const isOver = bytes > 1000 * kilobytes;
    if (isOver) process.exitCode = 1;
    console.log(
      [
        `  ${name.padEnd(16)}${bundler.padEnd(10)}`,
        `${(bytes / 1000).toFixed(1).padStart(5)} kB of ${String(kilobytes)} kB`,
        isOver ? '  OVER BUDGET' : '',
      ].join(''),
    );
  }
