import { createFieldReader } from '../../features/index.ts';
import { mapColumns } from '../../mapping/index.ts';
import type { MappingAnswers } from '../../mapping/types.ts';
import type { Finding } from '../types.ts';
import { createValidator } from '../validator.ts';

/** Maps, reads and validates columns given as `header → cells`, as of 15 June 2026. */
export function checkTable(
  table: Readonly<Record<string, readonly string[]>>,
  { answers = {}, currency }: { readonly answers?: MappingAnswers; readonly currency?: string } = {},
): { readonly findings: readonly Finding[]; readonly finding: (code: string) => Finding | undefined } {
  const header = Object.keys(table);
  const length = Math.max(...Object.values(table).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => header.map((name) => table[name]?.[row] ?? ''));
  const mapping = mapColumns({ header, sample: rows, answers });
  const now = new Date('2026-06-15T00:00:00Z');
  const reader = createFieldReader({ header, sample: rows, mapping, options: { now } });
  const validator = createValidator({ mapping, reader, header, level: 'standard', now, currency });
  validator.addBatch(reader.read({ firstRow: 1, rows, defects: new Map() }));
  const { findings } = validator.report();
  return { findings, finding: (code) => findings.find((found) => found.code === code) };
}
