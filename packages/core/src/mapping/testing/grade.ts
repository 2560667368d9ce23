import { mapColumns } from '../map-columns.ts';
import type { HeaderSet } from './header-set.ts';

export interface Grade {
  /** Columns mapped to the field that they hold. */
  readonly right: number;
  /** Columns mapped to a field that they do not hold. */
  readonly wrong: number;
  /** Columns that hold a field and were not mapped. */
  readonly overlooked: number;
  /** Each mistake in words, for the message of a failing test. */
  readonly mistakes: readonly string[];
}

/** Maps a header set and compares with the truth. */
export function gradeSet({ name, header, sample, truth }: HeaderSet): Grade {
  let right = 0;
  let wrong = 0;
  let overlooked = 0;
  const mistakes: string[] = [];
  for (const { column, index, field } of mapColumns({ header, sample }).columns) {
    const { field: expected, optional } = truth[index] ?? { field: null, optional: false };
    if (field === expected) {
      if (field !== null) right += 1;
    } else if (field !== null) {
      wrong += 1;
      mistakes.push(`${name}: "${column}" was taken for ${field}, and is ${expected ?? 'no field'}`);
    }
    if (expected !== null && field !== expected && !optional) {
      overlooked += 1;
      if (field === null) mistakes.push(`${name}: "${column}" is ${expected}, and was left out`);
    }
  }
  return { right, wrong, overlooked, mistakes };
}

export function sumGrades(grades: readonly Grade[]): Grade & { readonly precision: number; readonly recall: number } {
  const sum = (count: (grade: Grade) => number) => grades.reduce((total, grade) => total + count(grade), 0);
  const [right, wrong, overlooked] = [
    sum((grade) => grade.right),
    sum((grade) => grade.wrong),
    sum((grade) => grade.overlooked),
  ];
  return {
    right,
    wrong,
    overlooked,
    mistakes: grades.flatMap((grade) => grade.mistakes),
    precision: right / (right + wrong),
    recall: right / (right + overlooked),
  };
}
