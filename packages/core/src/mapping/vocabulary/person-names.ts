/** Headers that are a person's name, or beside a surname only the given one. */
export const BARE_NAMES = ['name', 'nom', 'nombres?', 'nome', 'naam', 'first', 'given'] as const;

/** Headers of a surname alone. French "nom" and German "Name" are surnames where "prénom" and "Vorname" stand beside. */
export const SURNAMES = [
  'surname',
  'last name',
  'lastname',
  'family name',
  'familyname',
  'last',
  'nachname',
  'familienname',
  'zuname',
  'nom de famille',
  'patronyme',
  'apellidos?',
  '(?:primer|segundo) apellido',
  'apellido (?:paterno|materno|1|2)',
  'sobrenome',
  'apelidos?',
  'ultimo nome',
  'cognome',
  'achternaam',
  'familienaam',
] as const;
