import { formatNumber } from '../../../features/format-value.ts';
import type { InputProblem } from '../../../models/input-problems.ts';

/** What a model could not take from a file as it is, in one sentence. */
export function inputProblemText({ input, kind, rows, values }: InputProblem): string {
  const cells = values.map((value) => `"${value}"`).join(', ');
  const count = `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  switch (kind) {
    case 'absent':
      return `"${input}" is not in the file: it is missing in ${count}.`;
    case 'named_differently':
      return `"${input}" is read from the column ${cells}.`;
    case 'unseen_category':
      return `"${input}" has categories that the model does not know, in ${count}: ${cells}.`;
    case 'left_out_category':
      return `"${input}" is ${cells} in ${count}, taken for the category that the model leaves out.`;
    case 'wrong_type':
      return `"${input}" is not a number in ${count}: ${cells}.`;
  }
}
