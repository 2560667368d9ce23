import type { CatalogueEntry } from './error-catalogue.ts';

export const BANNER = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

/** The catalogue as a TypeScript module: the codes as a type, and what each of them means. */
export function catalogueModule(entries: readonly CatalogueEntry[]): string {
  const catalogue = Object.fromEntries(
    entries.map(({ code, audience, status, exit, title, cause, fix }) => [
      code,
      { audience, status, exit, title, cause, fix },
    ]),
  );
  return `${BANNER}
${errorCodeType(entries)}
/** The codes that can be the code of a problem document, because they have an HTTP status. */
export type ApiErrorCode =
${union(entries.filter(({ status }) => status !== null))}

export interface ErrorDefinition {
  /** Who can see the code. */
  readonly audience: readonly ('api' | 'engine' | 'command' | 'process')[];
  /** HTTP status; null for codes that never reach the API. */
  readonly status: number | null;
  /** Exit status of the command; null for codes that it never reports. */
  readonly exit: number | null;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

type Catalogue = Readonly<Record<ErrorCode, ErrorDefinition>>;

/** Every error code: who sees it, its statuses and title, what happened, and what to do. */
export const ERROR_CATALOGUE = ${JSON.stringify(catalogue, null, 2)} as const satisfies Catalogue;
`;
}

/** The codes alone, as a type that is erased at run time: the engine carries no catalogue. */
export function errorCodesModule(entries: readonly CatalogueEntry[]): string {
  return `${BANNER}\n${errorCodeType(entries)}`;
}

function errorCodeType(entries: readonly CatalogueEntry[]): string {
  return [
    '/** A code of the error catalogue; docs/errors has a page for each. */',
    'export type ErrorCode =',
    union(entries),
    '',
  ].join('\n');
}

function union(entries: readonly CatalogueEntry[]): string {
  return `${entries.map(({ code }) => `  | '${code}'`).join('\n')};`;
}
