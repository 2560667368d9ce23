/** A column that may hold the customer id, with a few of its values. */
export interface IdCandidate {
  readonly column: string;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;
const HEAD_BYTES = 1_048_576;

/**
 * The columns of a file that may hold the customer id. Columns with the largest share of distinct values in the sampled
 * rows come first. The file is read in the browser; the engine is loaded only for this.
 */
export async function findIdCandidates(file: Blob): Promise<readonly IdCandidate[]> {
  const { openTable } = await import('./open-table.ts');
  const { header, sample } = await openTable(await headOf(file));
  const columns = header.map((column, i) => {
    const values = sample.map((row) => (row[i] ?? '').trim()).filter((value) => value !== '');
    return {
      column,
      examples: [...new Set(values)].slice(0, EXAMPLES),
      distinct: values.length === 0 ? 0 : new Set(values).size / sample.length,
    };
  });
  return columns.toSorted((a, b) => b.distinct - a.distinct).map(({ column, examples }) => ({ column, examples }));
}

/** The start of a text file is enough; a workbook is a ZIP archive, whose directory is at its end. */
async function headOf(file: Blob): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const isArchive = start[0] === 0x50 && start[1] === 0x4b;
  return isArchive ? new Uint8Array(await file.arrayBuffer()) : start;
}
