import { DELETED_WORDS, LEFT_WORDS, NEGATIONS, STAYED_WORDS } from '../../schema/vocabulary/outcome-words.ts';
import { wordsOf } from '../../schema/words.ts';
import { STATES_OF_ANYTHING } from '../vocabulary/status-headers.ts';
import { CUSTOMERS_OF_NOW, STILL_OR_FORMER, SUBSCRIBED_WORDS } from '../vocabulary/yes-no-outcomes.ts';

const SUBSCRIBED: ReadonlySet<string> = new Set(SUBSCRIBED_WORDS);
const CUSTOMERS: ReadonlySet<string> = new Set(CUSTOMERS_OF_NOW);
const STILL: ReadonlySet<string> = new Set(STILL_OR_FORMER);
const DELETED: ReadonlySet<string> = new Set(DELETED_WORDS);
const OUTCOMES: ReadonlySet<string> = new Set([...LEFT_WORDS, ...STAYED_WORDS]);
const NEGATED = NEGATIONS.map((phrase) => ` ${phrase} `);

/**
 * Whether a name is one of a yes/no that says who is a customer and who has left: "Subscribed", "client actuel", "Not
 * churned", "is_deleted". All its words must be understood besides: newsletters have subscribers too.
 */
export function isYesNoOutcome(header: string): boolean {
  const words = wordsOf(header);
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (has(SUBSCRIBED) || has(DELETED) || (has(CUSTOMERS) && has(STILL))) return true;
  const name = ` ${words.join(' ')} `;
  return (
    NEGATED.some((negation) => name.includes(negation)) &&
    words.some((word) => OUTCOMES.has(word) && !STATES_OF_ANYTHING.has(word))
  );
}
