/** Writes what is made from the style sheets. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetModule } from './sheet-module.ts';

writeFileSync(join(import.meta.dirname, '../src/generated/sheet.ts'), sheetModule());
