import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerMemory } from './customer-memory.ts';
import { KnownMeetings, NotedMeetings } from './rows-before.ts';

describe('what is noted of customers', () => {
  it('is said again in the same order, portion by portion', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 2 })), { maxLength: 40 })),
        (portions) => {
          const memory = new CustomerMemory();
          const noted = new NotedMeetings(new CustomerMemory());
          for (const meetings of portions) {
            const expected = meetings.map(([id, row]) => memory.meet(id, row));
            for (const [id, row] of meetings) noted.meet(id, row);
            const known = new KnownMeetings(noted.take());
            expect(meetings.map(() => known.meet())).toEqual(expected);
          }
        },
      ),
    );
  });

  it('says of a memory that was full what it said', () => {
    const noted = new NotedMeetings(new CustomerMemory(16));
    const said = Array.from({ length: 5_000 }, (_, i) => noted.meet(`c${i}`, i));
    expect(said).toContain('unknown');
    const known = new KnownMeetings(noted.take());
    expect(said.map(() => known.meet())).toEqual(said);
  });

  it('refuses to say more than was noted', () => {
    const known = new KnownMeetings(new Uint8Array(1));
    for (let i = 0; i < 4; i += 1) known.meet();
    expect(() => known.meet()).toThrow(RangeError);
  });
});
