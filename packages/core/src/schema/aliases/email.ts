import type { FieldAliases } from '../types.ts';

export const email: FieldAliases = {
  names: {
    en: ['email', 'e mail', 'email address', 'customer email', 'contact email', 'billing email', 'mail'],
    de: ['e mail adresse', 'email adresse'],
    fr: ['courriel', 'adresse email', 'adresse e mail'],
    es: ['correo', 'correo electronico'],
    pt: ['email do cliente'],
    it: ['indirizzo email', 'posta elettronica'],
    nl: ['e mailadres', 'emailadres'],
  },
  vendors: {
    mixpanel: ['$email'],
  },
};
