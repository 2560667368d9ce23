/** Writes what the fake API knows of the contract. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractModule } from './contract-module.ts';

writeFileSync(join(import.meta.dirname, '../src/generated/contract.ts'), contractModule());
