import { mkdir, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from '../../logging/types.ts';
import { findBinaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { freePort } from './free-port.ts';
import { initCluster, SUPERUSER } from './init-cluster.ts';
import { chooseLauncher } from './launcher.ts';
import type { LaunchMode } from './launcher.ts';
import { connect, startPostmaster, type Durability, type Postmaster, type PostmasterOptions } from './postmaster.ts';
import { APPLICATION, DATABASE, OWNER, prepareRoles } from './roles.ts';
import { stopLeftover, stopPostmaster } from './stop-postmaster.ts';
import { supervise } from './supervise.ts';

const PORT_TRIES = 3;

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly logger: Logger;
  /** `none` may lose everything when the machine crashes: for tests. Defaults to `full`. */
  readonly durability?: Durability;
  /** Ways to start as root, in order of preference. */
  readonly launchModes?: readonly LaunchMode[];
  /** Where to listen. Called again when the port was taken meanwhile. */
  readonly findPort?: () => Promise<number>;
  /** Called once, when the server ended and cannot be started again: the process should end with this reason. */
  readonly onGone?: (error: EmbeddedPostgresError) => void;
}

/** A running server. Its URLs stay the same when it is started again, and contain passwords: not for logs. */
export interface EmbeddedPostgres {
  /** For the application: the role reads and writes rows, and can change nothing else. */
  readonly url: string;
  /** For migrations: the role owns the tables. */
  readonly ownerUrl: string;
  /** The superuser's, for tests and measurements. */
  readonly adminUrl: string;
  /** Changes when the server is started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

async function startOnFreePort(
  findPort: () => Promise<number>,
  start: (port: number) => Promise<Postmaster>,
): Promise<{ readonly port: number; readonly postmaster: Postmaster }> {
  for (let tries = 1; ; tries += 1) {
    const port = await findPort();
    try {
      return { port, postmaster: await start(port) };
    } catch (error) {
      // Between finding a port and listening on it, another process may have taken it.
      const taken = error instanceof EmbeddedPostgresError && error.message.includes('could not bind');
      if (!taken || tries >= PORT_TRIES) throw error;
    }
  }
}

/**
 * Starts PostgreSQL on 127.0.0.1, on a free port, with its files in the data directory, and keeps it running: one that
 * ends is started again on the same port. A server that a killed process left there is stopped first; a cluster that
 * was never finished is made again. The caller holds the lock of the data directory.
 *
 * @throws EmbeddedPostgresError (ERR-9003) where it cannot run
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { logger, durability = 'full' } = options;
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const binaries = await findBinaries();
  const launcher = await chooseLauncher(binaries.postgres, options.launchModes);
  await launcher.letThrough(dataDir);
  const directory = join(dataDir, 'postgres');
  await stopLeftover(directory, logger);
  const cluster = await initCluster(dataDir, binaries, launcher);
  const logFile = join(dataDir, 'postgres.log');
  await rm(logFile, { force: true });

  const urlOf = (port: number, role: string, password: string, database = DATABASE) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const adminUrlOf = (port: number, database: string) => urlOf(port, SUPERUSER, cluster.password, database);
  const optionsFor = (port: number): PostmasterOptions => ({
    program: binaries.postgres,
    clusterDirectory: cluster.directory,
    logFile,
    launcher,
    durability,
    logger,
    port,
    adminUrl: adminUrlOf(port, 'postgres'),
  });

  const { port, postmaster } = await startOnFreePort(options.findPort ?? freePort, (tried) =>
    startPostmaster(optionsFor(tried)),
  );
  const passwords = await prepare();
  logger.debug({ pid: postmaster.pid, launchMode: launcher.mode }, 'embedded database ready');
  const supervised = supervise({
    running: postmaster,
    restart: async (signal) => {
      await stopLeftover(cluster.directory, logger);
      return startPostmaster({ ...optionsFor(port), signal });
    },
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(cluster.directory);
      return bavail * bsize;
    },
    onGone:
      options.onGone ??
      ((error) => {
        logger.error({ err: error }, 'the embedded database is gone');
      }),
    logger,
  });

  async function prepare() {
    try {
      const admin = await connect(adminUrlOf(port, 'postgres'));
      try {
        return await prepareRoles(admin, (database) => connect(adminUrlOf(port, database)));
      } finally {
        await admin.end();
      }
    } catch (error) {
      await stopPostmaster(postmaster.pid, logger);
      throw error;
    }
  }

  return {
    url: urlOf(port, APPLICATION, passwords.application),
    ownerUrl: urlOf(port, OWNER, passwords.owner),
    adminUrl: adminUrlOf(port, DATABASE),
    get pid() {
      return supervised.pid;
    },
    stop: () => supervised.stop(),
  };
}
