import ts from 'typescript';

export interface SdkSources {
  /** The text of each source file of the SDK. */
  readonly files: ReadonlyMap<string, string>;
  /** The file of the class whose properties are the resources. */
  readonly client: string;
}

/** How deep resources have others in them. */
const MAX_DEPTH = 3;

/**
 * A page with all that the client of the SDK can do, from its types: their names, what they take and give, and what is
 * written above them.
 */
export function sdkReference({ files, client }: SdkSources): string {
  const sources = [...files].map(([name, text]) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  const types = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  for (const source of sources)
    source.forEachChild((node) => {
      if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && !types.has(node.name.text))
        types.set(node.name.text, node);
    });
  const declared = sources.find(({ fileName }) => fileName === client)?.statements.find(ts.isClassDeclaration);
  if (declared === undefined) throw new Error(`${client} has no class.`);
  const resources = declared.members.filter(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name) && member.type !== undefined,
  );
  const methods = declared.members.filter((member) => ts.isMethodDeclaration(member) && isPublic(member));
  return [
    '# The SDK, by its types',
    'What every client of `@retainwise/sdk` has. How to make one, and what its options are: [the SDK](/packages/sdk).',
    ...(methods.length === 0 ? [] : ['## The client', ...methods.flatMap((member) => describe(member, 'client'))]),
    ...resources.flatMap((resource) => {
      const name = `client.${resource.name.getText()}`;
      const members = membersOf(types, resource.type);
      if (members.length === 0) return [];
      return [
        `## \`${name}\``,
        docOf(types.get(nameOf(resource.type)) ?? resource),
        ...within(types, members, name, 1),
      ];
    }),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

type Types = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

function within(types: Types, members: readonly ts.TypeElement[], name: string, depth: number): string[] {
  return members.flatMap((member): string[] => {
    if (member.name === undefined) return [];
    const path = `${name}.${member.name.getText()}`;
    if (ts.isMethodSignature(member)) return describe(member, name);
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const inner = depth < MAX_DEPTH ? membersOf(types, member.type) : [];
    if (inner.length > 0) return within(types, inner, path, depth + 1);
    const alias = types.get(nameOf(member.type));
    const type = alias !== undefined && ts.isTypeAliasDeclaration(alias) ? alias.type : member.type;
    return [`### \`${path}\``, code(`${path}: ${oneLine(type)}`), docOf(member) || (alias ? docOf(alias) : '')];
  });
}

function describe(member: ts.ClassElement | ts.TypeElement, name: string): string[] {
  const path = `${name}.${member.name?.getText() ?? ''}`;
  const signature = `${path}${oneLine(member).slice(oneLine(member).search(/[(<]/)).replace(/;$/, '')}`;
  return [
    `### \`${path}\``,
    code(ts.isMethodDeclaration(member) ? signature.replace(/ \{.*$/, '') : signature),
    docOf(member),
  ];
}

/** Members of an interface, those of what it extends included, or of a type that is written in place. */
function membersOf(types: Types, type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => membersOf(types, part));
  const found = types.get(nameOf(type));
  if (found === undefined) return [];
  if (ts.isTypeAliasDeclaration(found)) return membersOf(types, found.type);
  const inherited = (found.heritageClauses ?? []).flatMap(({ types: parents }) =>
    parents.flatMap((parent) => {
      const above = types.get(parent.expression.getText());
      return above !== undefined && ts.isInterfaceDeclaration(above) ? [...above.members] : [];
    }),
  );
  return [...found.members, ...inherited].filter(
    (member) => ts.isMethodSignature(member) || ts.isPropertySignature(member),
  );
}

function nameOf(type: ts.Node | undefined): string {
  return type !== undefined && ts.isTypeReferenceNode(type) ? type.typeName.getText() : '';
}

function isPublic(member: ts.ClassElement): boolean {
  const isHidden = ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Static);
  return !isHidden && member.name !== undefined && ts.isIdentifier(member.name);
}

/** What is written above it, as Markdown. */
function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs
    .map((doc) => {
      const tags = (doc.tags ?? []).map((tag) => {
        const words = ts.getTextOfJSDocComment(tag.comment) ?? '';
        const of = ts.isJSDocParameterTag(tag) ? `\`${tag.name.getText()}\` ` : '';
        const name = tag.tagName.text === 'throws' ? 'Throws' : tag.tagName.text === 'returns' ? 'Returns' : '';
        return `- ${[name, of + words].filter((part) => part.trim() !== '').join(' ')}`;
      });
      return [ts.getTextOfJSDocComment(doc.comment) ?? '', tags.join('\n')].filter((part) => part !== '').join('\n\n');
    })
    .join('\n\n');
}

const oneLine = (node: ts.Node): string => node.getText().replaceAll(/\s+/g, ' ');
const code = (text: string): string => `\`\`\`ts\n${text.replace(/,? \)/g, ')').replaceAll('( ', '(')}\n\`\`\``;
