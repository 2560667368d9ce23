import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One-time codes for the local panel, and where it is. They are in the data directory: who can write there owns it. */
export interface SignInFiles {
  /** A new code; those before are void. */
  issue(): Promise<string>;
  /** True once for a code, until it expires, however many processes ask. */
  redeem(code: string): Promise<boolean>;
  /** Where people open the panel; null once it has ended. */
  setAddress(address: string | null): Promise<void>;
  address(): Promise<string | null>;
}

export const SIGN_IN_LINK_MINUTES = 10;

const ADDRESS = 'address';
/** A code's file has its hash as a name and its end as content, so that the code is nowhere but where it was shown. */
const CODE_FILE = /^[0-9a-f]{64}$/;

/** @param now milliseconds since 1970 */
export function signInFiles(dataDir: string, now: () => number = Date.now): SignInFiles {
  const directory = join(dataDir, 'sign-in');

  /** Only this user may look: a name in it is worth nothing, but an attacker could add one. */
  const make = (): Promise<unknown> => mkdir(directory, { recursive: true, mode: 0o700 });

  async function read(name: string): Promise<string | null> {
    try {
      return await readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  return {
    async issue() {
      await make();
      const earlier = (await readdir(directory)).filter((name) => CODE_FILE.test(name));
      await Promise.all(earlier.map((name) => rm(join(directory, name), { force: true })));
      // 256 bits
      const code = randomBytes(32).toString('base64url');
      const end = now() + SIGN_IN_LINK_MINUTES * 60_000;
      await writeFile(join(directory, hashOf(code)), String(end), { mode: 0o600, flag: 'wx' });
      return code;
    },
    async redeem(code) {
      const name = hashOf(code);
      const end = await read(name);
      if (end === null) return false;
      try {
        // Of several who come at once, one removes it.
        await unlink(join(directory, name));
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
      return Number(end) > now();
    },
    async setAddress(address) {
      await make();
      const file = join(directory, ADDRESS);
      if (address === null) {
        await rm(file, { force: true });
        return;
      }
      await writeFile(`${file}.new`, address, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    address: () => read(ADDRESS),
  };
}

/** The code is in the fragment, which browsers send to nobody. */
export function signInLink(address: string, code: string, more: Readonly<Record<string, string>> = {}): string {
  const link = new URL('/sign-in', address);
  link.hash = new URLSearchParams({ code, ...more }).toString();
  return link.href;
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
