import type { Readable } from 'node:stream';

export interface PutOptions {
  /** Media type, kept where the store keeps one. */
  readonly contentType: string;
  /** Content coding of the bytes, kept where the store keeps one. */
  readonly contentEncoding?: 'gzip';
  /** Stops the upload; nothing becomes visible. */
  readonly signal?: AbortSignal;
}

/** Part of an object: from byte `start` (0 is the first) up to but not including `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What the answer to a link says of the object, and how long the link is good for. */
export interface LinkOptions {
  readonly contentType: string;
  readonly contentDisposition: string;
  readonly contentEncoding?: 'gzip';
  /** Of the content without its encoding, 64 hex digits; null where it is not known. */
  readonly sha256: string | null;
  readonly seconds: number;
}

export interface StoredObject {
  /** Bytes written. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly sha256: string;
}

/** A part of an object that arrives in parts. */
export interface PartPlace {
  /** From 1. */
  readonly n: number;
  /** Where its first byte belongs in the object. */
  readonly offset: number;
}

/** A stored part, by what `putPart` returned for it. */
export interface PartName {
  readonly n: number;
  readonly etag: string;
}

export interface ObjectInfo {
  readonly size: number;
  readonly modifiedAt: Date;
}

export interface ListedObject extends ObjectInfo {
  readonly key: string;
}

/**
 * Whole objects by key. Keys are paths of letters, digits, `.`, `_`, `-` and `/` whose parts do not begin with a
 * dot (ERR-9011 otherwise); a key is never the folder of another one.
 * An object is visible whole or not at all: a failed or stopped `put` leaves what was there before.
 * Where the store itself fails, each throws ObjectStoreUnavailableError (ERR-5006), and so does a stream of `get`.
 */
export interface ObjectStore {
  put(key: string, body: Readable | AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredObject>;
  /** Begins an object that arrives in parts. Returns the name of what is unfinished. */
  beginParts(key: string, options: Pick<PutOptions, 'contentType'>): Promise<string>;
  /**
   * Stores a part: in any order, several at once, again in place of what it was before. All but the last have the same
   * size; a store may ask for at least 5 MiB. Throws ObjectNotFoundError when the object is no longer unfinished.
   */
  putPart(key: string, unfinished: string, place: PartPlace, bytes: Uint8Array, signal?: AbortSignal): Promise<string>;
  /**
   * The parts become the object. Throws ObjectNotFoundError when there is nothing unfinished: it may be done already.
   *
   * @param size of the object
   */
  completeParts(key: string, unfinished: string, parts: readonly PartName[], size: number): Promise<void>;
  /** Deletes what is unfinished. It is not an error if nothing is. */
  abortParts(key: string, unfinished: string): Promise<void>;
  /**
   * Throws ObjectNotFoundError (ERR-9012). The caller reads to the end or destroys the stream.
   *
   * @param range a part of the object that is not empty; all of it otherwise
   * @param signal ends the wait for the store, and the stream: one that stalls says nothing for minutes
   */
  get(key: string, range?: ByteRange, signal?: AbortSignal): Promise<Readable>;
  /** A URL by which anybody can get the object from the store itself, for a while. Not every store has any. */
  linkTo?(key: string, options: LinkOptions): Promise<string>;
  /** Null when there is no such object. */
  head(key: string): Promise<ObjectInfo | null>;
  /** Deleting a missing object is not an error. */
  delete(key: string): Promise<void>;
  /** Deletes every object whose key starts with the prefix, which must end with `/`. Returns how many. */
  deletePrefix(prefix: string): Promise<number>;
  /** Every object whose key starts with the prefix, which must end with `/`, in no particular order. */
  list(prefix: string): AsyncIterable<ListedObject>;
  /**
   * Removes what uploads of killed processes left that never became an object, if it was last written before then.
   * Returns how many. 0 where a rule of the store does it.
   */
  discardUnfinished(before: Date): Promise<number>;
  /** Closes connections. */
  close(): Promise<void>;
}
