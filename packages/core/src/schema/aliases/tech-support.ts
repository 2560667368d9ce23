import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const techSupport: FieldAliases = {
  names: {
    en: [
      'tech support',
      'technical support',
      'premium tech support',
      'premium support',
      'has tech support',
      'tech support plan',
    ],
    de: ['technischer Support', 'technischer Kundendienst'],
    fr: ['assistance technique', 'support technique'],
    es: ['soporte técnico'],
    pt: ['suporte técnico'],
    it: ['supporto tecnico', 'assistenza tecnica'],
    nl: ['technische ondersteuning'],
  },
  vague: { en: ['support', 'support addon'] },
  cells: INTERNET_ADD_ON_CELLS,
};
