/** "Every", before an interval, in the seven languages. */
export const EVERY = [
  'every',
  'each',
  'per',
  'billed',
  'paid',
  'once (?:a|per)',
  'alle',
  'jede[rsnm]?',
  'pro',
  'tous les',
  'toutes les',
  'chaque',
  'par',
  'cada',
  'por',
  'ogni',
  'al',
  'elke?',
  'iedere?',
  'om de',
  'for',
  'fur',
  'im',
  'je',
  'in',
  'pour',
  'para',
  'a',
  'all?',
  'ao',
  'l',
  'le',
  'la',
  'il',
  'el',
  'o',
  'the',
  'todos? os',
  'todo',
  'todas? as',
  'toda',
  'todos los',
  'todas las',
  'voor',
  'op',
] as const;

/** Every two weeks. */
export const FORTNIGHTLY_WORDS = [
  'fortnight(?:ly|s)?',
  'bi ?weekly',
  '(?:14|15) tag(?:ig|lich)\\w*',
  'quinzaine',
  'quinzomadaire',
  'quincena(?:l|lmente)?',
  'catorcenal(?:mente)?',
  'quinzenal(?:mente)?',
  'quindicinal[ei]',
  'quindicinalmente',
] as const;

/** Words and beginnings of words for several months, weeks or days that are not put together from their numbers. */
export const WORDS_OF_MONTHS: readonly (readonly [months: number, words: readonly string[]])[] = [
  [2, ['bi ?monthly', 'bimestr\\w*']],
  [4, ['quadrimestr\\w*', 'cuatrimestr\\w*', 'quadrimensal']],
  [3, ['qtr(?:ly|s)?', 'quar?terl?y', 'quartely', 'trimonthly']],
  [
    6,
    [
      'bi ?annual(?:ly)?',
      'halfyearly',
      'half ?yrly',
      'semi ?annual(?:ly)?',
      'half ?year(?:ly)?',
      'semestral(?:mente)?',
    ],
  ],
  // Twice a month, although some who write it mean two months: dictionaries have the first alone.
  [0.5, ['bimensu(?:el|al)\\w*', 'bimensal', 'bimensil[ei]', 'semi ?monthly', 'halbmonatlich', 'halfmaandelijks']],
  [24, ['bianual', 'biannuel(?:le)?', 'bisannuel(?:le)?', 'biennial(?:ly)?', 'biennal[ei]?', 'bienal']],
  [36, ['trisannuel(?:le)?', 'trianual', 'trienal', 'triennal[ei]?', 'triennial(?:ly)?']],
  [12, ['yrly', 'annum', 'p a', 'pa', 'p j', 'p y', 'p an', 'anualidad']],
  [1, ['p m', 'pcm', 'calendar month', 'kalendermonat']],
] as const;

/** Numbers in words before a unit of time, in the seven languages, without diacritics. */
export const NUMBERS_OF_UNITS: readonly (readonly [value: number, words: readonly string[]])[] = [
  [0.5, ['half', 'halbe[sn]?', 'demi', 'medio', 'media', 'meio', 'meia', 'mezzo']],
  [1, ['one', 'once', 'ein(?:e[mnrs]?|mal)?', 'une?', 'un[oa]', 'uma?', 'een']],
  [2, ['two', 'other', 'second', 'twice', 'zwei', 'zweiten?', 'zweimal', 'deux', 'dos', 'dois', 'duas', 'due', 'twee']],
  [3, ['three', 'drei', 'dreimal', 'trois', 'tres', 'tre', 'drie']],
  [4, ['four', 'vier', 'viermal', 'quatre', 'cuatro', 'quatro', 'quattro']],
  [5, ['five', 'funf', 'fuenf', 'cinq', 'cinco', 'cinque', 'vijf']],
  [6, ['six', 'sechs', 'seis', 'sei', 'zes']],
  [12, ['twelve', 'zwolf', 'zwoelf', 'douze', 'doce', 'doze', 'dodici', 'twaalf']],
  [14, ['fourteen', 'vierzehn', 'catorce', 'quatorze', 'veertien']],
  [15, ['fifteen', 'funfzehn', 'quinze', 'quince', 'quindici', 'vijftien']],
  [24, ['twenty four', 'vierundzwanzig', 'vingt quatre', 'veinticuatro', 'ventiquattro', 'vierentwintig']],
  [28, ['twenty eight', 'achtundzwanzig', 'achtentwintig']],
] as const;

/** Numbers that German and Dutch write together with a unit of time: zwei-monatlich, vier-wekelijks. */
export const NUMBERS_IN_COMPOUNDS: readonly (readonly [value: number, stems: readonly string[]])[] = [
  [2, ['zwei', 'twee']],
  [3, ['drei', 'drie']],
  [4, ['vier']],
  [6, ['sechs', 'zes']],
  [12, ['zwolf', 'zwoelf', 'twaalf']],
  [14, ['vierzehn', 'veertien']],
] as const;

