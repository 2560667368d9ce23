import { fillFinding, wordsOfTemplate, type CountingWords } from '../phrases/finding-template.ts';
import { inEnglish } from '../phrases/in-english.ts';
import { fieldPhrase, phrase, type Phrase } from '../phrases/phrase.ts';
import type { FieldName } from '../schema/field-names.ts';
import { FINDINGS, type FindingCode, type FindingDefinition } from './catalogue.ts';
import { groupDigits } from '../numerics/group-digits.ts';
import type { Finding, FindingSample, Rejection, ValidationLevel } from './types.ts';

const MAX_SAMPLES = 3;
/** Characters of a cell that a report shows. */
const MAX_SAMPLE_LENGTH = 80;

export interface FindingSubject {
  readonly column?: string | null;
  readonly field?: FieldName | null;
  readonly detail?: Phrase;
  /** Only report, at every level. */
  readonly neverRejects?: boolean;
}

function plural(count: number, noun: string): string {
  return `${groupDigits(count)} ${count === 1 ? noun : `${noun}s`}`;
}

const IN_ENGLISH: CountingWords = {
  rows: (count) => plural(count, 'row'),
  values: (count) => plural(count, 'value'),
  isOne: (count) => count === 1,
};

/** Counts the rows that one rule finds in one column. */
export class FindingCounter {
  count = 0;
  /** The rejection of an affected row at this level; null when the finding is only reported. Shared by all rows. */
  readonly rejection: Rejection | null;
  detail: Phrase | null;
  readonly #code: FindingCode;
  readonly #definition: FindingDefinition;
  readonly #subject: FindingSubject;
  readonly #samples: FindingSample[] = [];

  constructor(code: FindingCode, subject: FindingSubject, level: ValidationLevel) {
    this.#code = code;
    this.#definition = FINDINGS[code];
    this.#subject = subject;
    this.detail = subject.detail ?? null;
    const { rejects, rejection } = this.#definition;
    this.rejection =
      rejection !== undefined && subject.neverRejects !== true && rejects.includes(level)
        ? Object.freeze({ code, message: this.#fill(rejection) })
        : null;
  }

  /** @param row 1-based row number  @param value the cell as written */
  add(row: number, value: string): void {
    this.count++;
    if (this.#samples.length < MAX_SAMPLES) this.#samples.push({ row, value: shorten(value) });
  }

  toFinding(): Finding {
    const { layer, severity, message, fix } = this.#definition;
    return {
      code: this.#code,
      layer,
      severity: this.rejection === null ? severity : 'error',
      column: this.#subject.column ?? null,
      field: this.#subject.field ?? null,
      count: this.count,
      samples: [...this.#samples],
      message: this.#fill(message),
      messagePhrase: this.#phrase(`finding.${this.#code}`, message),
      fix: this.#fill(fix),
      fixPhrase: this.#phrase(`fix.${this.#code}`, fix),
    };
  }

  #fill(template: string): string {
    const { where, count, detail } = this.#words();
    return fillFinding(
      template,
      { where: inEnglish(where), count, ...(detail === null ? {} : { detail: inEnglish(detail) }) },
      IN_ENGLISH,
    );
  }

  #phrase(id: string, template: string): Phrase {
    const words = this.#words();
    const params = Object.fromEntries(
      wordsOfTemplate(template).flatMap((name) => {
        const word = words[name];
        return word === null ? [] : [[name, word] as const];
      }),
    );
    return Object.keys(params).length === 0 ? { id } : { id, params };
  }

  #words(): { readonly where: Phrase; readonly count: number; readonly detail: Phrase | null } {
    const { column, field } = this.#subject;
    const where = column
      ? phrase('where.column', { column })
      : field
        ? phrase('where.field', { field: fieldPhrase(field) })
        : phrase('where.file');
    return { where, count: this.count, detail: this.detail };
  }
}

function shorten(value: string): string {
  return value.length > MAX_SAMPLE_LENGTH ? `${value.slice(0, MAX_SAMPLE_LENGTH - 1)}…` : value;
}

/** All counters of one validation, in the order in which the rules made them. */
export class FindingLog {
  readonly #level: ValidationLevel;
  readonly #counters: FindingCounter[] = [];

  constructor(level: ValidationLevel) {
    this.#level = level;
  }

  counter(code: FindingCode, subject: FindingSubject = {}): FindingCounter {
    const counter = new FindingCounter(code, subject, this.#level);
    this.#counters.push(counter);
    return counter;
  }

  /** What was found at least once, by code and then in the order of the rules. */
  findings(): readonly Finding[] {
    return this.#counters
      .filter(({ count }) => count > 0)
      .map((counter) => counter.toFinding())
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  }
}
