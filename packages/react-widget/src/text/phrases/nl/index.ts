import { nlFields } from '../../fields/nl.ts';
import type { Phrases } from '../catalogue.ts';
import { columns } from './columns.ts';
import { findings } from './findings.ts';
import { readings } from './readings.ts';
import { said } from './said.ts';
import { words } from './words.ts';

export const phrases: Phrases = {
  words,
  fields: nlFields,
  findings,
  catalogue: {
    ...columns,
    ...readings,
    ...said,
    field: ({ name }, t) => t.fieldLabel(name, name),
    category: ({ name }) => words.categories[name] ?? name.replaceAll('_', ' '),
  },
};
