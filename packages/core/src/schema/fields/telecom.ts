import { defineField } from '../define-field.ts';
import type { FieldName } from '../field-names.ts';
import type { FieldDefinition } from '../types.ts';

const NO = ['no', 'n', 'false', '0', 'nein', 'non', 'nao', 'nee'];
const YES = ['yes', 'y', 'true', '1', 'ja', 'oui', 'si', 'sim'];
const NO_INTERNET = ['no internet service', 'no internet'];

const yesNo = (name: FieldName, label: string, description: string, aliases: readonly string[]): FieldDefinition =>
  defineField(name, { kind: 'boolean', group: 'telecom', label, description, aliases: { en: aliases } });

/** A yes/no that only customers with internet can have. */
const internetAddOn = (name: FieldName, label: string, aliases: readonly string[]): FieldDefinition =>
  defineField(name, {
    kind: 'category', group: 'telecom', label, description: `${label} on the customer's internet connection.`,
    categories: { no: NO, yes: YES, no_internet_service: NO_INTERNET }, aliases: { en: aliases },
  });

/** The profile of a telecom subscriber, as in the IBM Telco Customer Churn data. */
export const telecomFields = [
  defineField('gender', {
    kind: 'category', group: 'telecom', label: 'Gender', description: 'Gender of the subscriber.',
    categories: { female: ['f', 'woman', 'weiblich', 'femme', 'mujer', 'mulher', 'donna', 'vrouw'], male: ['m', 'man', 'maennlich', 'mannlich', 'homme', 'hombre', 'homem', 'uomo'] },
    aliases: { en: ['gender', 'sex'], de: ['geschlecht'], fr: ['sexe', 'genre'], es: ['sexo', 'genero'], pt: ['sexo', 'genero'], it: ['sesso', 'genere'], nl: ['geslacht'] },
  }),
  yesNo('senior_citizen', 'Senior citizen', 'Whether the subscriber is 65 or older.', ['senior citizen', 'senior', 'is senior']),
  yesNo('partner', 'Partner', 'Whether the subscriber has a partner.', ['partner', 'has partner', 'married']),
  yesNo('dependents', 'Dependents', 'Whether the subscriber has dependents.', ['dependents', 'has dependents', 'dependants', 'children']),
  yesNo('phone_service', 'Phone service', 'Whether the subscriber has phone service.', ['phone service', 'has phone service']),
  defineField('multiple_lines', {
    kind: 'category', group: 'telecom', label: 'Multiple lines', description: 'Whether the subscriber has several phone lines.',
    categories: { no: NO, yes: YES, no_phone_service: ['no phone service', 'no phone'] }, aliases: { en: ['multiple lines', 'multi line', 'multiple phone lines'] },
  }),
  defineField('internet_service', {
    kind: 'category', group: 'telecom', label: 'Internet service', description: 'Kind of the internet connection.',
    categories: { dsl: ['adsl', 'vdsl'], fiber_optic: ['fiber optic', 'fibre optic', 'fiber', 'fibre', 'glasfaser'], none: ['no', 'none', 'no internet', 'no internet service'] },
    aliases: { en: ['internet service', 'internet type', 'internet', 'type of internet'] },
  }),
  internetAddOn('online_security', 'Online security', ['online security', 'security service']),
  internetAddOn('online_backup', 'Online backup', ['online backup', 'backup service']),
  internetAddOn('device_protection', 'Device protection', ['device protection', 'device protection plan', 'device insurance']),
  internetAddOn('tech_support', 'Tech support', ['tech support', 'technical support', 'premium tech support']),
  internetAddOn('streaming_tv', 'Streaming TV', ['streaming tv', 'stream tv']),
  internetAddOn('streaming_movies', 'Streaming movies', ['streaming movies', 'stream movies']),
  defineField('paperless_billing', {
    kind: 'boolean', group: 'telecom', label: 'Paperless billing', description: 'Whether bills are sent electronically.',
    aliases: { en: ['paperless billing', 'paperless', 'e billing', 'ebill', 'electronic billing'] },
  }),
];
