import type { Random } from '../numerics/random.ts';

interface Plan {
  readonly name: string;
  readonly price: number;
  readonly seats: number;
}

const PLANS: readonly (readonly [Plan, number])[] = [
  [{ name: 'Starter', price: 49, seats: 3 }, 0.38],
  [{ name: 'Professional', price: 149, seats: 9 }, 0.36],
  [{ name: 'Business', price: 299, seats: 22 }, 0.17],
  [{ name: 'Enterprise', price: 799, seats: 70 }, 0.09],
];
const STARTER: Plan = { name: 'Starter', price: 49, seats: 3 };

const FIRST = [
  'Alder',
  'Beacon',
  'Cobalt',
  'Delta',
  'Ember',
  'Fjord',
  'Granite',
  'Harbor',
  'Indigo',
  'Juniper',
  'Kestrel',
  'Lumen',
  'Maple',
  'Nimbus',
  'Orchard',
  'Pioneer',
  'Quarry',
  'Ridge',
  'Summit',
  'Tidal',
  'Umbra',
  'Vertex',
  'Willow',
  'Zephyr',
] as const;
const SECOND = [
  'Analytics',
  'Foods',
  'Health',
  'Labs',
  'Legal',
  'Logistics',
  'Media',
  'Retail',
  'Software',
  'Studios',
  'Systems',
  'Travel',
] as const;
const INDUSTRIES = ['Technology', 'Healthcare', 'Finance', 'Retail', 'Manufacturing', 'Education', 'Media'] as const;
const COUNTRIES = ['US', 'GB', 'DE', 'FR', 'NL', 'ES', 'CA', 'AU'] as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Cells of one made-up customer, by column. */
export type SampleCustomer = Readonly<Record<(typeof SAMPLE_COLUMNS)[number], string>>;

export const SAMPLE_COLUMNS = [
  'customer_id',
  'company_name',
  'industry',
  'country',
  'months_subscribed',
  'plan',
  'billing_interval',
  'mrr',
  'total_revenue',
  'seats_purchased',
  'seats_used',
  'feature_usage_score',
  'login_frequency',
  'api_calls_per_month',
  'days_since_last_activity',
  'support_tickets_90d',
  'nps_score',
  'has_integration',
  'payment_method',
] as const;

/**
 * One customer. Health (how well they do with the product) is drawn once and moves usage, seats, tickets, NPS and
 * activity together, as in real accounts; price and tenure vary independently.
 */
export function sampleCustomer(random: Random, index: number): SampleCustomer {
  const plan = random.weighted(PLANS, STARTER);
  const health = random.normal();
  const months = Math.max(1, Math.round(Math.exp(2.6 + 0.9 * random.normal())) % 96);
  const annual = random.next() < 0.32 + 0.12 * Number(plan.price > 200) + 0.06 * health;
  const discount = annual ? 0.85 : 1;
  const monthly = Math.round(plan.price * discount * (1 + 0.08 * random.normal()) * 100) / 100;
  const seats = Math.max(1, Math.round(plan.seats * Math.exp(0.45 * random.normal())));
  const used = Math.round(seats * clamp(0.62 + 0.2 * health + 0.12 * random.normal(), 0, 1));
  const idle = Math.round(Math.exp(clamp(1.4 - 0.9 * health + 0.5 * random.normal(), -1, 4.6)));
  const total = monthly * months * (1 - 0.06 * random.next());
  return {
    customer_id: `C-${String(index + 1).padStart(5, '0')}`,
    company_name: `${random.pick(FIRST)} ${random.pick(SECOND)}`,
    industry: random.pick(INDUSTRIES),
    country: random.pick(COUNTRIES),
    months_subscribed: String(months),
    plan: plan.name,
    billing_interval: annual
      ? 'Annual'
      : random.weighted(
          [
            ['Monthly', 0.92],
            ['Quarterly', 0.08],
          ],
          'Monthly',
        ),
    mrr: monthly.toFixed(2),
    total_revenue: Math.max(monthly, total).toFixed(2),
    seats_purchased: String(seats),
    seats_used: String(used),
    feature_usage_score: clamp(54 + 18 * health + 9 * random.normal(), 0, 100).toFixed(1),
    login_frequency: clamp(7 + 4.5 * health + 2 * random.normal(), 0, 30).toFixed(1),
    api_calls_per_month: String(Math.round(Math.exp(clamp(8 + 0.9 * health + 0.8 * random.normal(), 0, 13)))),
    days_since_last_activity: String(idle),
    support_tickets_90d: String(Math.max(0, Math.round(2.2 - 1.5 * health + 1.3 * random.normal()))),
    nps_score: String(clamp(Math.round(7 + 1.8 * health + random.normal()), 0, 10)),
    has_integration: random.next() < clamp(0.5 + 0.2 * health, 0.05, 0.95) ? 'Yes' : 'No',
    payment_method: random.weighted(
      [
        ['Credit card', 0.62],
        ['Invoice', 0.22],
        ['Direct debit', 0.16],
      ],
      'Credit card',
    ),
  };
}
