import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import { outcomeOfWholeHeader } from '../../schema/outcome-of-words.ts';
import { readOutcome } from '../evidence/outcome-words.ts';
import {
  isStateName,
  isStatusInCodes,
  saysForSure,
  saysOfCustomers,
  stateHeader,
  tellsWhoLeft,
} from '../evidence/status-of-customers.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { NOT_CUSTOMERS } from '../vocabulary/not-customers.ts';
import {
  LASTING_THINGS,
  OTHER_STATUS_OWNERS,
  STATES_OF_LEADS,
  STATE_NAMES,
  STATUS_OWNERS,
} from '../vocabulary/status-headers.ts';
import { isActivityHeader } from './activity-header.ts';
import type { NameMatch } from './name-match.ts';
import { isYesNoOutcome } from './outcome-header.ts';

const NEARLY_ALL = 0.9;
const HALF = 0.5;
const MIN_CELLS = 3;

/** Of a customer by name, of nobody by name, and by the values alone. */
const STRENGTHS = { owned: 0.74, bare: 0.68, values: 0.62 };
const ANSWERED = 0.68;
const NOBODY_LEFT = 0.03;

const OWNER = oneOf(STATUS_OWNERS);
const LASTING: ReadonlySet<string> = new Set(LASTING_THINGS);
const ANY_STATE = new RegExp(`${oneOf(STATE_NAMES)}$`);
/** Things with a life of their own; a subscription is not among them, because it ends with the customer. */
const OTHER_THINGS: ReadonlySet<string> = new Set([
  ...NOT_CUSTOMERS.filter((word) => !new RegExp(`^(?:${OWNER}|subscription|agreement)$`).test(word)),
  ...OTHER_STATUS_OWNERS,
]);

/**
 * The column says who left: a status of customers whose words say so for some, an answer under a name such as "active",
 * or words of leaving and staying under any name that is not another thing's.
 */
export function matchByOutcome({ raw, words }: HeaderName, profile: ColumnProfile): NameMatch[] {
  if (profile.filled < MIN_CELLS) return [];
  const match = (strength: number, because: Phrase): NameMatch[] => [
    { field: 'churned', strategy: 'values', strength, because },
  ];
  const side = profile.booleanShare >= NEARLY_ALL ? outcomeOfWholeHeader(raw) : null;
  if (side !== null) {
    const because = phrase(side === 'left' ? 'name.says_who_left' : 'name.says_who_stayed', { header: raw });
    if (isActivityHeader(raw)) return match(ANSWERED, because);
    // A column of one answer tells nobody apart, and rows that are not deleted are the rule.
    if (profile.distinct > 1 && isYesNoOutcome(raw)) return match(STRENGTHS.values, because);
  }

  if (profile.numberShare > 0) return [];
  const header = stateHeader(words);
  // What is ordered may last: "Cessato" is said of no parcel.
  const lasts = words.some((word) => LASTING.has(word)) && words.some(isStateName) && saysForSure(profile);
  // A status of something unknown may be a customer's, if its words are: "end status", "estado dash".
  if (lasts) return match(STRENGTHS.bare, phrase('name.is_a_status', { header: raw }));
  if (header === null && words.some((word) => OTHER_THINGS.has(word) || (ANY_STATE.test(word) && !isStateName(word))))
    return [];
  const { left, stayed, between } = readOutcome(profile);
  const known = left + stayed + between;
  if (header !== 'owned' && [...profile.words.keys()].some((text) => STATES_OF_LEADS.has(text))) return [];
  if (header !== null) {
    // Sorted by status, the first rows of a file may be customers only.
    const ofCustomers = header === 'owned' || left + stayed > HALF;
    const some = left > 0 && known >= HALF && ofCustomers && (header === 'owned' || saysEither(profile));
    // A person is asked about the words that are not known.
    const few = tellsWhoLeft(words, profile);
    // Locked and pending accounts beside active ones are as likely of a sign-in.
    const ofOneSide = header === 'owned' || between === 0;
    const all = ofOneSide && known >= NEARLY_ALL && saysOfCustomers(profile, 'stayed');
    const codes = isStatusInCodes(words, profile);
    // Of two, the one by which somebody has left.
    const strength = STRENGTHS[header] - (left === 0 ? NOBODY_LEFT : 0);
    return some || few || all || codes ? match(strength, phrase('name.is_a_status', { header: raw })) : [];
  }
  const leaves = left > 0 && saysOfCustomers(profile, 'left');
  // A state of something unknown, which some customers keep and others are barred from: a person is asked about them.
  const barred = between > 0 && words.some(isStateName) && saysOfCustomers(profile, 'stayed');
  return stayed > 0 && known >= NEARLY_ALL && (leaves || barred)
    ? match(STRENGTHS.values, phrase('name.values_say_who_left', { header: raw }))
    : [];
}

const saysEither = (profile: ColumnProfile): boolean =>
  saysOfCustomers(profile, 'left') || saysOfCustomers(profile, 'stayed');
