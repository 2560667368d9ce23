type Sign = {
  readonly sign: string;
};

const signs = (sign: string): string => (sign === ',' ? 'commas' : 'points');

/** Why a number is read with a decimal point or comma: behind “because”. */
export const decimals = {
  'decimals.whole_things': 'whole things are counted',
  'decimals.cells_are_numbers': 'the cells are numbers, not texts',
  'decimals.larger_not_grouped': 'larger numbers in the column are not grouped',
  'decimals.smaller_have_none': 'smaller numbers in the column have no decimals',
  'decimals.own_currency': 'its currency is written with decimal commas',
  'decimals.semicolons': 'the file is separated by semicolons',
  'decimals.language': 'the headers are in a language with decimal commas',
  'decimals.currency_with_commas': 'the currency is written with decimal commas',
  'decimals.currency_with_points': 'the currency is written with decimal points',
  'decimals.commas_group': 'commas group thousands',
  'decimals.other_cells': ({ sign }: Sign) => `other cells of the column have decimal ${signs(sign)}`,
  'decimals.other_columns': ({ sign }: Sign) => `other columns have decimal ${signs(sign)}`,
  'decimals.field_is_between': ({ min, max }: { min: number; max: number }) =>
    `the values are between ${min} and ${max}`,
} as const;
