/** A schema of the contract, as far as the reference shows it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly description?: string;
  readonly default?: unknown;
}
interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}
interface Answer {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly operationId: string;
  readonly 'x-permission'?: string | null;
  readonly security?: readonly object[];
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** The contract as it is published, in one file. */
export interface Contract {
  readonly info: { readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | readonly Parameter[]>>>>;
}

export interface ReferencePage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Of nested objects: deeper ones are in the contract itself. */
const MAX_DEPTH = 3;

/** A page for each tag of the contract, and one before them. */
export function apiReference(contract: Contract): readonly ReferencePage[] {
  const pages = contract.tags.flatMap(({ name, description }): ReferencePage[] => {
    const operations = operationsOf(contract).filter(({ operation }) => operation.tags.includes(name));
    if (operations.length === 0) return [];
    const title = titleOf(name);
    const text = [`# ${title} {#page}`, `${description}.`, ...operations.flatMap((each) => describe(contract, each))];
    return [{ path: `api/${name}`, title, text: `${text.join('\n\n')}\n` }];
  });
  const list = pages.map(({ path, title }) => `- [${title}](/${path})`).join('\n');
  const first = `# The API\n\n${contract.info.description}\n\n${list}\n`;
  return [{ path: 'api/index', title: 'The API', text: first }, ...pages];
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly shared: readonly Parameter[];
}

function operationsOf({ paths }: Contract): readonly Found[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Found[] => {
      const operation = item[method];
      if (operation === undefined || isParameters(operation)) return [];
      const shared = item['parameters'];
      return [{ method, path, operation, shared: shared !== undefined && isParameters(shared) ? shared : [] }];
    }),
  );
}

const isParameters = (value: Operation | readonly Parameter[]): value is readonly Parameter[] => Array.isArray(value);

function describe(contract: Contract, { method, path, operation, shared }: Found): string[] {
  const permission = operation['x-permission'];
  const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolved(contract, each));
  return [
    `## ${operation.summary} {#${operation.operationId}}`,
    `\`${method.toUpperCase()} ${path}\`${permission ? ` · permission \`${permission}\`` : ''}`,
    operation.description ?? '',
    ...(parameters.length === 0 ? [] : [parameterTable(contract, parameters)]),
    ...bodyOf(contract, operation),
    curlOf(contract, method, path, operation),
    ...answersOf(contract, operation),
  ].filter((text) => text !== '');
}

function parameterTable(contract: Contract, parameters: readonly Parameter[]): string {
  const rows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      `| \`${name}\` | ${where}${required ? ', required' : ''} | ` +
      `${cell(typeOf(contract, schema))} | ${cell(description)} |`,
  );
  return ['| parameter | in | type | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function bodyOf(contract: Contract, { requestBody }: Operation): string[] {
  if (requestBody === undefined) return [];
  return Object.entries(requestBody.content).flatMap(([type, { schema }]) => {
    const fields = schema === undefined ? [] : fieldsOf(contract, schema);
    const what = `**Body**, \`${type}\`${requestBody.required ? '' : ', may be left out'}`;
    return fields.length === 0 ? [what] : [what, fieldTable(fields)];
  });
}

function answersOf(contract: Contract, { responses }: Operation): string[] {
  return Object.entries(responses).flatMap(([status, given]): string[] => {
    const { description, content } = resolved(contract, given);
    const [type, media] = Object.entries(content ?? {})[0] ?? [];
    if (!status.startsWith('2')) return [`**${status}**: ${sentence(description)}`];
    const fields = media?.schema === undefined ? [] : fieldsOf(contract, media.schema);
    const example = media === undefined ? undefined : exampleOf(contract, media);
    return [
      `**${status}**: ${sentence(description)}${type === undefined ? '' : ` (\`${type}\`)`}`,
      ...(fields.length === 0 ? [] : [fieldTable(fields)]),
      ...(example === undefined || type !== 'application/json'
        ? []
        : [`\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``]),
    ];
  });
}

