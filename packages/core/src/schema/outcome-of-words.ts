import {
  BETWEEN_WORDS,
  CUSTOMER_WORDS,
  LEFT_CELLS,
  LEFT_WORDS,
  NEGATIONS,
  OUTCOME_FILLERS,
  STATUS_WORDS,
  STAYED_CELLS,
  STAYED_WORDS,
} from './vocabulary/outcome-words.ts';
import { fieldDefinition } from './fields.ts';
import { wordsOf } from './words.ts';

/** What a customer did: left, or stayed. */
export type Outcome = 'left' | 'stayed';

const LEFT: ReadonlySet<string> = new Set(LEFT_WORDS);
const STAYED: ReadonlySet<string> = new Set(STAYED_WORDS);
const CUSTOMER: ReadonlySet<string> = new Set(CUSTOMER_WORDS);
const FILLERS: ReadonlySet<string> = new Set(OUTCOME_FILLERS);
const STATUS: ReadonlySet<string> = new Set(STATUS_WORDS);
const BETWEEN: ReadonlySet<string> = new Set(BETWEEN_WORDS);
/** The longest first, so that "no longer" is not read as "no". */
const NEGATED = [...NEGATIONS].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
/** Most words begin no negation. */
const NEGATING: ReadonlySet<string> = new Set(NEGATED.flatMap(([first]) => first ?? []));

const cellsOf = (side: 'yes' | 'no'): readonly string[] => fieldDefinition('churned').categoryAliases[side] ?? [];

/** Cells that mean an outcome though their words do not ("attrited customer", "in good standing"). */
const PHRASES: ReadonlyMap<string, Outcome> = new Map(
  [
    { cells: [...LEFT_CELLS, ...cellsOf('yes')], says: 'left' as const },
    { cells: [...STAYED_CELLS, ...cellsOf('no')], says: 'stayed' as const },
  ].flatMap(({ cells, says }) => cells.map((cell) => [wordsOf(cell).join(' '), says] as const)),
);

/** What the words of a text say, and whether all of them were understood. */
interface Said {
  readonly left: boolean;
  readonly stayed: boolean;
  /** Stayed by a word for a customer alone. */
  readonly customer: boolean;
  readonly understood: boolean;
}

function readWords(words: readonly string[]): Said {
  let left = false;
  let stayed = false;
  let customer = false;
  let notCustomer = false;
  let understood = true;
  let negated = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const negation = NEGATING.has(word)
      ? NEGATED.find((phrase) => phrase.every((part, i) => words[at + i] === part))
      : undefined;
    if (negation !== undefined) {
      negated = true;
      at += negation.length - 1;
    } else if (LEFT.has(word) || STAYED.has(word)) {
      if (LEFT.has(word) === negated) stayed = true;
      else left = true;
      negated = false;
    } else if (CUSTOMER.has(word)) {
      // "not a customer any more", but "not yet active customers" speaks of activity.
      if (negated) notCustomer = true;
      else customer = true;
    } else if (!FILLERS.has(word)) understood = false;
  }
  if (!left && !stayed && notCustomer) return { left: true, stayed: false, customer: false, understood };
  return { left, stayed, customer: customer && !notCustomer, understood };
}

/** The values of some lists are numbered: `1 - Active`. */
const NUMBERED = /^\s*\d{1,2}\s*[-–.:)]\s*(?=\p{L})/u;

/**
 * What a cell says in words: left, stayed, neither of them for sure ("paused"), or null for words that are not about
 * it. Every word must be understood: "closed" is gone, "closed won" is a deal.
 */
export function outcomeOfCell(cell: string): Outcome | 'between' | null {
  const words = wordsOf(cell.replace(NUMBERED, ''));
  const phrase = words.join(' ');
  if (BETWEEN.has(phrase)) return 'between';
  const { left, stayed, customer, understood } = readWords(words);
  if (!understood) return PHRASES.get(phrase) ?? null;
  if (left && stayed) return null;
  if (left) return 'left';
  if (stayed || customer) return 'stayed';
  return PHRASES.get(phrase) ?? null;
}

/** Whether a cell says that somebody is a customer and nothing about staying: "Customer", "Klant". */
export function isCustomerWord(cell: string): boolean {
  const words = wordsOf(cell);
  return words.length > 0 && words.every((word) => CUSTOMER.has(word));
}

/** Headers of the field `churned` whose words say nothing here ("port out"); all of them mean left. */
const LEFT_HEADERS: ReadonlySet<string> = new Set(
  Object.values(fieldDefinition('churned').aliases)
    .flat()
    .map((name) => wordsOf(name).join(' '))
    .filter((name) => !/(?:^| )still(?: |$)/.test(name)),
);
/** Headers that fit any outcome: whether 1 is good or bad, they do not say. */
export const OPEN_HEADERS: ReadonlySet<string> = new Set([
  'target',
  'label',
  'outcome',
  'class',
  'y',
  'result',
  'response',
]);

/** What yes means in a column of this name, or null where the name does not decide. */
export function outcomeOfHeader(header: string): Outcome | null {
  const words = wordsOf(header);
  const { left, stayed, customer, understood } = readWords(words);
  if (left !== stayed) return left ? 'left' : 'stayed';
  if (left) return null;
  // A word for a customer alone says little among others: "customer segment", "user type".
  if (customer && understood && !words.some((word) => STATUS.has(word))) return 'stayed';
  const phrase = words.join(' ');
  return LEFT_HEADERS.has(phrase) && !OPEN_HEADERS.has(phrase) ? 'left' : null;
}

/** The same for a name that says nothing else: "is active" and "Kunde aktiv", but not "active plan name". */
export function outcomeOfWholeHeader(header: string): Outcome | null {
  return readWords(wordsOf(header)).understood ? outcomeOfHeader(header) : null;
}
