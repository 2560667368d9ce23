const FILE_OF_EXPORT = /^accounts\/[^/]+\/exports\/([^/]+)\/./;

interface Ref {
  readonly id: string;
  readonly accountId: string;
}

/** Prefix of the files of an export: there is one for each attempt at it, and at most one that counts. */
export function exportPrefix({ accountId, id }: Ref): string {
  return `accounts/${accountId}/exports/${id}/`;
}

/** Each attempt writes its own file: a superseded one can never overwrite that of the current one. */
export function exportKey(ref: Ref & { readonly attempt: number }): string {
  return `${exportPrefix(ref)}${ref.attempt}.zip`;
}

/** The export that a file is of; null for other files. */
export function exportOfFile(key: string): string | null {
  return FILE_OF_EXPORT.exec(key)?.[1] ?? null;
}
