/** What is looked for of Node; none of it is in a browser. */
interface NodeGlobals {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly getBuiltinModule?: typeof process.getBuiltinModule;
  };
}

// The types of Node would have it that all of it is everywhere.
const node = (): NodeGlobals['process'] => (globalThis as NodeGlobals).process;

/** Whether what is sent from here can be read by whoever opens a page: a page itself, or a worker of one. */
export function isBrowser(): boolean {
  if (typeof window !== 'undefined' && typeof window.document !== 'undefined') return true;
  // Servers at the edge have the same global, but a name of their own.
  return 'WorkerGlobalScope' in globalThis && !/cloudflare/i.test(globalThis.navigator.userAgent);
}

/** An environment variable; undefined when it is empty, and in browsers. */
export function environment(name: string): string | undefined {
  return node()?.env?.[name] || undefined;
}

/**
 * Node's own modules, asked for at run time: an `import`, even a dynamic one, would make bundlers look for them.
 *
 * @returns null where there are none
 */
export function nodeModules() {
  const load = node()?.getBuiltinModule;
  return load === undefined
    ? null
    : { fs: load('node:fs'), path: load('node:path'), streams: load('node:stream/promises') };
}
