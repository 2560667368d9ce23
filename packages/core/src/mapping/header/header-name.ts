import { oneOf } from '../../schema/one-of.ts';
import { wordsOf } from '../../schema/words.ts';
import { HEADER_CURRENCIES } from '../vocabulary/currencies.ts';
import {
  AMOUNTS_PER_YEAR,
  CENTS,
  FLAG_PREFIXES,
  FLAG_SUFFIXES,
  LAST_OF_MANY,
  OBJECTS,
  QUALIFIERS,
  SCALE_UNITS,
  STARS,
  SUFFIXES,
  TAX_NOTES,
  UNITS_OF_TIME,
  WINDOW_STARTS,
  WINDOW_UNITS,
  WRAPPERS,
  ZONES,
} from '../vocabulary/header-parts.ts';
import { spanBeforeNow } from './time-back.ts';
import { withoutEnds } from './without-ends.ts';

export type TimeUnit = 'days' | 'weeks' | 'months' | 'quarters' | 'years';

/** What a header says about the unit of its numbers. */
export interface HeaderHints {
  readonly unit: TimeUnit | null;
  readonly cents: boolean;
  readonly percent: boolean;
  /** The highest value of the scale that a score is on (`CSAT (1-5)`, `note /10`, `Sterne`), or null. */
  readonly scale: number | null;
  /** The days that a count looks back over (`logins_30d`), or null. */
  readonly windowDays: number | null;
  /** The days of a span before now that is written in words (`logins last year`), or null. */
  readonly spanDays: number | null;
}

/** One way to read a header. */
export interface Reading {
  /** Joined by a space. */
  readonly words: string;
  /**
   * What was left out: nothing; a window, zone or wrapper; a currency, so that the field must be money; a unit of
   * time, so that it must be time; a span before now (`last year`), so that it must be a rate; a flag, so that it must
   * be a yes/no; or the object that the column belongs to (`subscription.created`).
   */
  readonly left: 'nothing' | 'window' | 'currency' | 'time' | 'span' | 'flag' | 'object';
}

export interface HeaderName {
  readonly raw: string;
  readonly words: readonly string[];
  /** Most complete first, never two with the same words. */
  readonly readings: readonly Reading[];
  readonly hints: HeaderHints;
}

const CURRENCIES = HEADER_CURRENCIES.join('|');
/** As in Salesforce's `ACV (converted)` and warehouses' `amount_home_currency`. */
const NAMED_CURRENCY = 'converted|(?:home|base|local|reporting|corporate|company|account) (?:currency|ccy)';
const TRAILING_CURRENCY = new RegExp(`(?: in| en| em)? (?:${CURRENCIES}|${NAMED_CURRENCY})$`);
const LEADING_CURRENCY = new RegExp(`^(?:${CURRENCIES}) `);
const TRAILING_CENTS = new RegExp(`(?: in| en| em)? ${oneOf(CENTS)}$`);
const TRAILING_PERCENT = / (?:percent|pct|percentage|prozent|procent)$/;
/** `paid so far`, `spend till date`. */
const UP_TO_NOW = / (?:(?:till|until|upto|up to) (?:date|now)|so far|to dt)$/;
/** `Tickets L30`: days are meant. */
const BARE_WINDOW = / (?:l|last|past) (30|60|90|180|365)$/;
const TRAILING_ZONE = new RegExp(` ${oneOf(ZONES)}$`);
/** The scale of a score: `note_satisf_10`. */
const TRAILING_SCALE = / (?:(?:0|1) (?:to )?)?(?:5|7|10|100)$/;
const TRAILING_TAX = new RegExp(` ${oneOf(TAX_NOTES)}$`);
const WINDOW = new RegExp(
  [
    String.raw`(?:^| )(?:(?:in|over|im|der) )?`,
    String.raw`(?:(?:the|den|die|les|los|os|gli|de) )?(?:${oneOf(WINDOW_STARTS)} )?`,
    // Romance languages say "30 derniers jours" as well as "derniers 30 jours".
    String.raw`(\d{1,3}) (?:(?:${LAST_OF_MANY.join('|')}) )?(${WINDOW_UNITS.join('|')})(?= |$)(?! ago)`,
  ].join(''),
);
const TRAILING_UNIT = new RegExp(`(?: in| en| em| im| nach)? (${UNITS_OF_TIME.join('|')})$`);

