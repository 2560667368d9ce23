import type { FieldAliases } from '../types.ts';

export const currency: FieldAliases = {
  names: {
    en: ['currency', 'currency code', 'ccy', 'curr', 'billing currency', 'plan currency'],
    de: ['währung'],
    fr: ['devise', 'monnaie'],
    es: ['moneda', 'divisa'],
    pt: ['moeda'],
    it: ['valuta', 'divisa'],
    nl: ['valuta', 'munteenheid'],
  },
  vendors: {
    sap: ['WAERS'],
    salesforce: ['currencyisocode'],
    stripe: ['currency'],
  },
};
