import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** The packages that users install, each after those that it depends on. */
export const PUBLISHED = ['core', 'testing', 'sdk', 'react-widget'] as const;
export type PublishedPackage = (typeof PUBLISHED)[number];

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Whether an export is a file for pages to load, and nothing that a program imports: styles and workers. */
export const isForPages = (entry: string): boolean => /\.css$|-worker\.js$/.test(entry);

export function directoryOf(name: PublishedPackage): string {
  return join(ROOT, 'packages', name);
}

export function manifestOf(name: PublishedPackage): Manifest {
  // The package manager checks its form.
  return JSON.parse(readFileSync(join(directoryOf(name), 'package.json'), 'utf8')) as Manifest;
}

/** Whether everything that a package exports is in `dist/` and no older than its sources. */
export function isBuilt(name: PublishedPackage): boolean {
  const directory = directoryOf(name);
  const sources = readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const changed = Math.max(...sources.map((file) => modifiedAt(join(directory, 'src', file))));
  const built = JSON.stringify(manifestOf(name).exports).match(/\.\/dist\/[^"]+/g) ?? [];
  return built.every((file) => modifiedAt(join(directory, file)) >= changed);
}

/** Milliseconds since 1970; 0 for a file that does not exist. */
function modifiedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
