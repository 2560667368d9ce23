import type { FieldAliases } from '../types.ts';

export const currency: FieldAliases = {
  names: {
    en: ['currency', 'currency code', 'ccy', 'curr', 'billing currency', 'plan currency', 'currency iso'],
    de: ['währung', 'WKZ', 'Whg', 'Währungskürzel'],
    fr: ['devise', 'monnaie'],
    es: ['moneda', 'divisa', 'tipo de moneda'],
    pt: ['moeda', 'tipo de moeda'],
    it: ['valuta', 'divisa'],
    nl: ['valuta', 'munteenheid', 'muntsoort'],
  },
  vendors: {
    sap: ['WAERS'],
    salesforce: ['currencyisocode'],
    stripe: ['currency'],
  },
};
