import { OPERATIONS, type ContractOperation } from '../generated/contract.ts';

/** An operation of the contract, with the values of its path. */
export interface FoundOperation {
  readonly operation: ContractOperation;
  readonly path: Readonly<Record<string, string>>;
}

const PATTERNS = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The operation that a request means; null where the contract has none. */
export function findOperation(method: string, pathname: string): FoundOperation | null {
  for (const { operation, pattern } of PATTERNS) {
    // HEAD is a GET without its body.
    if (operation.method !== (method === 'HEAD' ? 'GET' : method)) continue;
    const match = pattern.exec(pathname);
    if (match === null) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, path: Object.fromEntries(values) as Record<string, string> };
  }
  return null;
}
