/** Formats numbers for a locale. */
export interface Format {
  whole(value: number): string;
  percent(share: number): string;
  /** A churn probability, cut off after tenths of a percent: so it is never shown beyond the border of its level. */
  probability(value: number): string;
  /** Percentage points with their sign, e.g. `+3.2`. */
  points(impact: number): string;
  /**
   * A number of customers with its sign; with tenths where the largest of those beside it is below a hundred.
   *
   * @param largest of the numbers that it stands beside
   */
  change(value: number, largest?: number): string;
  money(amount: number): string;
  /** A money amount that fits a tile: from 100,000 on with three digits, e.g. `$1.23M`. */
  /** @param largest of the amounts that it stands beside, which are all written in the same way */
  shortMoney(amount: number, largest?: number): string;
  bytes(size: number): string;
  /** The day of a moment in UTC. */
  day(moment: string): string;
  /** About how long something takes, in seconds below two minutes, e.g. `40 seconds`. */
  duration(seconds: number): string;
  list(entries: readonly string[]): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const COMPACT_FROM = 100_000;

/** `Intl` throws on any other code, which would crash the page. */
const ISO_4217 = /^[A-Z]{3}$/i;

/** @param currency ISO 4217 code; amounts have no currency when it is null or malformed */
export function createFormat(locale: string | undefined, currency: string | null): Format {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const points = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const changes = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const style = currency === null || !ISO_4217.test(currency) ? {} : ({ style: 'currency', currency } as const);
  const money = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, {
    ...style,
    notation: 'compact',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    whole: (value) => whole.format(value),
    percent: (share) => percent.format(share),
    probability: (value) => tenths.format(Math.floor(Math.round(1e6 * value) / 1_000) / 1_000),
    points: (impact) => points.format(100 * impact),
    change: (value, largest = value) => (Math.abs(largest) < 99.95 ? points : changes).format(value),
    money: (amount) => money.format(amount),
    shortMoney: (amount, largest = amount) => (Math.abs(largest) < COMPACT_FROM ? money : compact).format(amount),
    // Without a break between the figure and its unit.
    bytes(size) {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, size)) / Math.log(1024)));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        maximumFractionDigits: step === 0 ? 0 : 1,
      })
        .format(size / 1024 ** step)
        .replaceAll(' ', '\u00a0');
    },
    day: (moment) => day.format(new Date(moment)),
    duration(seconds) {
      const isShort = seconds < 115;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: isShort ? 'second' : 'minute',
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }).format(isShort ? Math.max(5, 5 * Math.ceil(seconds / 5)) : seconds / 60);
    },
    list: (entries) => list.format(entries),
  };
}
