/** Headers that are a person's name, or beside a surname only the given one. */
export const BARE_NAMES = ['name', 'nom', 'nombres?', 'nome', 'naam', 'first', 'given'] as const;

/** Headers of a surname alone. French "nom" and German "Name" are surnames beside "prénom" and "Vorname". */
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

/** What people earn, which is also what a company earns from them. */
export const INCOME_WORDS = [
  'ingresos?',
  'income',
  'revenus?',
  'rendas?',
  'reddito',
  'redditi',
  'entrate',
  'einkommen',
  'inkomen',
  'sueldo',
  'salar\\w*',
  'gehalt',
] as const;

/** What is asked of people and not of companies. */
export const PERSONAL_COLUMNS = [
  'age',
  'edad',
  'idade',
  'eta',
  'alter',
  'leeftijd',
  '(?:birth\\w*|dob|nacimiento|nascimento|nascita|naissance|geburts\\w*|geboorte\\w*)',
  'occupation',
  'profession\\w*',
  'profesion',
  'ocupacion',
  'profissao',
  'ocupacao',
  'beruf',
  'beroep',
  'marital',
  '(?:estado|stato) civile?',
  'etat civil',
  'familienstand',
  'burgerlijke staat',
  'education',
  'educacion',
  'nivel educativo',
  'escolaridade?',
  'credit score',
  'score crediticio',
  'score (?:de )?credit[oi]?',
  'situation (?:familiale|matrimoniale|pro\\w*)',
  'etat matrimonial',
  'niveau (?:d )?(?:etudes?|instruction)',
  'grado (?:di )?istruzione',
  'titolo di studio',
  'professione',
  'marital status',
  'patrimoine',
  'pep',
  'dependientes',
  'dependentes',
  'patrimonio',
] as const;

/** What a bank or an insurer knows of people: beside such columns, income is what they earn. */
export const BANK_COLUMNS = [
  'encours',
  'epargne',
  'soldes?',
  'sald[oi]',
  'kontostand',
  'balance',
  'score',
  'bonitat',
  'bonite',
  'agence',
  'filiale?',
  'sucursal',
  'agencia',
  'caisse',
  'giacenza',
  'parts sociales',
  'emprunts?',
  'prestamos?',
  'emprestimos?',
  'mutuo',
  'hypothek\\w*',
  'hipoteca',
  '(?:products?|produits?|productos|produtos|prodotti|produkte|producten)',
] as const;

/** What people earn in the singular: nobody charges it. */
export const WAGES = [
  'salarios?',
  'salaris(?:sen)?',
  'salaires?',
  'salar(?:y|ies)',
  'stipendio',
  'sueldo',
  'gehalt',
] as const;

/** Income in Portuguese, which is also a rent. */
export const RENTS_OR_INCOME = ['rendas?'] as const;

/** What is let, and to whom. */
export const RENTAL_COLUMNS = [
  '\\w*inquilin\\w*',
  'imove(?:l|is)',
  '\\w*arrend\\w*',
  'fracao',
  'senhorio',
  'caucao',
  'inicio do arrendamento',
] as const;

/** Whose bank account it is, which need not be the customer's. */
export const ACCOUNT_HOLDERS = [
  '(?:bank )?account ?holder(?: name)?',
  'kontoinhaber(?:in)?',
  'titulaire (?:du )?compte',
  'titular (?:de )?(?:la |da )?(?:cuenta|conta)',
  'intestatario (?:del )?(?:conto|cc)',
  'rekeninghouder',
] as const;

/** Numbers of a bank account. */
export const ACCOUNT_NUMBERS = ['iban', 'bic', 'swift', 'rib', 'bank(?:name|konto)?', 'clabe', 'ccc'] as const;

/** What somebody does for a living: beside such columns, a service is a department. */
export const WORK_COLUMNS = [
  'job(?: title| role)?',
  'position',
  'department',
  'funktion',
  'abteilung',
  'stelle',
  'fonction',
  'emploi',
  'poste',
  'departement',
  'puesto',
  'cargo',
  'funcion',
  'funcao',
  'ruolo',
  'mansione',
  'reparto',
  'functie',
  'afdeling',
] as const;

/** A surname in two words or one. */
export const FAMILY_NAMES = [
  'family ?name',
  'familien ?name',
  'nom de famille',
  'familie ?naam',
  'nome de familia',
] as const;
