import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemErrorCode } from '../../system-error.ts';

const run = promisify(execFile);

/** A dead process whose parent has not reaped it, common in containers without an init. Detected on Linux only. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2) === 'Z';
  } catch {
    // It ended meanwhile, or /proc hides it: rely on the signal.
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // EPERM: it is alive, but belongs to another user.
    return systemErrorCode(error) === 'EPERM';
  }
}

async function ps(pid: number, column: 'lstart' | 'command'): Promise<string | null> {
  try {
    const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    // No such process, or no ps on this system.
    return null;
  }
}

async function readProc(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // The process ended, or /proc hides it.
    return null;
  }
}

/**
 * Distinguishes a process from a later one with the same pid: its start time as the system reports it. Null when
 * unknown. On Linux it is the boot and the start tick (field 22 of /proc/PID/stat, counted after the command, which may
 * contain spaces).
 */
export async function processIdentity(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const [stat, boot] = await Promise.all([readProc(`/proc/${pid}/stat`), readProc('/proc/sys/kernel/random/boot_id')]);
  if (stat === null) return null;
  const startTick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${boot?.trim() ?? ''}:${startTick ?? ''}`;
}

/** The command line of a process; null when unavailable. */
export async function processCommand(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return ps(pid, 'command');
  return (await readProc(`/proc/${pid}/cmdline`))?.replaceAll('\0', ' ').trim() ?? null;
}
