import { z } from 'zod';

const bounded = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));

/** A whole number in a range; the fix says which. */
export const whole = (min: number, max: number, fallback: number) =>
  bounded(min, max)
    .default(fallback)
    .describe(`Give a whole number from ${min} to ${max}, or omit it for ${fallback}.`);
/** The same, where leaving it out is a choice of its own. */
export const optionalWhole = (min: number, max: number, otherwise: string) =>
  bounded(min, max).optional().describe(`Give a whole number from ${min} to ${max}, or omit it ${otherwise}.`);
export const text = (fallback: string, fix: string) => z.string().min(1).default(fallback).describe(fix);
export const url = (protocol: RegExp, fix: string) => z.url({ protocol }).optional().describe(fix);
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .default(fallback)
    .describe(`Give one of ${values.join(', ')}, or omit it for ${fallback}.`);
