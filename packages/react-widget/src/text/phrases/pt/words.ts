import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  quote: (text) => `“${text}”`,
  periods: {
    three_yearly: 'trienais',
    two_yearly: 'bienais',
    annual: 'anuais',
    half_yearly: 'semestrais',
    four_monthly: 'quadrimestrais',
    quarterly: 'trimestrais',
    two_monthly: 'bimestrais',
    four_weekly: 'de quatro semanas',
    fortnightly: 'quinzenais',
    weekly: 'semanais',
    daily: 'diários',
    monthly: 'mensais',
  },
  divided: (by) => `divididos por ${by}`,
  multiplied: (by) => `multiplicados por ${by}`,
  more: (count) => `e mais ${count}`,
  nothing: 'nada',
  recognized: (headers) => `Cabeçalhos reconhecidos: ${headers} e muitos outros.`,
  categories: {
    month_to_month: 'mês a mês',
    quarterly: 'trimestral',
    semi_annual: 'semestral',
    annual: 'anual',
    multi_year: 'plurianual',
    no: 'não',
    yes: 'sim',
    no_internet_service: 'sem serviço de internet',
    no_phone_service: 'sem serviço telefônico',
    female: 'feminino',
    male: 'masculino',
    dsl: 'DSL',
    fiber_optic: 'fibra óptica',
    none: 'nenhum',
  },
  row: ['linha', 'linhas'],
  value: ['valor', 'valores'],
  tidy: (text) =>
    text
      .replaceAll('em a coluna', 'na coluna')
      .replaceAll('Em a coluna', 'Na coluna')
      .replaceAll('de a coluna', 'da coluna'),
};