function curlOf(contract: Contract, method: string, path: string, { requestBody, security }: Operation): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, '$$$1');
  const lines = [`curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} "$RETAINWISE_BASE_URL${filled}"`];
  // Those that name no way to sign in need none.
  if (security?.length !== 0) lines.push('-H "Authorization: Bearer $RETAINWISE_API_KEY"');
  const json = requestBody?.content['application/json'];
  const example = json === undefined ? undefined : exampleOf(contract, json);
  const isFile = requestBody?.content['text/csv'] !== undefined;
  if (isFile) lines.push("-H 'Content-Type: text/csv'", '--data-binary @customers.csv');
  else if (example !== undefined)
    lines.push("-H 'Content-Type: application/json'", `-d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`);
  return `\`\`\`sh\n${lines.join(' \\\n  ')}\n\`\`\``;
}

function exampleOf(contract: Contract, { example, examples, schema }: Media): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples ?? {});
  if (first !== undefined) return resolved(contract, first).value;
  const found = schema === undefined ? undefined : resolved(contract, schema);
  return (found as { readonly example?: unknown } | undefined)?.example;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** Properties of an object, those of objects in it by their path. */
function fieldsOf(contract: Contract, given: Schema, before = '', depth = 1): Field[] {
  const schema = resolved(contract, given);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]): Field[] => {
    const found = resolved(contract, value);
    const name = before + key;
    const isRequired = schema.required?.includes(key) ?? false;
    const description = value.description ?? found.description ?? '';
    const inner = depth < MAX_DEPTH ? innerOf(contract, found) : null;
    return [
      { name, type: typeOf(contract, value), isRequired, description },
      ...(inner === null ? [] : fieldsOf(contract, inner.schema, `${name}${inner.mark}.`, depth + 1)),
    ];
  });
  const others = parts.flatMap((part) => fieldsOf(contract, part, before, depth));
  return [...own, ...others.filter(({ name }, i) => others.findIndex((other) => other.name === name) === i)];
}

function innerOf(contract: Contract, schema: Schema): { readonly schema: Schema; readonly mark: string } | null {
  if (schema.properties) return { schema, mark: '' };
  if (schema.items) {
    const items = resolved(contract, schema.items);
    return items.properties ? { schema: items, mark: '[]' } : null;
  }
  const objects = (schema.oneOf ?? schema.anyOf ?? [])
    .map((part) => resolved(contract, part))
    .filter((part) => part.properties);
  const [only] = objects;
  return objects.length === 1 && only !== undefined ? { schema: only, mark: '' } : null;
}

function fieldTable(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ name, type, isRequired, description }) =>
      `| \`${name}\`${isRequired ? '' : ' (may be missing)'} | ${cell(type)} | ${cell(description)} |`,
  );
  return ['| field | type | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** In words: `string, date-time`, `one of "low", "high"`, `list of numbers`. */
function typeOf(contract: Contract, given: Schema | undefined): string {
  if (given === undefined) return '';
  const schema = resolved(contract, given);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ')}`;
  const several = schema.oneOf ?? schema.anyOf;
  if (several) return [...new Set(several.map((part) => typeOf(contract, part)))].join(' or ');
  if (schema.items) return `list of ${typeOf(contract, schema.items)}`;
  const types = [schema.type ?? (schema.properties || schema.allOf ? 'object' : '')].flat();
  const format = schema.format === undefined ? '' : `, ${schema.format}`;
  return `${types.join(' or ')}${format}`;
}

function resolved<T extends object>(contract: Contract, value: T): T {
  let found: T = value;
  for (;;) {
    const ref = (found as { readonly $ref?: string }).$ref;
    if (ref === undefined) return found;
    found = ref
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/')], contract) as T;
  }
}

/** A cell of a table is one line. */
const cell = (text = ''): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
/** One line, in which codes lead to their pages. */
const sentence = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/ERR-\d{4}/g, '[$&](/errors/$&)');
const titleOf = (tag: string): string => tag.charAt(0).toUpperCase() + tag.slice(1).replaceAll('-', ' ');
