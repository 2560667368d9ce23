import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export const AUDIENCES = ['api', 'engine', 'command', 'process'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One entry of errors.yaml, which documents the keys. */
export interface CatalogueEntry {
  readonly code: string;
  readonly audience: readonly Audience[];
  /** HTTP status; null for codes that never reach the API. */
  readonly status: number | null;
  /** Exit status of the command; null for codes that it never reports. */
  readonly exit: number | null;
  readonly reserved: boolean;
  /** No longer returned. Kept, because a code is never used again, and for clients that know it. */
  readonly retired: boolean;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly example: { readonly message: string; readonly location: string | null };
}

const KEYS = new Set(['audience', 'status', 'exit', 'reserved', 'retired', 'title', 'cause', 'fix', 'example']);

/** @throws Error listing every entry that breaks a rule of the catalogue */
export async function readCatalogue(path: string): Promise<readonly CatalogueEntry[]> {
  return parseCatalogue(await readFile(path, 'utf8'));
}

/** @throws Error listing every entry that breaks a rule of the catalogue */
export function parseCatalogue(yaml: string): readonly CatalogueEntry[] {
  const entries = Object.entries(parse(yaml) as Record<string, Record<string, unknown>>);
  const problems = entries.flatMap(([code, entry], i) => [
    ...(/^ERR-\d{4}$/.test(code) ? [] : [`${code} is not of the form ERR-0000`]),
    ...(i > 0 && code <= (entries[i - 1]?.[0] ?? '') ? [`${code} is out of order`] : []),
    ...problemsOf(entry).map((problem) => `${code} ${problem}`),
  ]);
  if (problems.length > 0) throw new Error(`errors.yaml cannot be used:\n  ${problems.join('\n  ')}`);
  return entries.map(([code, entry]) => toEntry(code, entry));
}

function problemsOf(entry: Record<string, unknown>): string[] {
  const { audience, status, exit, example } = entry;
  const seenBy = (...names: Audience[]): boolean =>
    Array.isArray(audience) && names.some((name) => audience.includes(name));
  return [
    ...Object.keys(entry).flatMap((key) => (KEYS.has(key) ? [] : [`has an unknown key "${key}"`])),
    ...(isAudience(audience) ? [] : [`needs an audience of ${AUDIENCES.join(', ')}, in this order`]),
    ...(seenBy('api', 'engine') === isWithin(status, 400, 599)
      ? []
      : ['needs a status exactly if API or engine use it']),
    ...(seenBy('command') === isWithin(exit, 1, 2)
      ? []
      : ['needs an exit of 1 or 2 exactly if the command reports it']),
    ...(isText(entry['title']) && !entry['title'].endsWith('.') ? [] : ['needs a title without a period']),
    ...['cause', 'fix'].flatMap((key) => (isSentence(entry[key]) ? [] : [`needs a ${key} that ends with a period`])),
    ...(isText((example as { message?: unknown } | undefined)?.message) ? [] : ['needs an example with a message']),
  ];
}

function isAudience(value: unknown): value is readonly Audience[] {
  return (
    Array.isArray(value) && value.length > 0 && AUDIENCES.filter((name) => value.includes(name)).join() === value.join()
  );
}

function isWithin(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}

function isSentence(value: unknown): boolean {
  return isText(value) && value.endsWith('.');
}

/** @param entry has passed `problemsOf` */
function toEntry(code: string, entry: Record<string, unknown>): CatalogueEntry {
  const { audience, title, cause, fix, example, status = null, exit = null } = entry;
  const { reserved = false, retired = false } = entry;
  const { message, location = null } = example as { message: string; location?: string };
  return {
    code,
    audience,
    status,
    exit,
    reserved,
    retired,
    title,
    cause,
    fix,
    example: { message, location },
  } as CatalogueEntry;
}
