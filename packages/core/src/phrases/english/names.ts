import { inSentence } from './fields.ts';

type Header = {
  readonly header: string;
};

/** Why a header names a field, as a clause of a reason. */
export const names = {
  'name.exact': "the header is the field's own name",
  'name.normalized': ({ header }: Header) => `"${header}" is the field's own name, written differently`,
  'name.alias': ({ header, language }: Header & { language: string }) => `"${header}" is ${language} name for it`,
  'name.shared_alias': ({ header }: Header) => `"${header}" is a name for it in several languages`,
  'name.product_alias': ({ header, product }: Header & { product: string }) =>
    `"${header}" is its name in ${product} exports`,
  'name.all_words': ({ header }: Header) => `the words of "${header}" describe it`,
  'name.most_words': ({ header }: Header) => `most words of "${header}" describe it`,
  'name.close_to': ({ header, name }: Header & { name: string }) => `"${header}" is close to "${name}"`,
  'name.only_id': ({ header }: Header) => `"${header}" is the only id in the table`,
  'name.only_customer_id': ({ header }: Header) => `"${header}" is the only id of customers in the table`,
  'name.only_such_column': ({ header }: Header) => `"${header}" is the only column of such names`,
  'name.table_is_of': ({ noun }: { noun: string }) => `the table is of what "${noun}" means`,
  'name.says_who_left': ({ header }: Header) => `"${header}" says who is no longer a customer`,
  'name.says_who_stayed': ({ header }: Header) => `"${header}" says who is still a customer`,
  'name.is_a_status': ({ header }: Header) => `"${header}" is a status`,
  'name.values_say_who_left': ({ header }: Header) => `the values of "${header}" say who left`,
  'name.typical_values': ({ header, field }: Header & { field: string }) =>
    `the values of "${header}" are typical of ${inSentence(field)}`,
  'name.amount_for_a_period': ({ header }: Header) => `"${header}" is an amount of money for a period`,
  'name.amount': ({ header }: Header) => `"${header}" is an amount of money`,
  'name.in_use': ({ header }: Header) => `"${header}" means that something is in use`,
} as const;
