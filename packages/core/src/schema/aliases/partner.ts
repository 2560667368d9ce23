import type { FieldAliases } from '../types.ts';

export const partner: FieldAliases = {
  names: {
    en: ['partner', 'has partner', 'married', 'is married'],
    de: ['Partner', 'Lebenspartner', 'verheiratet'],
    fr: ['partenaire', 'en couple', 'marié'],
    es: ['pareja', 'tiene pareja', 'casado'],
    pt: ['parceiro', 'casado', 'tem parceiro'],
    it: ['partner', 'sposato', 'coniugato'],
    nl: ['partner', 'heeft partner', 'gehuwd'],
  },
};
