import { describe, expect, it } from 'vitest';
import { createLogger } from './create-logger.ts';
import { continueTrace, traceparentOf } from './trace.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

describe('a trace', () => {
  it('is the one that a caller named, with a span of our own', () => {
    const trace = continueTrace(`00-${TRACE}-${PARENT}-01`);
    expect(trace).toEqual({ traceId: TRACE, spanId: expect.stringMatching(/^[0-9a-f]{16}$/) as string, sampled: true });
    expect(trace.spanId).not.toBe(PARENT);
    expect(traceparentOf(trace)).toBe(`00-${TRACE}-${trace.spanId}-01`);
    expect(continueTrace(traceparentOf(trace)).traceId).toBe(TRACE);
  });

  it('is read from a later version, which may say more', () => {
    expect(continueTrace(`cc-${TRACE}-${PARENT}-00-more`)).toMatchObject({ traceId: TRACE, sampled: false });
  });

  it.each([
    undefined,
    '',
    'hello',
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${'0'.repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-${PARENT}-01`,
    `00-${TRACE}-${PARENT}-01-more`,
    `00-${TRACE}-${PARENT}-01\n{"level":"error"}`,
  ])('is a new one where a caller sends %j', (traceparent) => {
    const trace = continueTrace(traceparent);
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(trace.traceId).not.toBe(TRACE);
  });

  it('stands in every line that is logged while it is worked for, by whichever logger of the process', async () => {
    const lines: Record<string, unknown>[] = [];
    const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
    const logger = createLogger({ level: 'info', service: 'test', destination });
    const child = logger.child({ part: 'a' });
    const first = continueTrace(undefined);
    const second = continueTrace(undefined);
    const work = async (name: string): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      child.info({}, name);
    };
    await Promise.all([logger.traced(first, () => work('first')), child.traced(second, () => work('second'))]);
    logger.info({}, 'none');
    const traces = Object.fromEntries(lines.map(({ msg, trace_id, span_id }) => [msg, [trace_id, span_id]]));
    expect(traces).toEqual({
      first: [first.traceId, first.spanId],
      second: [second.traceId, second.spanId],
      none: [undefined, undefined],
    });
    expect(logger.trace()).toBeNull();
  });
});
