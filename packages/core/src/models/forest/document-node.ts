import { ModelFormatError } from './model-format-error.ts';

/** A value of a JSON or UBJSON document together with its path, read with checks. */
export class DocumentNode {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path = '') {
    this.value = value;
    this.path = path;
  }

  /** A member of an object. */
  get(key: string): DocumentNode {
    const node = this.find(key);
    if (node === null) throw ModelFormatError.malformed(`"${this.#join(key)}" is missing`);
    return node;
  }

  /** A member of an object, or null when it has none of this name. */
  find(key: string): DocumentNode | null {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#wrong('an object');
    // The check above makes it an object; its members stay unknown.
    return Object.hasOwn(value, key)
      ? new DocumentNode((value as Record<string, unknown>)[key], this.#join(key))
      : null;
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.#wrong('a text');
    return this.value;
  }

  /** A number, or a text that is one: XGBoost saves parameters as texts. */
  number(): number {
    const { value } = this;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) throw this.#wrong('a number');
    return number;
  }

  list(): readonly DocumentNode[] {
    const { value } = this;
    if (!Array.isArray(value)) throw this.#wrong('an array');
    return value.map((item: unknown, i) => new DocumentNode(item, `${this.path}[${i}]`));
  }

  texts(): readonly string[] {
    return this.list().map((item) => item.text());
  }

  numbers(): ArrayLike<number> {
    const { value } = this;
    if (isTypedArray(value)) return value;
    if (!isArrayOf(value, isNumber)) throw this.#wrong('an array of numbers');
    return value;
  }

  flags(): ArrayLike<number | boolean> {
    const { value } = this;
    if (isTypedArray(value)) return value;
    if (!isArrayOf(value, isFlag)) throw this.#wrong('an array of 0 and 1 or true and false');
    return value;
  }

  #join(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  #wrong(expected: string): ModelFormatError {
    return ModelFormatError.malformed(`"${this.path}" is not ${expected}`);
  }
}

function isTypedArray(value: unknown): value is ArrayLike<number> {
  return (
    value instanceof Float32Array ||
    value instanceof Float64Array ||
    value instanceof Int32Array ||
    value instanceof Uint8Array
  );
}

function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isNumber(item: unknown): item is number {
  return typeof item === 'number';
}

function isFlag(item: unknown): item is number | boolean {
  return typeof item === 'number' || typeof item === 'boolean';
}
