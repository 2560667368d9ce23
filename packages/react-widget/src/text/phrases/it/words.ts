import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  quote: (text) => `“${text}”`,
  periods: {
    three_yearly: 'triennali',
    two_yearly: 'biennali',
    annual: 'annuali',
    half_yearly: 'semestrali',
    four_monthly: 'quadrimestrali',
    quarterly: 'trimestrali',
    two_monthly: 'bimestrali',
    four_weekly: 'di quattro settimane',
    fortnightly: 'quindicinali',
    weekly: 'settimanali',
    daily: 'giornalieri',
    monthly: 'mensili',
  },
  divided: (by) => `divisi per ${by}`,
  multiplied: (by) => `moltiplicati per ${by}`,
  more: (count) => `e altri ${count}`,
  nothing: 'nulla',
  recognized: (headers) => `Intestazioni riconosciute: ${headers} e molte altre.`,
  categories: {
    month_to_month: 'mese per mese',
    quarterly: 'trimestrale',
    semi_annual: 'semestrale',
    annual: 'annuale',
    multi_year: 'pluriennale',
    no: 'no',
    yes: 'sì',
    no_internet_service: 'nessun servizio Internet',
    no_phone_service: 'nessun servizio telefonico',
    female: 'femmina',
    male: 'maschio',
    dsl: 'DSL',
    fiber_optic: 'fibra ottica',
    none: 'nessuno',
  },
  row: ['riga', 'righe'],
  value: ['valore', 'valori'],
  tidy: (text) =>
    text
      .replaceAll('in la colonna', 'nella colonna')
      .replaceAll('In la colonna', 'Nella colonna')
      .replaceAll('di la colonna', 'della colonna')
      .replaceAll('da la colonna', 'dalla colonna'),
};
