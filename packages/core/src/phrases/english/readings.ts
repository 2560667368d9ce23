type Column = {
  readonly column: string;
};

type Scale = {
  readonly from: number;
  readonly to: number;
};

/** Values that are read alike; the first few are named. */
type Values = {
  readonly values: readonly string[];
  readonly more: number;
};

const some = ({ values, more }: Values): string =>
  values.map((value) => `"${value}"`).join(', ') + (more > 0 ? ` and ${more} more` : '');

/** How the numbers of a column become those of its field, as a clause of a reason. */
export const readings = {
  'reading.interval_in_cell': 'each amount is for the interval that its cell names',
  'reading.for_one_unit': 'it is for one, and no column says for how many',
  'reading.billing_systems_use_cents': 'billing systems store this amount in cents',
  'reading.currencies_as_in_interfaces': "currencies are written as in a billing system's interface",
  'reading.months_with_short_years': 'the values are read as months with the last two digits of their year',
  'reading.header_names_the_scale': 'the header names the scale',
  'reading.header_says_1_is_best': 'the header says that 1 is the best',
  'reading.header_suggests_1_is_best': 'the header lets expect that 1 is the best',
  'reading.balances': 'the values are balances from −100 to 100',
  'reading.answers_of_10': 'the values are answers from 0 to 10',
  'reading.too_many_months': 'no tenure has so many months',
  'reading.hundredth': ({ column }: Column) => `"${column}" has a hundredth of each value`,
  'reading.interface_has_cents': ({ mark }: { mark: string }) => `${mark}, which has amounts in cents`,
  'reading.header_of_interface': ({ column }: Column) => `"${column}" is a name in a billing system's interface`,
  'reading.ids_of_interface': ({ column }: Column) => `"${column}" has ids of a billing system's interface`,
  'reading.read_on_scale': ({ from, to }: Scale) => `the sampled values are read on a scale of ${from} to ${to}`,
  'reading.is_on_scale': ({ from, to }: Scale) => `the sampled values are on a scale of ${from} to ${to}`,
  'reading.zeros_are_no_answer': ({ top }: { top: number }) =>
    `the sampled values are read on a scale of 1 to ${top}, and 0 as no answer`,
  'reading.codes_are_no_answer': ({ codes, column }: Column & { codes: readonly string[] }) =>
    `${codes.join(', ')} outside the scale of "${column}" is read as no answer`,
  'reading.odd_value': ({ value }: { value: number }) => `the single value ${value} is left out of account`,
  'reading.signup_dates_show': ({ unit }: { unit: string }) => `the signup dates show that it is in ${unit}`,
  'reading.total_charges_show': ({ unit }: { unit: string }) => `the total charges show that it is in ${unit}`,
  'reading.times_quantity': ({ column }: Column) => `each amount is multiplied by "${column}" of its row`,
  'reading.by_interval': ({ column }: Column) =>
    `each amount is divided by the months of its own interval in "${column}"`,
  'reading.cell': ({ cell, read, because }: { cell: string; read: string; because: string }) =>
    `"${cell}" is read as ${read}, because ${because}`,
  'reading.cell_as_told': ({ cell, read }: { cell: string; read: string }) =>
    `"${cell}" is read as ${read}, as a person said`,
  'reading.as_left': (values: Values) => `read as left: ${some(values)}`,
  'reading.as_stayed': (values: Values) => `read as still a customer: ${some(values)}`,
  'reading.as_left_out': (values: Values) => `read as no customer: ${some(values)}`,
} as const;
