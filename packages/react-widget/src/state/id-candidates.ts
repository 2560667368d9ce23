import type { IdCandidate } from './journey.ts';

const EXAMPLES = 3;

/**
 * The columns of a file that could tell customers apart, the likeliest first: those with a different value in every row
 * that was looked at. The file is read in the browser; the engine is loaded only for this.
 */
export async function findIdCandidates(file: Blob): Promise<readonly IdCandidate[]> {
  const { openTable } = await import('@retainwise/core');
  const { header, sample } = await openTable(streamOf(file));
  const columns = header.map((column, i) => {
    const values = sample.map((row) => (row[i] ?? '').trim()).filter((value) => value !== '');
    return { column, examples: [...new Set(values)].slice(0, EXAMPLES), distinct: values.length === 0 ? 0 : new Set(values).size / sample.length };
  });
  return columns.toSorted((a, b) => b.distinct - a.distinct).map(({ column, examples }) => ({ column, examples }));
}

async function* streamOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
