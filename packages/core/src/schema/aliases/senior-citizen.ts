import type { FieldAliases } from '../types.ts';

export const seniorCitizen: FieldAliases = {
  names: {
    en: ['senior citizen', 'senior', 'is senior', 'over 65', 'senior customer', 'age 65 plus', 'elderly'],
    de: ['Senior', 'Rentner', 'über 65'],
    fr: ['senior', 'retraité'],
    es: ['adulto mayor', 'jubilado'],
    pt: ['idoso', 'aposentado'],
    it: ['anziano', 'pensionato'],
    nl: ['senior', '65 plus', 'gepensioneerd'],
  },
  vague: { en: ['aged 65', '65 plus'] },
};
