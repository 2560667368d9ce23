import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown } from 'node:fs/promises';
import { EmbeddedPostgresError } from './errors.ts';

/**
 * Starts the PostgreSQL programs as a user that they accept: PostgreSQL refuses uid 0.
 * `direct`: this process is not root. `user-namespace`: root under another uid, files stay owned by root.
 * `nobody`: the system user of that name, who must own the files (for containers that forbid namespaces).
 */
export type LaunchMode = 'direct' | 'user-namespace' | 'nobody';

export interface Launcher {
  readonly mode: LaunchMode;
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Gives a file or directory to the user that PostgreSQL runs as. */
  own(path: string): Promise<void>;
  /** Lets that user traverse a directory, without listing it. */
  letThrough(directory: string): Promise<void>;
}

/** Uid and gid of `nobody` in every Linux distribution. */
const NOBODY = 65534;
const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];

function createLauncher(mode: LaunchMode): Launcher {
  return {
    mode,
    spawn: (program, args, options) => {
      if (mode === 'user-namespace') return spawn('unshare', [...NAMESPACE, program, ...args], options);
      return spawn(program, args, mode === 'nobody' ? { ...options, uid: NOBODY, gid: NOBODY } : options);
    },
    own: async (path) => {
      if (mode === 'nobody') await chown(path, NOBODY, NOBODY);
    },
    letThrough: async (directory) => {
      if (mode === 'nobody') await chmod(directory, 0o711);
    },
  };
}

/** Whether a program can be started in this mode and ends with 0. */
async function works(launcher: Launcher, postgres: string): Promise<boolean> {
  const child = launcher.spawn(postgres, ['--version'], { stdio: 'ignore' });
  try {
    const [code] = (await once(child, 'exit')) as [number | null]; // as: `exit` is typed as any[]
    return code === 0;
  } catch {
    // It cannot be started (no unshare, no permission): the next mode is tried.
    return false;
  }
}

/** Picks the first mode that works on this system; `modes` in order of preference. */
export async function chooseLauncher(
  postgres: string,
  modes: readonly LaunchMode[] = process.getuid?.() === 0 ? ['user-namespace', 'nobody'] : ['direct'],
): Promise<Launcher> {
  for (const mode of modes) {
    const launcher = createLauncher(mode);
    if (await works(launcher, postgres)) return launcher;
  }
  throw new EmbeddedPostgresError(
    modes.includes('direct')
      ? 'The embedded PostgreSQL cannot be started on this system.'
      : 'PostgreSQL does not run as root, and neither a user namespace nor the user "nobody" works on this system.',
    modes.includes('direct') ? {} : { fix: 'Start as a user other than root.' },
  );
}
