import { describe, expect, it, vi } from 'vitest';
import { SessionError } from '../errors/client-errors.ts';
import { createSession, type SessionGrant } from './session.ts';

const GRANT: SessionGrant = { token: 'rws_1', expires_in: 100, reference: 'tenant-1' };

/** A backend that counts, and a clock that only the test moves. */
function start(grants: (call: number) => Promise<unknown>) {
  const clock = { time: 50_000 };
  const fetchSession = vi.fn(() => grants(fetchSession.mock.calls.length) as Promise<SessionGrant>);
  return { clock, fetchSession, session: createSession(fetchSession, () => clock.time) };
}

describe('a session of the SDK', () => {
  it('is fetched when it is needed, once for all who wait for it', async () => {
    const { session, fetchSession } = start((call) => Promise.resolve({ ...GRANT, token: `rws_${call}` }));
    expect(fetchSession).not.toHaveBeenCalled();
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(['rws_1', 'rws_1', 'rws_1']);
    expect(await session.token()).toBe('rws_1');
    expect(fetchSession).toHaveBeenCalledTimes(1);
    expect(session.reference()).toBe('tenant-1');
  });

  it('is renewed after four fifths of its life, counted from its receipt, whatever the wall clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const skewDays of [-400, 0, 400]) {
      vi.setSystemTime(Date.parse('2026-06-01T00:00:00Z') + skewDays * 86_400_000);
      const life = { created_at: '2026-06-01T00:00:00Z', expires_at: '2026-06-01T00:01:40Z' };
      for (const how of [{ expires_in: 100 }, life, { expires_in: 100, ...life }]) {
        const { session, clock, fetchSession } = start((call) => Promise.resolve({ token: `rws_${call}`, ...how }));
        await session.token();
        clock.time += 79_000;
        expect(await session.token()).toBe('rws_1');
        clock.time += 1_000;
        expect(await session.token()).toBe('rws_2');
        expect(fetchSession).toHaveBeenCalledTimes(2);
      }
    }
    vi.useRealTimers();
  });

  it('without a word about its life is kept until it is refused', async () => {
    const { session, clock, fetchSession } = start((call) => Promise.resolve({ token: `rws_${call}` }));
    await session.token();
    clock.time += 10 ** 9;
    expect(await session.token()).toBe('rws_1');
    session.drop('rws_1');
    expect(await session.token()).toBe('rws_2');
    // Refused late: a newer one is there.
    session.drop('rws_1');
    expect(await session.token()).toBe('rws_2');
    expect(fetchSession).toHaveBeenCalledTimes(2);
  });

  it('goes on while it is good when no new one is to be had, and tries again after a while', async () => {
    const { session, clock, fetchSession } = start((call) =>
      call === 1 || call > 3 ? Promise.resolve({ ...GRANT, token: `rws_${call}` }) : Promise.reject(new Error('away')),
    );
    await session.token();
    clock.time += 85_000;
    expect(await session.token()).toBe('rws_1');
    expect(await session.token()).toBe('rws_1');
    expect(fetchSession).toHaveBeenCalledTimes(2);
    clock.time += 5_000;
    expect(await session.token()).toBe('rws_1');
    clock.time += 5_000;
    expect(await session.token()).toBe('rws_4');
  });

  it('that is over and cannot be renewed is an error that says so, and the next call asks again', async () => {
    const { session, clock } = start((call) =>
      call === 2 ? Promise.reject(new Error('Signed out.')) : Promise.resolve({ ...GRANT, token: `rws_${call}` }),
    );
    await session.token();
    clock.time += 100_000;
    const error: unknown = await session.token().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SessionError);
    expect(error).toMatchObject({ cause: new Error('Signed out.'), message: expect.stringContaining('Sign in again') });
    expect(await session.token()).toBe('rws_3');
  });

  it.each([undefined, null, '', 'rws_1', {}, { token: '' }, { token: 7 }, { token: 'rws_1\r\nx: y' }, { token: null }])(
    'is none when the backend answers with %j',
    async (grant) => {
      const { session } = start(() => Promise.resolve(grant));
      await expect(session.token()).rejects.toThrow(/has a token/);
    },
  );

  it('that is forgotten is not kept, even when it is on its way', async () => {
    let arrive: (grant: SessionGrant) => void = () => undefined;
    const { session, fetchSession } = start((call) =>
      call === 1
        ? new Promise((resolve) => (arrive = resolve))
        : Promise.resolve({ ...GRANT, token: `rws_${call}`, reference: 'tenant-2' }),
    );
    const first = session.token();
    session.forget();
    expect(await session.token()).toBe('rws_2');
    arrive(GRANT);
    await first;
    expect(await session.token()).toBe('rws_2');
    expect(session.reference()).toBe('tenant-2');
    session.forget();
    expect(session.reference()).toBeNull();
    expect(await session.token()).toBe('rws_3');
    expect(fetchSession).toHaveBeenCalledTimes(3);
  });
});
