import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Keeps secrets that must be readable again, such as those that sign. */
export interface SecretBox {
  /** @param of whose secret it is: opened for anything else, it is refused */
  seal(secret: string, of: string): Buffer;
  /** @throws Error when it was sealed by a key that is not here, for something else, or changed */
  open(sealed: Buffer, of: string): string;
}

/** The first byte says how the rest is to be read. */
const PLAIN = 0;
const ENCRYPTED = 1;
const CIPHER = 'aes-256-gcm';
const KEY_ID_BYTES = 4;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts by AES-256-GCM with the first key, and reads what any of them encrypted: a new key is put first, and the old
 * one is kept behind it. Without a key, secrets are stored as they are, and are as safe as the database and its
 * backups; those remain readable when there is a key later.
 *
 * @param keys of 32 bytes each
 */
export function createSecretBox(keys: readonly Buffer[]): SecretBox {
  const [current] = keys;
  return {
    seal(secret, of) {
      if (current === undefined) return Buffer.concat([Buffer.of(PLAIN), Buffer.from(secret)]);
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current, iv).setAAD(Buffer.from(of));
      const content = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(ENCRYPTED), keyId(current), iv, cipher.getAuthTag(), content]);
    },
    open(sealed, of) {
      const [kind] = sealed;
      if (kind === PLAIN) return sealed.subarray(1).toString('utf8');
      if (kind !== ENCRYPTED) throw new Error('A stored secret has an unknown form.');
      const take = reader(sealed.subarray(1));
      const [id, iv, tag] = [take(KEY_ID_BYTES), take(IV_BYTES), take(TAG_BYTES)];
      const key = keys.find((known) => keyId(known).equals(id));
      if (key === undefined) throw new Error('A stored secret was encrypted with a key that is not configured.');
      const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(of)).setAuthTag(tag);
      return Buffer.concat([decipher.update(take(Infinity)), decipher.final()]).toString('utf8');
    },
  };
}

/** Tells keys apart, and says nothing of them: they are random. */
function keyId(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES);
}

function reader(bytes: Buffer): (length: number) => Buffer {
  let at = 0;
  return (length) => bytes.subarray(at, (at += length));
}
