import { inSentence } from './fields.ts';

type Mapped = {
  readonly field: string;
  /** Why, how it is read, and what else is to be said. */
  readonly parts: readonly string[];
};
type Field = {
  readonly field: string;
};

/** Why a column has its field, or none: whole sentences. */
export const reasons = {
  'reason.mapped': ({ field, parts }: Mapped) => `${field}: ${parts.join('; ')}.`,
  'reason.chosen': ({ field, parts }: Mapped) =>
    `${[`Chosen by a person as ${inSentence(field)}`, ...parts].join('; ')}.`,
  'reason.although': ({ because }: { because: string }) => `although ${because}`,
  'reason.another_column': 'Another column is equally likely. Choose one.',
  'reason.two_fields': 'Two fields are equally likely. Choose one.',
  'reason.outcome_held': ({ column }: { column: string }) => `Named like churned, which "${column}" holds.`,
  'reason.outcome_left': 'Named like churned, which a person has left without a column.',
  'reason.objection': ({ field, because }: Field & { because: string }) =>
    `Named like the ${inSentence(field)}, but ${because}.`,
  'reason.left': ({ field }: Field) => `Named like the ${inSentence(field)}, which a person has left without a column.`,
  'reason.held': ({ field, column }: Field & { column: string }) =>
    `Named like the ${inSentence(field)}, which "${column}" holds.`,
  'reason.no_outcome': 'Named like an outcome, but nothing shows that it is who left.',
  'reason.not_surely': ({ field }: Field) => `Named somewhat like the ${inSentence(field)}, but not surely enough.`,
  'reason.empty': 'The column is empty and its header is unknown.',
  'reason.unknown': 'Neither the header nor the values match a known field.',
} as const;
