import type { FieldAliases } from '../types.ts';

export const trialConverted: FieldAliases = {
  names: {
    en: [
      'trial converted',
      'converted from trial',
      'trial conversion',
      'converted',
      'is converted',
      'trial to paid',
      'free trial converted',
      'came from trial',
      'trial conv',
      'trial 2 paid',
    ],
    de: ['testphase konvertiert', 'aus test konvertiert', 'test konvertiert', 'konvertiert'],
    fr: ['essai converti', 'converti'],
    es: ['prueba convertida', 'convertido'],
    pt: ['trial convertido', 'teste convertido', 'convertido'],
    it: ['prova convertita', 'convertito'],
    nl: ['proef geconverteerd', 'proefperiode geconverteerd', 'geconverteerd'],
  },
  vague: {
    en: ['started as trial', 'from trial'],
    de: ['Testversion umgewandelt'],
    it: ['da prova'],
    pt: ['conversão do teste', 'conversão de trial'],
  },
};
