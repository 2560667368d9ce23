import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { IN_USE, OF_WHICH } from '../vocabulary/general-headers.ts';
import { BANK_COLUMNS, PERSONAL_COLUMNS, SURNAMES } from '../vocabulary/person-names.ts';
import { TILL_COLUMNS } from '../vocabulary/purchases.ts';
import type { TableTopic } from '../vocabulary/table-topics.ts';
import { topicsOf } from './table-topics.ts';

const SURNAME = new RegExp(`^(?:\\w+ )?${oneOf(SURNAMES)}$`);
const OF_THOSE_IN_USE = new RegExp(`^${oneOf(OF_WHICH)} ${oneOf(IN_USE)}$`);
const PERSONAL = new RegExp(`(?:^| )${oneOf([...PERSONAL_COLUMNS, ...BANK_COLUMNS])}(?: |$)`);
/** Of such columns, a table about people has more than one. */
const ENOUGH_PERSONAL = 2;
const TILL = new RegExp(`(?:^| )${oneOf(TILL_COLUMNS)}(?: |$)`);

/** What the headers of a table say together, whatever is below them. */
export interface TableNames {
  readonly names: readonly HeaderName[];
  /** The words of each header, joined by a space. */
  readonly words: readonly string[];
  readonly topics: ReadonlySet<TableTopic>;
  readonly haveSurname: boolean;
  /** Of baskets and receipts. */
  readonly areOfTill: boolean;
  readonly areOfPeople: boolean;
  /** One says how many of something are in use. */
  readonly sayInUse: boolean;
}

export function tableNames(names: readonly HeaderName[]): TableNames {
  const words = names.map((name) => name.words.join(' '));
  return {
    names,
    words,
    topics: topicsOf(words),
    haveSurname: words.some((name) => SURNAME.test(name)),
    areOfTill: words.some((name) => TILL.test(name)),
    areOfPeople: words.filter((name) => PERSONAL.test(name)).length >= ENOUGH_PERSONAL,
    sayInUse: words.some((name) => OF_THOSE_IN_USE.test(name)),
  };
}
