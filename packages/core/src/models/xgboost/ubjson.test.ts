import { describe, expect, test } from 'vitest';
import { readUbjson } from './ubjson.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

describe('readUbjson', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['null', bytes('Z'), null],
    ['booleans', bytes('[TF]'), [true, false]],
    ['an unsigned byte', bytes('U', 255), 255],
    ['a signed byte', bytes('i', 255), -1],
    ['int16, big-endian', bytes('I', 1, 2), 258],
    ['int32, big-endian', bytes('l', 255, 255, 255, 254), -2],
    ['int64', bytes('L', 0, 0, 0, 1, 0, 0, 0, 0), 2 ** 32],
    ['float32', bytes('d', 0x3f, 0x80, 0, 0), 1],
    ['float64', bytes('D', 0x40, 0x59, 0, 0, 0, 0, 0, 0), 100],
    ['a character', bytes('Cx'), 'x'],
    ['a text', bytes('SU', 3, 'é!'), 'é!'],
    ['an object with and without a count', bytes('{#U', 1, 'U', 1, 'a{U', 1, 'bT}'), { a: { b: true } }],
    ['a list with a count', bytes('[#U', 2, 'TZ'), [true, null]],
    ['no-ops before values', bytes('[NTNF]'), [true, false]],
    ['a typed array of float32', bytes('[$d#U', 1, 0x3f, 0x80, 0, 0), Float32Array.from([1])],
    ['a typed array of int64', bytes('[$L#U', 1, 255, 255, 255, 255, 255, 255, 255, 255), Float64Array.from([-1])],
    ['an empty typed array', bytes('[$l#U', 0), new Int32Array(0)],
  ])('reads %s', (_, input, value) => {
    expect(readUbjson(input)).toEqual(value);
  });

  test('makes "__proto__" a member like any other', () => {
    const value = readUbjson(bytes('{U', 9, '__proto__{U', 1, 'xT}}'));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  test.each<[string, Uint8Array]>([
    ['an unknown marker', bytes('Q')],
    ['a missing closing bracket', bytes('[TF')],
    ['bytes after the end', bytes('TT')],
    ['a truncated number', bytes('d', 1, 2)],
    ['text that is not UTF-8', bytes('SU', 1, 0xff)],
    ['a length that is a fraction', bytes('Sd', 0x3f, 0x80, 0, 0, 'a')],
    ['a typed array without a count', bytes('[$dU', 1)],
  ])('refuses %s', (_, input) => {
    expect(() => readUbjson(input)).toThrow(expect.objectContaining({ code: 'ERR-4102' }));
  });
});
