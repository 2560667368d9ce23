import { DAY_MS } from '@retainwise/core/learning';

/** Days between two files, and within which somebody leaves. */
export const MONTH_DAYS = 30;
const FIRST = Date.UTC(2026, 0, 1);

export interface Leaver {
  readonly id: string;
  readonly at: Date;
}

export interface Month {
  readonly asOf: Date;
  readonly csv: string;
  readonly customers: number;
  /** Who leaves within the month that begins. */
  readonly leavers: readonly Leaver[];
}

export interface Company {
  /** The next month: its list of customers, and who of them leaves before the next one. */
  next(): Month;
}

export interface CompanyOptions {
  readonly customers: number;
  readonly seed: number;
  /** By how many log-odds a deviation of points lowers the risk, in a month from 0 on. */
  readonly effect: (month: number) => number;
  /** Added to the points of everybody, in a month. */
  readonly shift?: (month: number) => number;
}

/** A company whose customers leave for a reason that the published rules do not know. */
export function simulateCompany({ customers: size, seed, effect, shift = () => 0 }: CompanyOptions): Company {
  let state = seed;
  /** Mulberry32. */
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  let made = 0;
  const newCustomer = (month: number) => ({
    id: `c${++made}`,
    since: month - Math.floor(random() * 40),
    contract: random() < 0.5 ? 'monthly' : 'annual',
    logins: Math.floor(random() * 30),
    points: Math.round(random() * 100),
  });
  let month = 0;
  let active = Array.from({ length: size }, () => newCustomer(0));

  return {
    next() {
      const now = month++;
      const asOf = new Date(FIRST + now * MONTH_DAYS * DAY_MS);
      const rows = active.map(({ id, since, contract, logins, points }) =>
        [id, `"Acme, ${id}"`, `${id}@example.org`, now - since + 1, contract, logins, points + shift(now)].join(','),
      );
      const leavers = active.flatMap(({ id, points }) => {
        const risk = 1 / (1 + Math.exp(1.9 + (effect(now) * (points - 50)) / 29));
        const day = 1 + Math.floor(random() * (MONTH_DAYS - 1));
        return random() < risk ? [{ id, at: new Date(asOf.getTime() + day * DAY_MS) }] : [];
      });
      const gone = new Set(leavers.map(({ id }) => id));
      const customers = active.length;
      active = active.filter(({ id }) => !gone.has(id));
      while (active.length < size) active.push(newCustomer(now + 1));
      const header = 'customer_id,name,email,tenure_months,contract,logins_per_month,points';
      return { asOf, csv: `${[header, ...rows].join('\n')}\n`, customers, leavers };
    },
  };
}
