import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const onlineSecurity: FieldAliases = {
  names: {
    en: ['online security', 'security service', 'internet security', 'has online security', 'antivirus'],
    de: ['Online-Sicherheit', 'Internetsicherheit'],
    fr: ['sécurité en ligne'],
    es: ['seguridad en línea', 'seguridad online'],
    pt: ['segurança online'],
    it: ['sicurezza online'],
    nl: ['online beveiliging'],
  },
  vague: { en: ['security'] },
  cells: INTERNET_ADD_ON_CELLS,
};
