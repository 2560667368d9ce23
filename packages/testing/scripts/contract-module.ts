import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';

const CONTRACT = join(import.meta.dirname, '../../../openapi/generated/openapi.json');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const BANNER = '// Made from openapi/ by `npm run generate`. Do not edit.\n';

interface Example {
  readonly value?: unknown;
  readonly $ref?: string;
}
interface Content {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, Example>> };
}

/** What the fake API knows of the contract: its operations, an example of each answer, and the problems. */
export function contractModule(): string {
  // Made and checked by openapi/.
  const contract = JSON.parse(readFileSync(CONTRACT, 'utf8')) as Contract;
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [operationOf(contract, method, path, operation)];
    }),
  );
  const problems = Object.fromEntries(
    Object.entries(ERROR_CATALOGUE).flatMap(([code, { status, title, cause, fix }]) =>
      status === null ? [] : [[code, { status, title, cause, fix }]],
    ),
  );
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  return [
    BANNER,
    "import type { operations } from '@retainwise/openapi';",
    '',
    'export interface ContractOperation {',
    '  readonly id: keyof Answers;',
    "  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';",
    '  /** As in the contract: `/v1/uploads/{upload_id}`. */',
    '  readonly path: string;',
    '  /** Of the answer that succeeds. */',
    '  readonly status: number;',
    '  /** The media type of that answer; null where it has no body. */',
    '  readonly type: string | null;',
    '  /** Of that answer, where it is JSON. */',
    '  readonly example: unknown;',
    '}',
    '',
    `export const OPERATIONS: readonly ContractOperation[] = ${json(operations)};`,
    '',
    '/** What each operation answers with when it succeeds: the JSON of the contract, or text. */',
    'export interface Answers {',
    ...operations.map(
      ({ id, status, type }) =>
        `  readonly ${id}: ${
          type === 'application/json'
            ? `operations['${id}']['responses'][${status}]['content']['application/json']`
            : type === null
              ? 'null'
              : 'string'
        };`,
    ),
    '}',
    '',
    '/** The problems that the API answers with. */',
    `export const PROBLEMS = ${json(problems)} as const;`,
    '',
  ].join('\n');
}

function operationOf(contract: Contract, method: string, path: string, { operationId, responses }: Operation) {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  if (status === undefined || response === undefined) throw new Error(`${operationId} has no answer that succeeds.`);
  const [type, content] =
    Object.entries(response.content ?? {}).find(([name]) => name === 'application/json') ??
    Object.entries(response.content ?? {})[0] ??
    ([null, {}] as const);
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    status: Number(status),
    type,
    example: type === 'application/json' ? exampleOf(contract, operationId, content) : null,
  };
}

function exampleOf(contract: Contract, operationId: string, { example, examples }: Content): unknown {
  const [first] = Object.values(examples ?? {});
  const named = first?.$ref?.split('/').at(-1);
  const found =
    example ?? first?.value ?? (named === undefined ? undefined : contract.components.examples[named]?.value);
  if (found === undefined) throw new Error(`${operationId} has no example.`);
  return found;
}
