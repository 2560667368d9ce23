import type { FieldAliases } from '../types.ts';
import { INTERNET_ADD_ON_CELLS } from '../vocabulary/add-on-cells.ts';

export const onlineBackup: FieldAliases = {
  names: {
    en: ['online backup', 'backup service', 'cloud backup', 'has online backup'],
    de: ['Online-Backup', 'Online-Sicherung'],
    fr: ['sauvegarde en ligne'],
    es: ['copia de seguridad en línea', 'respaldo online'],
    pt: ['backup online'],
    it: ['backup online'],
    nl: ['online back-up'],
  },
  vague: { en: ['backup'] },
  cells: INTERNET_ADD_ON_CELLS,
};
