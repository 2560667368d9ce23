import { wordsOf } from '../../schema/words.ts';

/** An active member or user uses the product often: one who does not may still be a customer. */
const USES = /^(?:members?|users?|mitglied|membro|membre|miembro|lid|nutzer|gebruiker)$/;
/** Not activated or subscribed: a product is activated by those who use it, and newsletters have subscribers. */
const ACTIVITY = /^(?:in)?(?:active|aktiv(?:e[rs]?)?|actif|activ[oa]|ativ[oa]|attiv[oa]|actie[fv]e?)$|^deactivated$/;

/** Whether a name says that a customer is active: with yes and no below it, who left and who stayed. */
export function isActivityHeader(header: string): boolean {
  const words = wordsOf(header);
  return words.some((word) => ACTIVITY.test(word)) && !words.some((word) => USES.test(word));
}
