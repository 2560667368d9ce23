import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { HeaderName, Reading } from '../header/header-name.ts';
import { ALIASES, type AliasEntry } from './alias-index.ts';
import type { NameMatch } from './name-match.ts';
import { lessSure, otherWindow } from './preference.ts';
import { spelledOut } from './spelled-out.ts';
import { suitsReading } from './suits-reading.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
const PRODUCTS: Readonly<Record<string, string>> = {
  stripe: 'Stripe',
  chartmogul: 'ChartMogul',
  chargebee: 'Chargebee',
  recurly: 'Recurly',
  paddle: 'Paddle',
  baremetrics: 'Baremetrics',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  intercom: 'Intercom',
  mixpanel: 'Mixpanel',
  zuora: 'Zuora',
  zendesk: 'Zendesk',
  shopify: 'Shopify',
  xero: 'Xero',
  sap: 'SAP',
  sage: 'Sage',
  totvs: 'TOTVS',
};

/** A name that is this doubtful does not match after the object was removed. */
const TOO_GENERAL = 0.08;
/** `stripe_id` beside `id`: more than a tie is apart. */
const OF_A_SYSTEM = 0.04;
/** What a vague name loses. */
const VAGUE = 0.2;
/** What a name loses that matches only when its short forms are spelled out. */
const SHORTENED = 0.03;
const LOST: Readonly<Record<Reading['left'], number>> = {
  nothing: 0,
  window: 0.01,
  currency: 0.01,
  time: 0.01,
  span: 0.01,
  flag: 0.02,
  object: 0.05,
};

function origin(header: string, { source, shared }: AliasEntry): Phrase {
  if (shared) return phrase('name.shared_alias', { header });
  const language = LANGUAGES.find((known) => known === source);
  return language === undefined
    ? phrase('name.product_alias', { header, product: PRODUCTS[source] ?? source })
    : phrase('name.alias', { header, language: phrase(`language.${language}`) });
}

/** The header is a known name of a field, in one of the languages or in the exports of a known product. */
export function matchAlias({ readings, raw, hints }: HeaderName): NameMatch[] {
  const found: NameMatch[] = [];
  for (const { words, left } of readings) {
    const asListed = ALIASES.byWords.get(words) ?? ALIASES.bySquashed.get(words.replaceAll(' ', ''));
    const entries = asListed ?? ALIASES.bySpelledOut.get(spelledOut(words)) ?? [];
    for (const entry of entries) {
      const doubt = Math.max(lessSure(entry.field, entry.words), entry.vague ? VAGUE : 0);
      // "id" is a customer's id, but what is left of "subscription id" is not.
      if (!suitsReading(entry.field, left) || (left === 'object' && doubt >= TOO_GENERAL)) continue;
      if (found.some(({ field }) => field === entry.field)) continue;
      found.push({
        field: entry.field,
        strategy: 'alias',
        strength:
          0.95 -
          LOST[left] -
          (left !== 'nothing' && entry.words === 'id' ? OF_A_SYSTEM : 0) -
          (asListed === undefined ? SHORTENED : 0) -
          otherWindow(entry.field, hints) -
          doubt,
        because: origin(raw, entry),
      });
    }
    if (found.length > 0) return found;
  }
  return found;
}
