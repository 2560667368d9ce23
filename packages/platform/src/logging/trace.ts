import { randomBytes } from 'node:crypto';

/**
 * Which request something is done for, by the W3C's Trace Context: one trace id runs from whoever asked to the worker
 * that does the job, and each process is a span of its own in it.
 */
export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** Whether whoever asked records this trace. It is passed on; nothing here depends on it. */
  readonly sampled: boolean;
}

/** `version-trace-span-flags`. Later versions may have more behind it. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 1;

const isZero = (digits: string): boolean => /^0+$/.test(digits);
const newSpan = (): string => randomBytes(8).toString('hex');

/** A span of the trace that a caller named in `traceparent`; a new trace where it named none, or something else. */
export function continueTrace(traceparent: string | undefined): Trace {
  const [, version, traceId, parent, flags, more] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const isValid =
    traceId !== undefined &&
    parent !== undefined &&
    flags !== undefined &&
    version !== 'ff' &&
    !(version === '00' && more !== undefined) &&
    !isZero(traceId) &&
    !isZero(parent);
  if (!isValid) return { traceId: randomBytes(16).toString('hex'), spanId: newSpan(), sampled: false };
  return { traceId, spanId: newSpan(), sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED };
}

/** As it is passed on. */
export function traceparentOf({ traceId, spanId, sampled }: Trace): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}
