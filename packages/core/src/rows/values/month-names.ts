/** The months in English, German, French, Spanish, Portuguese, Italian and Dutch, without diacritics. */
const NAMES: readonly string[] = [
  'january januar janner janvier enero janeiro gennaio januari',
  'february februar fevrier febrero fevereiro febbraio februari',
  'march marz maerz mrz mars marzo marco maart mrt',
  'april avril abril aprile',
  'may mai mayo maio maggio mei',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
];
const SHORTEST = 3;

/** Every name and every beginning of one, from three letters on. */
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) =>
    names
      .split(' ')
      .flatMap((name) =>
        Array.from({ length: name.length - SHORTEST + 1 }, (_, cut) => [name.slice(0, cut + SHORTEST), i + 1] as const),
      ),
  )
    // `jui` begins both juin and juillet: the earlier one stays.
    .reverse(),
);

/** 1 to 12 for a month's name or its abbreviation in seven languages, NaN for another word. */
export function monthOf(word: string): number {
  return MONTH_OF.get(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) ?? NaN;
}