const WRAPPER = new RegExp(`^${oneOf(WRAPPERS)} `);
/** The object that a column belongs to. Without it, `subscription.id` is still not the customer's id. */
const OBJECT = new RegExp(`^${oneOf(OBJECTS)} `);
const QUALIFIER = new RegExp(String.raw`^(?:${oneOf(QUALIFIERS)}s?\b[ _.]*)+$`, 'i');
/** HubSpot appends the object after a dash: `Record ID - Contact`. */
const OBJECT_AFTER = / - (?:contacts?|compan(?:y|ies)|customers?|accounts?|users?)$/i;
/** The scale of a score or the length of an id: `CSAT (1-5)`, `Satisfaction /10`, `Account ID (18)`. */
const SCALE_AFTER = new RegExp(
  [
    String.raw`(?<=\S)\s*(?:[([]\s*(?:\/|out of )?\s*-?\d{1,3}(?:\s*(?:-|–|to|\/|\.\.)\s*\d{1,3})?\s*[)\]]`,
    String.raw`|(?:\/|\bout of )\s*(?:[3-9]|\d{2,3}))\s*$`,
  ].join(''),
  'i',
);
const SUFFIX = new RegExp(` ${oneOf(SUFFIXES)}$`);

/** `ebill_flag`, `is_autopay`, `has_tech_support`, `hat Partner`. */
const FLAG = new RegExp(`^${oneOf(FLAG_PREFIXES)} | ${oneOf(FLAG_SUFFIXES)}$`, 'g');

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:d|t|tg|j|jrs?|gg|dgn|days?|tagen?|jours?|dias?|giorni|dagen)$/, 'days'],
  [/^(?:w|wks?|weeks?|wochen|semaines|semanas|settimane|weken)$/, 'weeks'],
  [/^(?:m|mon|months?|mths?|mos?|monaten?|mois|mes|meses|mesi|maanden|mnd)$/, 'months'],
  [/^(?:quarters?|quartalen?|trimestres|trimestri|kwartalen)$/, 'quarters'],
  [/^(?:y|years?|yrs?|jahren?|ans?|annees|anos|anios?|anni|jaren|jaar)$/, 'years'],
];
const DAYS_IN: Readonly<Record<TimeUnit, number>> = { days: 1, weeks: 7, months: 30, quarters: 90, years: 365 };

