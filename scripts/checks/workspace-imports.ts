import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A workspace that a file imports although its package.json does not list it. */
export interface UnlistedImport {
  /** Relative to the root. */
  readonly file: string;
  readonly workspace: string;
}

interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Tests and benches may use what only development needs. */
const DEVELOPMENT = /(^|\/)(test|testing|bench|scripts)\/|\.test\.tsx?$/;

/**
 * Imports between workspaces that package.json does not declare. npm links every workspace into the root's
 * node_modules, so such an import works here and fails for whoever installs the package alone; dependency-cruiser
 * resolves the link and cannot see it either.
 *
 * @param root folder of the root package.json
 */
export function findUnlistedImports(root: string): UnlistedImport[] {
  const folders = (readManifest(root).workspaces ?? []).flatMap((pattern) => workspaceFolders(root, pattern));
  const workspaces = new Map(folders.map((folder) => [readManifest(join(root, folder)).name, folder]));
  return [...workspaces].flatMap(([name, folder]) => {
    const { dependencies, peerDependencies, devDependencies } = readManifest(join(root, folder));
    const shipped = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]);
    const known = new Set([...shipped, ...Object.keys(devDependencies ?? {})]);
    return sourcesOf(root, folder).flatMap((file) => {
      const isDevelopment = DEVELOPMENT.test(file.slice(folder.length));
      return importedPackages(join(root, file))
        .filter((imported) => workspaces.has(imported.name))
        .filter((imported) => !(isDevelopment || imported.typeOnly ? known : shipped).has(imported.name))
        .map((imported) => ({ file, workspace: imported.name }));
    });
  });
}

/** Folders of a workspace pattern: a path, or a path that ends in `/*`. */
function workspaceFolders(root: string, pattern: string): string[] {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -'/*'.length);
  return readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')));
}

function sourcesOf(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesOf(root, path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface PackageImport {
  readonly name: string;
  /** Erased when compiled, so that nothing has to be installed for it. */
  readonly typeOnly: boolean;
}

/** The packages that a file imports, statically or dynamically; each once, as type-only if all imports of it are. */
function importedPackages(path: string): PackageImport[] {
  const text = readFileSync(path, 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const erased = ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => erasedImport(statement) ?? []);
  const runTime = without(imports, erased).map(packageName);
  const names = new Set(imports.map(packageName).filter((name) => name !== undefined));
  return [...names].map((name) => ({ name, typeOnly: !runTime.includes(name) }));
}

/** What an `import type` or `export type` statement names; undefined for every other statement. */
function erasedImport(statement: ts.Statement): string | undefined {
  const isErased =
    (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(statement) && statement.isTypeOnly);
  if (!isErased || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  return statement.moduleSpecifier.text;
}

/** `all` less one occurrence of each of `some`. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const one of some) left.splice(left.indexOf(one), 1);
  return left;
}

/** The package of a specifier; undefined for a relative path. */
function packageName(specifier: string): string | undefined {
  return /^(@[^/]+\/)?[^./][^/]*/.exec(specifier)?.[0];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