/** Ends of such compounds, and adjectives behind a number: 2-monatlich, 14-tägig, 4-weekly. */
export const MONTH_STEMS = [
  'monthly',
  'monat(?:ig|lich)\\w*',
  'monat\\w*',
  'maand\\w*',
  'mensu\\w*',
  'mensa\\w*',
] as const;
export const WEEK_STEMS = [
  'weekly',
  'wochen(?:tlich)?\\w*',
  'wochig\\w*',
  'woechig\\w*',
  'wekelijks\\w*',
  'week',
] as const;
export const DAY_STEMS = ['daily', 'tag(?:ig|lich)?\\w*', 'daags\\w*', 'dag\\w*'] as const;
export const YEAR_STEMS = ['yearly', 'jahr\\w*', 'jaehr\\w*', 'jaar\\w*', 'anual', 'annual', 'annuel(?:le)?'] as const;
export const QUARTER_NOUNS = ['quarterly', 'kwartal\\w*'] as const;

/** How often within a unit of time: twice a month, zweimal im Jahr. */
export const TIMES = ['times?', 'mal', 'x', 'fois', 'vez', 'veces', 'vezes', 'volt[ae]', 'keer', 'maal'] as const;

/** Headers of the interval at which customers are billed, in the seven languages, without diacritics. */
export const BILLING_INTERVALS = [
  'intervals?',
  '\\w*intervall\\w*',
  'cycle',
  'billing',
  'billed',
  'frequency',
  'freq',
  'cadence',
  'recurrence',
  'periods?',
  'periodicity',
  'abrechnung\\w*',
  'zahlweise',
  'zahlungs\\w+',
  'rechnungs\\w+',
  '\\w*turnus',
  '\\w*zeitraum',
  '\\w*periode',
  '\\w*rhythmus',
  'periodicite',
  'frequence',
  'facturation',
  'echeancier',
  'intervalle',
  'periodicidad',
  'periodo',
  'frecuencia',
  'facturacion',
  'ciclo',
  'recurrencia',
  'intervalo',
  'cobro',
  'periodicidade',
  'frequencia',
  'faturamento',
  'cobranca',
  'recorrencia',
  'periodicita',
  'frequenza',
  'fatturazione',
  'cadenza',
  'ricorrenza',
  'intervallo',
  'frequentie',
  'facturatie\\w*',
  'facturering\\w*',
  'factuur\\w*',
  'betaal\\w*',
  'termijn',
  'cyclus',
  'per',
] as const;

/** Words in headers of periods that nobody is billed for. */
export const NO_BILLING_INTERVALS = [
  'trial',
  'notice',
  'grace',
  'test',
  'probe\\w*',
  'kundigungs\\w*',
  'prueba',
  'prova',
  'essai',
  'proef\\w*',
  'login',
  'usage',
  'visit',
  'methods?',
  'status',
  'date',
  'start',
  'end',
] as const;

/** Words in headers of how many units an interval has. */
export const INTERVAL_COUNTS = [
  'count',
  'length',
  'number',
  'num',
  'anzahl',
  'lange',
  'nombre',
  'numero',
  'cantidad',
  'quantidade',
  'aantal',
] as const;

/** Headers of how many units of a plan a customer pays for. */
export const QUANTITIES = [
  '(?:\\w+ )?quantity',
  '(?:\\w+ )?qty',
  'menge',
  'stuck(?:zahl)?',
  'quantite',
  'qte',
  'cantidad',
  'cant',
  'quantidade',
  'qtde?',
  'quantita',
  'qta',
  'hoeveelheid',
  'aantal',
] as const;

/** Words in the header of an amount for one unit or one person. */
export const PER_UNIT = [
  'unit',
  'per (?:seat|user|licen[cs]e|unit|member|agent)',
  'einzelpreis',
  'stuckpreis',
  '(?:pro|je) (?:platz|nutzer|benutzer|lizenz|stuck|user|sitz)',
  'unitaire',
  'par (?:utilisateur|siege|licence|poste)',
  'unitari[oa]',
  'por (?:usuario|licencia|licenca|assento|puesto|utilizador)',
  '(?:per|a) (?:utente|licenza|postazione)',
  'stuksprijs',
  'per (?:gebruiker|licentie|stuk|plek)',
] as const;

/** Words in the header of an amount that is a price, not the sum of an invoice. */
export const PRICE_WORDS = [
  'prices?',
  'rate',
  'plan amount',
  'unit amount',
  '\\w*preis',
  'prix',
  'tarif',
  'precio',
  'tarifa',
  'preco',
  'prezzo',
  'tariffa',
  '\\w*prijs',
  'tarief',
] as const;

/** What an amount's header says when it is per month. */
export const SAYS_MONTH = [
  'c?mrr',
  'arp[au]',
  'mrc',
  'mcv',
  'emi',
  'mo',
  'mthl?y?',
  'mtl\\w*',
  'month\\w*',
  'monat\\w*',
  'mensu\\w*',
  'mensal\\w*',
  'mensil\\w*',
  'maand\\w*',
  'mois',
  'mes',
  'mese',
] as const;

/** Headers of a number of seats, by which the price of one is multiplied. */
export const SEAT_WORDS = [
  'seats?',
  'licen[cs]es?',
  'users?',
  'platze',
  'sitze',
  'lizenzen',
  'nutzer',
  'sieges',
  'postes',
  'utilisateurs',
  'puestos',
  'licencias',
  'usuarios',
  'assentos',
  'licencas',
  'postazioni',
  'licenze',
  'utenti',
  'plekken',
  'licenties',
  'gebruikers',
] as const;
