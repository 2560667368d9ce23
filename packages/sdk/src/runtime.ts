/** The globals of Node that are used here. Browsers have none of them. */
interface NodeGlobals {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly getBuiltinModule?: typeof process.getBuiltinModule;
  };
}

// Node's types declare them as present everywhere.
const node = (): NodeGlobals['process'] => (globalThis as NodeGlobals).process;

/** Whether this code runs in a page or in a web worker, where users can read everything that is sent. */
export function isBrowser(): boolean {
  if (typeof window !== 'undefined' && typeof window.document !== 'undefined') return true;
  // Edge runtimes have the same global, but a user agent of their own.
  return 'WorkerGlobalScope' in globalThis && !/cloudflare/i.test(globalThis.navigator.userAgent);
}

/** An environment variable; undefined when it is empty, and in browsers. */
export function environment(name: string): string | undefined {
  return node()?.env?.[name] || undefined;
}

/**
 * Node's built-in modules, looked up at run time: bundlers would try to resolve an `import`, even a dynamic one.
 *
 * @returns null outside Node
 */
export function nodeModules() {
  const load = node()?.getBuiltinModule;
  return load === undefined
    ? null
    : {
        crypto: load('node:crypto'),
        fs: load('node:fs'),
        path: load('node:path'),
        streams: load('node:stream/promises'),
      };
}
