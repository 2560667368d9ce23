import type { FieldAliases } from '../types.ts';

export const phoneService: FieldAliases = {
  names: {
    en: [
      'phone service',
      'has phone service',
      'telephone service',
      'voice service',
      'landline',
      'home phone',
      'has phone',
    ],
    de: ['Telefonanschluss', 'Telefondienst'],
    fr: ['service téléphonique'],
    es: ['servicio telefónico', 'servicio de telefonía'],
    pt: ['serviço telefônico', 'serviço de telefone'],
    it: ['servizio telefonico'],
    nl: ['telefoondienst', 'telefonie'],
  },
  vague: {
    en: ['phone', 'telephone', 'voice'],
    de: ['Telefon'],
    fr: ['téléphone'],
    es: ['teléfono'],
    pt: ['telefone'],
    it: ['telefono'],
    nl: ['telefoon'],
  },
};
