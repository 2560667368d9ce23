import type { FieldAliases } from '../types.ts';
import { NO_SYNONYMS, YES_SYNONYMS } from '../vocabulary/yes-no.ts';

export const multipleLines: FieldAliases = {
  names: {
    en: [
      'multiple lines',
      'multi line',
      'multiple phone lines',
      'has multiple lines',
      'extra lines',
      'more than one line',
    ],
    de: ['mehrere Leitungen', 'Mehrfachanschluss'],
    fr: ['lignes multiples', 'plusieurs lignes'],
    es: ['líneas múltiples', 'varias líneas'],
    pt: ['múltiplas linhas', 'várias linhas'],
    it: ['linee multiple', 'più linee'],
    nl: ['meerdere lijnen'],
  },
  cells: {
    no: NO_SYNONYMS,
    yes: YES_SYNONYMS,
    no_phone_service: [
      'no phone service',
      'no phone',
      'no service',
      'sin servicio',
      'sem serviço',
      'kein telefon',
      'kein telefonanschluss',
      'sin telefono',
      'sin servicio telefónico',
      'sin servicio de teléfono',
      'sem telefone',
      'sem serviço de telefone',
      'sem serviço telefônico',
      'pas de telephone',
      'pas de service téléphonique',
      'sans téléphone',
      'nessun telefono',
      'nessun servizio telefonico',
      'senza telefono',
      'geen telefoon',
      'geen telefonie',
      'geen telefoondienst',
    ],
  },
};
