import { wordsOf } from '../../schema/words.ts';

/** An active member or user uses the product often: one who does not may still be a customer. */
const USES = /^(?:members?|users?|mitglied|membro|membre|miembro|lid|nutzer|gebruiker)$/;
/** Not activated or subscribed: a product is activated by those who use it, and newsletters have subscribers. */
const ACTIVITY = /^(?:in)?(?:active|aktiv(?:e[rs]?)?|actif|activ[oa]|ativ[oa]|attiv[oa]|actie[fv]e?)$|^deactivated$/;

/** French nouns of which an active one is "actif": beside "active", which has lost its accent, they are activated. */
const MASCULINE = /^(?:comptes?|clients?|abonnes?|abonnements?|contrats?|membres?|adherents?|utilisateurs?)$/;
const ACTIVATED = /activé/i;

/** Whether a name says that a customer is active: with yes and no below it, who left and who stayed. */
export function isActivityHeader(header: string): boolean {
  const words = wordsOf(header);
  if (ACTIVATED.test(header.normalize('NFC'))) return false;
  if (words.includes('active') && words.some((word) => MASCULINE.test(word)) && !words.includes('client')) return false;
  return words.some((word) => ACTIVITY.test(word)) && !words.some((word) => USES.test(word));
}
