import { CUSTOMER_WORDS } from '../../schema/vocabulary/outcome-words.ts';
import { oneOf } from '../../schema/one-of.ts';
import { isCustomerWord, outcomeOfCell, type Outcome } from '../../schema/outcome-of-words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import {
  ENDS_OF_CONTRACTS,
  STATE_NAMES,
  STATES_OF_ANYTHING,
  STATES_OF_OTHER_THINGS,
  STATUS_FILLERS,
  STATUS_OWNERS,
} from '../vocabulary/status-headers.ts';
import { areCodes, MAX_OUTCOME_VALUES, readOutcome } from './outcome-words.ts';

const OWNER = oneOf(STATUS_OWNERS);
const STATE = new RegExp(`^(?:${OWNER})?${oneOf(STATE_NAMES)}$`);
const OWNED_STATE = new RegExp(`^${OWNER}${oneOf(STATE_NAMES)}$`);
const OWNED = new RegExp(`^${OWNER}$`);
const FILLER = new RegExp(`^${oneOf(STATUS_FILLERS)}$`);
const ENDS_CONTRACT = new RegExp(`^(?:de |dad[oa] de )?${oneOf(ENDS_OF_CONTRACTS)}$`);
const PEOPLE: ReadonlySet<string> = new Set(CUSTOMER_WORDS);

/** Whether a word of a header says that the column holds states. */
export const isStateName = (word: string): boolean => STATE.test(word);

/** What a header of states says about their owner; null for headers of other things. */
export function stateHeader(words: readonly string[]): 'owned' | 'bare' | null {
  let state = false;
  let owned = false;
  for (const word of words) {
    if (STATE.test(word)) state = true;
    else if (!OWNED.test(word) && !PEOPLE.has(word) && !FILLER.test(word)) return null;
    if (OWNED_STATE.test(word) || OWNED.test(word)) owned = true;
  }
  return state ? (owned ? 'owned' : 'bare') : null;
}

const isOfAnything = (text: string): boolean =>
  STATES_OF_ANYTHING.has(text) || text.split(' ').every((word) => STATES_OF_ANYTHING.has(word));

/** Whether a word of the column is said of customers, and not of doors and deals as well. */
export function saysOfCustomers({ words }: ColumnProfile, side: Outcome): boolean {
  return [...words.keys()].some((text) => outcomeOfCell(text) === side && !isOfAnything(text) && !isCustomerWord(text));
}

/**
 * Whether a column under a header of states tells who left, although most of its words may be unknown: then a person
 * says what those mean. A word that orders, tickets and deals share with customers is enough where the header names
 * the customer and no other cell speaks of such things.
 */
export function tellsWhoLeft(headerWords: readonly string[], profile: ColumnProfile): boolean {
  const header = stateHeader(headerWords);
  if (header === null || profile.distinct > MAX_OUTCOME_VALUES || readOutcome(profile).left === 0) return false;
  const unmistakable = saysOfCustomers(profile, 'left');
  const ofOthers = [...profile.words.keys()].some((text) => STATES_OF_OTHER_THINGS.has(text));
  return header === 'owned' ? unmistakable || !ofOthers : (unmistakable && !ofOthers) || saysForSure(profile);
}

/** Whether a word of the column is said of those who have a contract and of nothing else: "Baja", "Résilié". */
export const saysForSure = ({ words }: ColumnProfile): boolean =>
  [...words.keys()].some((text) => ENDS_CONTRACT.test(text));

/** Two letters may be a country or a state. */
const isLetter = (text: string): boolean => text.length === 1;

/** Whether a column under a header of customers' states has codes: a person is asked what each of them means. */
export const isStatusInCodes = (headerWords: readonly string[], { words }: ColumnProfile): boolean =>
  stateHeader(headerWords) === 'owned' && [...words.keys()].every(isLetter) && areCodes([...words.keys()]);
