/** The contract's limit. */
const MAX_NAME = 255;

/**
 * A file name that every form parser accepts: without folders and without control characters. A name that is too long
 * keeps its end, which has the extension.
 */
export function uploadName(name: string | null): string {
  const own = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '_')
    .slice(-MAX_NAME);
  return own || 'customers.csv';
}
