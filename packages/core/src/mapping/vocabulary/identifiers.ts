/** Tax and registration numbers, which identify a customer less surely than its own id. */
export const TAX_IDS = [
  'codice fiscale',
  'partita iva',
  'p iva',
  'siret',
  'siren',
  'nif',
  'cnpj',
  'cpf',
  'cpf cnpj',
  'dni',
  'rut',
  'ruc',
  'rfc',
  'cuit',
  'cedula',
  'kvk nummer',
  'cif',
] as const;

/** What a customer has a number of beside its own: of a tax office, a register, a bank, a telephone or a house. */
export const NUMBERS_OF_CUSTOMERS = [
  'vat',
  'tax',
  'btw',
  'kvk',
  'ust',
  'steuer',
  'mwst',
  'iva',
  'piva',
  'siret',
  'siren',
  'nif',
  'nit',
  'cif',
  'cnpj',
  'cpf',
  'dni',
  'rut',
  'ruc',
  'rfc',
  'cuit',
  'cnae',
  'naf',
  'iban',
  'bic',
  'swift',
  'bank',
  'konto',
  'phone',
  'telefon',
  'telefoon',
  'telephone',
  'telefono',
  'telefone',
  'fax',
  'mobil',
  'mobiel',
  'mobile',
  'gsm',
  'haus',
  'huis',
  'house',
  'post',
  'zip',
  'postal',
] as const;

/** Things that are counted, and that also have a number of their own. */
export const NUMBERED_THINGS = [
  'licen[sc]e',
  'licenza',
  'licencia',
  'licenca',
  'lizenz',
  'licentie',
  'seat',
  'ticket',
  'employee',
  'contact',
] as const;

/** Words for such a number. */
export const IDENTIFIER_WORDS = ['number', 'no', 'nr', 'num', 'id', 'key', 'code'] as const;

/** Headers that are the customer itself: its name where the cells are words, its id where they are codes. */
export const BARE_CUSTOMERS = [
  'customers?',
  'cust',
  'clients?',
  'accounts?',
  'members?',
  'subscribers?',
  'users?',
  'kund(?:e|en|in)',
  'mandant',
  'debitor',
  'mitglied',
  'konto',
  'compte',
  'adherent',
  'abonne',
  'clientes?',
  'cuenta',
  'socio',
  'conta',
  'assinante',
  'clienti',
  'abbonato',
  'klant(?:en)?',
  'debiteur',
  'relatie',
  'lid',
] as const;

/** Registration numbers of an organisation or of its branches, which its members share. */
export const ORGANISATION_NUMBERS = [
  '(?:company|business|branch|club) (?:number|no|nr|num)',
  '(?:betriebe?s?|firmen|unternehmens|vereins|filial|club) ?(?:nummer|nr)',
  '(?:numero|no|n|num) (?:d |de )?(?:entreprise|etablissement|club|empresa|clube|azienda|societa)',
  '(?:bedrijfs|verenigings|vestigings|club|filiaal|kvk) ?(?:nummer|nr|code)',
] as const;

/** Words that say that a column identifies something. */
export const IDENTIFYING_WORDS = [
  'id',
  'uuid',
  'guid',
  'number',
  'no',
  'num',
  'nbr',
  'identifier',
  'nr',
  'nummer',
  'numero',
  'codigo',
  'code',
  'codice',
  'identifiant',
] as const;

/** Systems in whose ids a table of customers has a column beside its own. */
export const OTHER_SYSTEMS = [
  'stripe',
  'paddle',
  'chargebee',
  'recurly',
  'braintree',
  'paypal',
  'mollie',
  'gocardless',
  'adyen',
  'hubspot',
  'salesforce',
  'sfdc',
  'intercom',
  'zendesk',
  'xero',
  'quickbooks',
  'sevdesk',
  'lexoffice',
  'shopify',
  'asaas',
  'iugu',
  'omie',
] as const;

/** The name under which somebody signs in, in the seven languages. */
export const SIGN_IN_NAMES = [
  '(?:user|login|screen) ?names?',
  'user ?login',
  '(?:benutzer|nutzer|anmelde|login)name',
  '(?:nom|identifiant) (?:d )?(?:utilisateur|connexion)',
  'nombre (?:de )?usuario',
  'nome (?:de )?(?:usuario|utilizador)',
  'nome utente',
  '(?:gebruikers|inlog)naam',
] as const;

/** Words for a row of whatever it is, and for what it comes from. */
export const ROW_NOUNS = [
  'row',
  'record',
  'datensatz',
  'datensatzes',
  'registro',
  'registros',
  'enregistrement',
  'fiche',
  'scheda',
  'ficha',
  'regel',
  'unique',
  'hs',
  'object',
  'line',
  'serial',
  'unique',
  'main',
  'internal',
  'system',
  'policy',
  'poli\\w*',
  'licen\\w*',
  'src',
  'source',
  'legacy',
] as const;

/** Headers of a street alone. */
export const STREETS = [
  'street(?: name)?',
  'road',
  'address(?: (?:line )?1)?',
  'strasse(?:nname)?',
  'strassenname',
  'rue',
  'nom (?:de )?(?:la )?rue',
  'voie',
  'calle',
  'direccion',
  'rua',
  'logradouro',
  'endereco',
  'morada',
  'via',
  'indirizzo',
  'straat(?:naam)?',
  'adresse?',
] as const;

/** Headers of a number, of whatever it is. */
export const NUMBER_WORDS = ['number', 'no', 'nr', 'num', 'nummer', 'numero', 'hausnr', 'n'] as const;

/** The number of a house, named as such. */
export const HOUSE_NUMBERS = [
  '(?:house|street|building|door) (?:number|no|nr|num)',
  '(?:haus|strassen) ?(?:nummer|nr)',
  '(?:numero|num|no|n) (?:de |da |do |di )?(?:la )?(?:rue|voie|maison|calle|casa|rua|porta|via)',
  '(?:numero|num|no|n) (?:exterior|ext|civico|portal)',
  '(?:numero|n) ?civico',
  'civico',
  '(?:huis|straat) ?(?:nummer|nr)',
] as const;
