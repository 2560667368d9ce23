import { writeFile } from 'node:fs/promises';
import { generateSampleCsv } from '@retainwise/core';

/** Writes the sample that `npm start` scores: `npm run generate --workspace examples/sample-data`. */
await writeFile(new URL('saas-customers.csv', import.meta.url), generateSampleCsv());
