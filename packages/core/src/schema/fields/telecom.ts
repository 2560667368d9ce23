import { defineField } from '../define-field.ts';
import type { FieldName } from '../field-names.ts';
import type { FieldDefinition, Language } from '../types.ts';
import { NO_WORDS, YES_WORDS } from '../yes-no-words.ts';

type Aliases = Readonly<Partial<Record<Language, readonly string[]>>>;

const NO = NO_WORDS.filter((word) => word !== 'no');
const YES = YES_WORDS.filter((word) => word !== 'yes');
const NO_INTERNET = [
  'no internet service', 'no internet', 'no service', 'sin servicio', 'sem serviço', 'kein dienst', 'kein internet', 'kein internetanschluss', 'kein internetdienst', 'pas d internet', 'pas de service internet', 'sans internet', 'sin internet', 'sin servicio de internet', 'sin servicio internet',
  'sem internet', 'sem serviço de internet', 'senza internet', 'nessun internet', 'nessun servizio internet', 'geen internet', 'geen internetdienst',
];

const yesNo = (name: FieldName, label: string, description: string, aliases: Aliases): FieldDefinition =>
  defineField(name, { kind: 'boolean', group: 'telecom', label, description, aliases });

/** A yes/no that only customers with internet can have. */
const internetAddOn = (name: FieldName, label: string, aliases: Aliases): FieldDefinition =>
  defineField(name, {
    kind: 'category', group: 'telecom', label, description: `${label} on the customer's internet connection.`,
    categories: { no: NO, yes: YES, no_internet_service: NO_INTERNET }, aliases,
  });

