const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

interface Operation {
  readonly summary: string;
  readonly 'x-permission'?: string;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: { readonly Permission: { readonly enum: readonly string[] } } };
}

/**
 * The page docs/permissions.md: which operations each permission allows.
 *
 * @param json the contract as one document
 * @throws Error for an operation whose permission is not in the list, and for a permission that allows nothing
 */
export function permissionPage(json: string): string {
  const { paths, components } = JSON.parse(json) as Contract;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      name: `\`${method.toUpperCase()} ${path}\``,
      operation: item[method] as Operation,
    })),
  );
  const permissions = components.schemas.Permission.enum;
  const unknown = operations.find(({ operation: { 'x-permission': needed } }) => !isKnown(needed, permissions));
  if (unknown) throw new Error(`The permission of ${unknown.name} is not one of ${permissions.join(', ')}.`);
  const rows = permissions.map((permission) => {
    const allowed = operations.filter(({ operation }) => operation['x-permission'] === permission);
    if (allowed.length === 0) throw new Error(`The permission ${permission} allows nothing.`);
    const named = allowed.map(({ name, operation }) => `${name}: ${operation.summary}`);
    return `| \`${permission}\` | ${named.join('<br>')} |`;
  });
  const open = operations.filter(({ operation }) => operation['x-permission'] === undefined);
  return `<!-- Generated from openapi/ by \`npm run generate\`. Do not edit. -->

# Permissions

Each operation of the API needs one permission. A key has those of its \`scopes\`, or all of them if it has none; see
[keys.md](keys.md). Without the permission the answer is [ERR-1006](errors/ERR-1006.md).

| permission | allows |
| --- | --- |
${rows.join('\n')}

Nobody needs a key for ${open.map(({ name }) => name).join(', ')}.
`;
}

function isKnown(needed: string | undefined, permissions: readonly string[]): boolean {
  return needed === undefined || permissions.includes(needed);
}
