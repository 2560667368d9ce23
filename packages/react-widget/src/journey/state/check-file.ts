/** Why a file is refused without uploading it. */
export type FileRefusal = 'empty' | 'too_large' | 'wrong_kind';

const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'txt', 'xlsx']);
const TEXT_TYPES: ReadonlySet<string> = new Set(['text/plain', 'text/csv', 'text/tab-separated-values']);

/** Null for a file that may be a table. Only the API can decide whether it is one. */
export function checkFile(
  { name, type, size }: Pick<File, 'name' | 'type' | 'size'>,
  maxBytes: number,
): FileRefusal | null {
  if (size === 0) return 'empty';
  // The name takes precedence: some systems give a CSV the type of an old Excel file.
  const extension = /\.([a-z][a-z0-9]{0,4})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined && !TABLES.has(extension) && !TEXT_TYPES.has(type)) return 'wrong_kind';
  return size > maxBytes ? 'too_large' : null;
}