/** The profile of a telecom subscriber, as in the IBM Telco Customer Churn data. */
export const telecomFields = [
  defineField('gender', {
    kind: 'category', group: 'telecom', label: 'Gender', description: 'Gender of the subscriber.',
    categories: {
      female: ['f', 'w', 'woman', 'weiblich', 'frau', 'femme', 'feminin', 'mujer', 'femenino', 'mulher', 'feminino', 'donna', 'femmina', 'femminile', 'v', 'vrouw', 'vrouwelijk'],
      male: ['m', 'h', 'man', 'maennlich', 'mannlich', 'mann', 'herr', 'homme', 'masculin', 'hombre', 'masculino', 'homem', 'uomo', 'maschio', 'maschile', 'mannelijk'],
    },
    aliases: {
      en: ['gender', 'sex', 'customer gender'], de: ['Geschlecht'], fr: ['sexe', 'genre'], es: ['sexo', 'género'], pt: ['sexo', 'gênero', 'género'], it: ['sesso', 'genere'], nl: ['geslacht'],
    },
  }),
  yesNo('senior_citizen', 'Senior citizen', 'Whether the subscriber is 65 or older.', {
    en: ['senior citizen', 'senior', 'is senior', 'over 65', 'senior customer', 'age 65 plus', 'elderly'], de: ['Senior', 'Rentner', 'über 65'], fr: ['senior', 'retraité'], es: ['adulto mayor', 'jubilado'], pt: ['idoso', 'aposentado'],
    it: ['anziano', 'pensionato'], nl: ['senior', '65 plus', 'gepensioneerd'],
  }),
  yesNo('partner', 'Partner', 'Whether the subscriber has a partner.', {
    en: ['partner', 'has partner', 'married', 'is married'], de: ['Partner', 'Lebenspartner', 'verheiratet'], fr: ['partenaire', 'en couple', 'marié'], es: ['pareja', 'tiene pareja', 'casado'], pt: ['parceiro', 'casado', 'tem parceiro'],
    it: ['partner', 'sposato', 'coniugato'], nl: ['partner', 'heeft partner', 'gehuwd'],
  }),
  yesNo('dependents', 'Dependents', 'Whether the subscriber has dependents.', {
    en: ['dependents', 'has dependents', 'dependants', 'has dependants', 'children', 'has children', 'kids', 'has kids', 'number of dependents', 'dependent count', 'num dependents', 'dependents count', 'number of children', 'number of kids', 'num children'], de: ['Kinder', 'Angehörige', 'unterhaltsberechtigte'], fr: ['personnes à charge', 'enfants'], es: ['dependientes', 'personas a cargo', 'hijos'],
    pt: ['dependentes', 'tem dependentes', 'filhos'], it: ['familiari a carico', 'figli'], nl: ['kinderen', 'gezinsleden ten laste'],
  }),
  yesNo('phone_service', 'Phone service', 'Whether the subscriber has phone service.', {
    en: ['phone service', 'has phone service', 'telephone service', 'voice service', 'landline', 'home phone', 'has phone'], de: ['Telefonanschluss', 'Telefondienst'], fr: ['service téléphonique'], es: ['servicio telefónico', 'servicio de telefonía'],
    pt: ['serviço telefônico', 'serviço de telefone'], it: ['servizio telefonico'], nl: ['telefoondienst', 'telefonie'],
  }),
  defineField('multiple_lines', {
    kind: 'category', group: 'telecom', label: 'Multiple lines', description: 'Whether the subscriber has several phone lines.',
    categories: { no: NO, yes: YES, no_phone_service: [
      'no phone service', 'no phone', 'no service', 'sin servicio', 'sem serviço', 'kein telefon', 'kein telefonanschluss', 'sin telefono', 'sin servicio telefónico', 'sin servicio de teléfono', 'sem telefone', 'sem serviço de telefone', 'sem serviço telefônico', 'pas de telephone', 'pas de service téléphonique',
      'sans téléphone', 'nessun telefono', 'nessun servizio telefonico', 'senza telefono', 'geen telefoon', 'geen telefonie', 'geen telefoondienst',
    ] },
    aliases: {
      en: ['multiple lines', 'multi line', 'multiple phone lines', 'has multiple lines', 'extra lines', 'more than one line'], de: ['mehrere Leitungen', 'Mehrfachanschluss'], fr: ['lignes multiples', 'plusieurs lignes'], es: ['líneas múltiples', 'varias líneas'], pt: ['múltiplas linhas', 'várias linhas'],
      it: ['linee multiple', 'più linee'], nl: ['meerdere lijnen'],
    },
  }),
  defineField('internet_service', {
    kind: 'category', group: 'telecom', label: 'Internet service', description: 'Kind of the internet connection.',
    categories: {
      dsl: ['adsl', 'vdsl'], fiber_optic: ['fiber optic', 'fibre optic', 'fiber', 'fibre', 'ftth', 'glasfaser', 'glasvezel', 'fibre optique', 'fibra', 'fibra optica', 'fibra ottica', 'fibra otica', 'fttc', 'fttb'],
      none: ['no', 'no internet', 'no internet service', 'kein', 'keiner', 'keine', 'keines', 'aucun', 'aucune', 'ninguno', 'ninguna', 'nenhum', 'nenhuma', 'nessuno', 'nessuna', 'geen', 'none', 'sin internet', 'sem internet', 'kein internet', 'pas d internet', 'senza internet', 'geen internet', 'nao', 'non', 'nein', 'nee'],
    },
    aliases: {
      en: ['internet service', 'internet type', 'internet', 'type of internet', 'internet connection', 'internet service type', 'connection type', 'broadband type', 'access technology'], de: ['Internetanschluss', 'Internetdienst', 'Internetart'], fr: ['service internet', 'type d internet', 'connexion internet'],
      es: ['servicio de internet', 'tipo de internet'], pt: ['serviço de internet', 'tipo de internet'], it: ['servizio internet', 'tipo di internet'], nl: ['internetdienst', 'internetverbinding', 'soort internet'],
    },
  }),
  internetAddOn('online_security', 'Online security', {
    en: ['online security', 'security service', 'internet security', 'has online security', 'antivirus'], de: ['Online-Sicherheit', 'Internetsicherheit'], fr: ['sécurité en ligne'], es: ['seguridad en línea', 'seguridad online'], pt: ['segurança online'], it: ['sicurezza online'], nl: ['online beveiliging'],
  }),
  internetAddOn('online_backup', 'Online backup', {
    en: ['online backup', 'backup service', 'cloud backup', 'has online backup'], de: ['Online-Backup', 'Online-Sicherung'], fr: ['sauvegarde en ligne'], es: ['copia de seguridad en línea', 'respaldo online'], pt: ['backup online'], it: ['backup online'], nl: ['online back-up'],
  }),
  internetAddOn('device_protection', 'Device protection', {
    en: ['device protection', 'device protection plan', 'device insurance', 'has device protection'], de: ['Geräteschutz'], fr: ['protection des appareils'], es: ['protección de dispositivos', 'protección del dispositivo'], pt: ['proteção de dispositivo', 'proteção do aparelho'],
    it: ['protezione dispositivo'], nl: ['apparaatbescherming'],
  }),
  internetAddOn('tech_support', 'Tech support', {
    en: ['tech support', 'technical support', 'premium tech support', 'premium support', 'has tech support', 'tech support plan'], de: ['technischer Support', 'technischer Kundendienst'], fr: ['assistance technique', 'support technique'], es: ['soporte técnico'], pt: ['suporte técnico'], it: ['supporto tecnico', 'assistenza tecnica'],
    nl: ['technische ondersteuning'],
  }),
  internetAddOn('streaming_tv', 'Streaming TV', {
    en: ['streaming tv', 'stream tv', 'tv streaming', 'has streaming tv', 'tv service', 'iptv'], de: ['Streaming-TV', 'TV-Streaming', 'Fernsehstreaming'], fr: ['streaming tv', 'télévision en streaming'], es: ['televisión en streaming', 'tv en streaming'], pt: ['streaming de tv'], it: ['tv in streaming'], nl: ['tv-streaming'],
  }),
  internetAddOn('streaming_movies', 'Streaming movies', {
    en: ['streaming movies', 'stream movies', 'movie streaming', 'has streaming movies', 'movies package', 'vod', 'streaming movie'], de: ['Filmstreaming', 'Streaming-Filme'], fr: ['films en streaming'], es: ['películas en streaming'], pt: ['streaming de filmes'], it: ['film in streaming'], nl: ['filmstreaming'],
  }),
  yesNo('paperless_billing', 'Paperless billing', 'Whether bills are sent electronically.', {
    en: ['paperless billing', 'paperless', 'e billing', 'ebill', 'ebilling', 'electronic billing', 'electronic bill', 'electronic invoice', 'edoc', 'e doc', 'e facture', 'efacture', 'e factuur', 'efactuur', 'e rechnung', 'erechnung', 'e fattura', 'e fatura', 'e statement', 'estatement', 'paperless statements', 'e bill', 'e stmt'], de: ['Online-Rechnung', 'elektronische Rechnung', 'papierlose Rechnung', 'Online-Postfach'], fr: ['facture électronique', 'facturation électronique', 'facture dématérialisée'],
    es: ['factura electrónica', 'facturación electrónica', 'factura sin papel'], pt: ['fatura eletrônica', 'fatura digital', 'fatura sem papel'], it: ['fattura elettronica', 'bolletta elettronica', 'bolletta digitale'], nl: ['digitale factuur', 'elektronische factuur', 'papierloze facturen'],
  }),
];
