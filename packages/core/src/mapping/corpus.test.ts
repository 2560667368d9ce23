import { describe, expect, it } from 'vitest';
import { CORPUS } from '../../test/corpus.ts';
import { gradeSet, sumGrades } from './testing/grade.ts';

describe('the mapper on header sets judged by hand', () => {
  const total = sumGrades(CORPUS.map(gradeSet));

  it('is right in at least 98 of 100 columns that it maps', () => {
    expect(total.precision, total.mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('finds at least 95 of 100 columns that hold a field', () => {
    expect(total.recall, total.mistakes.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])('reaches both in %s alone', (language) => {
    const { precision, recall, mistakes } = sumGrades(CORPUS.filter((set) => set.language === language).map(gradeSet));
    expect(Math.min(precision / 0.98, recall / 0.95), mistakes.join('\n')).toBeGreaterThanOrEqual(1);
  });
});
