import type { FieldAliases } from '../types.ts';

export const dependents: FieldAliases = {
  names: {
    en: [
      'dependents',
      'has dependents',
      'dependants',
      'has dependants',
      'children',
      'has children',
      'kids',
      'has kids',
      'number of dependents',
      'dependent count',
      'num dependents',
      'dependents count',
      'number of children',
      'number of kids',
      'num children',
    ],
    de: ['Kinder', 'Angehörige', 'unterhaltsberechtigte'],
    fr: ['personnes à charge', 'enfants'],
    es: ['dependientes', 'personas a cargo', 'hijos'],
    pt: ['dependentes', 'tem dependentes', 'filhos'],
    it: ['familiari a carico', 'figli'],
    nl: ['kinderen', 'gezinsleden ten laste'],
  },
};
