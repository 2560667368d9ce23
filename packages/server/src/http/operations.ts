import type { Permission } from '@retainwise/openapi';
import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** An operation of the contract that callers need a permission for. */
export interface Operation {
  readonly id: string;
  readonly permission: Permission;
}

/** What is read of an operation here. The contract is JSON, whose types are those of its present content. */
interface ContractOperation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly 'x-permission'?: string;
}

export type ContractPaths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Operations {
  /** The operation that Express would route to; null for what the contract does not have. */
  find(method: string, path: string): Operation | null;
}

/**
 * Finds operations as Express finds routes: case does not count, nor does a slash at the end, and HEAD is answered by
 * the route of GET.
 *
 * @throws Error for an operation that needs authentication and names no permission: it cannot be served
 */
export function createOperations(
  isPermission: (name: string) => name is Permission,
  paths: ContractPaths = contract.paths,
): Operations {
  const known = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as ContractOperation | undefined;
      if (operation === undefined || operation.security?.length === 0) return [];
      const { operationId: id, 'x-permission': permission = 'none' } = operation;
      if (!isPermission(permission))
        throw new Error(`${id} cannot be served: its x-permission in openapi/ is ${permission}.`);
      const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i');
      return [{ method: method.toUpperCase(), pattern, operation: { id, permission } }];
    }),
  );
  return {
    find(method, path) {
      const asked = method === 'HEAD' ? 'GET' : method;
      return known.find((one) => one.method === asked && one.pattern.test(path))?.operation ?? null;
    },
  };
}