function unitOf(word: string): TimeUnit | null {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Removes `pattern` from `name`, unless nothing would be left. */
function without(name: string, pattern: RegExp): string {
  // Most headers have none of them.
  if (name.search(pattern) < 0) return name;
  const rest = name.replace(pattern, ' ').replace(/ +/g, ' ').trim();
  return rest === '' ? name : rest;
}

/** `MAUs`, `IDs`: one word, not two. */
const PLURAL_ACRONYM = /(?<!\p{L})(\p{Lu}{2,4})s(?!\p{L})/gu;

/** `Prijs p/m`, `Umsatz p.a.`: per month and per year as people shorten them. */
const PER_MONTH = /(?<![\p{L}\d])p(?:\s?[./]\s?)?m\.?(?![\p{L}\d])/giu;
/** Dutch `t/m`, up to and with. */
const UP_TO = /(?<![\p{L}\d])t\/m(?![\p{L}\d])/giu;
const PER_YEAR = /(?<![\p{L}\d])p\s?[./]\s?[aj]\.?(?![\p{L}\d])/giu;
/** `huur_pj`, `Beitrag pa`: without a mark only behind an amount, because "PJ" is a company in Portuguese. */
const AMOUNT_PER_YEAR = new RegExp(`(?<=${oneOf(AMOUNTS_PER_YEAR)}[\\s_-])p[aj](?![\\p{L}\\d])`, 'giu');

/**
 * A header read: its words, and what it says about units.
 *
 * @param prefix a word that most headers of the table begin with, which carries no meaning
 */
export function readHeader(raw: string, prefix: string | null = null): HeaderName {
  // Salesforce marks custom columns with a trailing __c.
  const words = wordsOf(
    withoutEnds(raw)
      .replace(PER_MONTH, ' per month')
      .replace(PER_YEAR, ' per year')
      .replace(AMOUNT_PER_YEAR, ' per year')
      .replace(UP_TO, ' tot ')
      .replace(PLURAL_ACRONYM, '$1')
      .replace(/__c$/i, '')
      .replace(OBJECT_AFTER, '')
      .replace(SCALE_AFTER, ''),
  );
  const whole = words.join(' ').replace(UP_TO_NOW, ' to date').replace(BARE_WINDOW, ' $1 d');
  const window = WINDOW.exec(whole);
  const counted = [TRAILING_ZONE, TRAILING_SCALE, WINDOW, TRAILING_PERCENT, TRAILING_TAX, SUFFIX].reduce(
    without,
    whole,
  );
  const bare = [TRAILING_CURRENCY, TRAILING_CENTS, TRAILING_CURRENCY, LEADING_CURRENCY].reduce(without, counted);
  const unit = TRAILING_UNIT.exec(bare)?.[1];
  const unitless = without(bare, TRAILING_UNIT);
  const span = spanBeforeNow(counted);
  const spanless = span === null ? '' : without(counted, span.words);
  const windowUnit = window?.[2] === undefined ? null : unitOf(window[2]);
  return {
    raw,
    words,
    readings: readingsOf({ whole, counted, bare, unitless, spanless, inner: unqualified(raw) }, prefix),
    hints: {
      unit: unit === undefined ? null : unitOf(unit),
      cents: TRAILING_CENTS.test(without(whole, TRAILING_CURRENCY)),
      scale: scaleIn(raw),
      percent: /(?:^| )(?:percent|pct|percentage|prozent|procent)(?: |$)/.test(whole),
      windowDays: window?.[1] === undefined || windowUnit === null ? null : Number(window[1]) * DAYS_IN[windowUnit],
      spanDays: span?.days ?? null,
    },
  };
}

const SCALE = new RegExp(
  [
    `(?:^| )(5|7|10|100)(?: ${oneOf(SCALE_UNITS)})?$`,
    `(?:^| )(5|7|10) ${oneOf(SCALE_UNITS)}(?: |$)`,
    `(?:^| )${oneOf(STARS)}(?: |$)`,
  ].join('|'),
);

/** Most headers have no number and no star. */
const MAY_NAME_SCALE = /\d|st[ae]|[eé]to|estr/i;

/** Five for stars, which are never more. */
function scaleIn(raw: string): number | null {
  if (!MAY_NAME_SCALE.test(raw)) return null;
  const found = SCALE.exec(wordsOf(raw).join(' '));
  return found === null ? null : Number(found[1] ?? found[2] ?? 5);
}

/** What follows the object that a column belongs to; empty when none is named. */
function unqualified(raw: string): string {
  const cut = Math.max(raw.lastIndexOf(':'), raw.lastIndexOf('.'));
  return cut > 0 && QUALIFIER.test(raw.slice(0, cut).trim()) ? wordsOf(raw.slice(cut + 1)).join(' ') : '';
}

interface Peeled {
  readonly whole: string;
  readonly counted: string;
  readonly bare: string;
  readonly unitless: string;
  /** Empty where the name has no such span. */
  readonly spanless: string;
  readonly inner: string;
}

function readingsOf({ whole, counted, bare, unitless, spanless, inner }: Peeled, prefix: string | null): Reading[] {
  const found = new Map<string, Reading['left']>();
  const add = (words: string, left: Reading['left']) => {
    if (words !== '' && !found.has(words)) found.set(words, left);
  };
  const peeled = [
    [whole, 'nothing'],
    [counted, 'window'],
    [bare, 'currency'],
    [unitless, 'time'],
    [spanless, 'span'],
  ] as const;
  for (const [name, left] of peeled) {
    add(name, left);
    add(without(name, WRAPPER), left === 'nothing' ? 'window' : left);
    if (prefix !== null && name.startsWith(`${prefix} `))
      add(name.slice(prefix.length + 1), left === 'nothing' ? 'window' : left);
  }
  add(without(without(whole, WRAPPER), FLAG), 'flag');
  for (const [name] of peeled) add(without(without(name, WRAPPER), OBJECT), 'object');
  add(inner, 'object');
  return [...found].map(([words, left]) => ({ words, left }));
}
