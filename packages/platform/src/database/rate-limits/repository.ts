import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import type { RateLimitRepository } from './types.ts';

/** One statement, so that leases of several instances queue for the row and together never exceed the quota. */
const LEASE = `
  INSERT INTO rate_limits AS bucket (bucket, used, leased, window_ends)
  VALUES ($1, least($2::integer, $3::integer), least($2::integer, $3::integer), now() + make_interval(secs => $4))
  ON CONFLICT (bucket) DO UPDATE SET
    leased = CASE WHEN bucket.window_ends <= now() THEN excluded.leased
      ELSE least($2::integer, greatest($3::integer - bucket.used, 0)) END,
    used = CASE WHEN bucket.window_ends <= now() THEN excluded.used
      ELSE bucket.used + least($2::integer, greatest($3::integer - bucket.used, 0)) END,
    window_ends = CASE WHEN bucket.window_ends <= now() THEN excluded.window_ends ELSE bucket.window_ends END
  RETURNING leased, used, (extract(epoch FROM window_ends - clock_timestamp()) * 1000)::double precision AS ends_in_ms`;

interface Row {
  readonly leased: number;
  readonly used: number;
  readonly ends_in_ms: number;
}

export function createRateLimitRepository(sequelize: Sequelize): RateLimitRepository {
  return {
    lease: async ({ bucket, wanted, quota, windowSeconds }) => {
      const [row] = await sequelize.query<Row>(LEASE, {
        bind: [bucket, wanted, quota, windowSeconds],
        type: QueryTypes.SELECT,
      });
      if (!row) throw new Error('The lease of a rate limit returned no row.');
      return { granted: row.leased, left: Math.max(0, quota - row.used), endsInMs: Math.max(0, row.ends_in_ms) };
    },
  };
}
