/** The contract's limit. */
const LONGEST = 255;

/**
 * A name as a form can carry it everywhere: without folders, and without control characters, which some parsers of forms
 * refuse. Those too long keep their ends, which tell what kind of file it is.
 */
export function uploadName(name: string | null): string {
  const own = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '_')
    .slice(-LONGEST);
  return own || 'customers.csv';
}
