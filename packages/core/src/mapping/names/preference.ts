import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderHints } from '../header/header-name.ts';
import { ORGANISATION_NUMBERS, TAX_IDS } from '../vocabulary/identifiers.ts';

/**
 * Names that mean a field less surely than its other names, and how much less: in a table with `Customer Id`,
 * `Account Id` and `Id`, the first is meant. Each list is tried in order; the first that fits counts.
 */
const LESS_SURE: Readonly<Partial<Record<FieldName, readonly (readonly [RegExp, number])[]>>> = {
  customer_id: [
    [new RegExp(`^${oneOf(TAX_IDS)}$`), 0.34],
    [new RegExp(`^${oneOf(ORGANISATION_NUMBERS)}$`), 0.24],
    [/^(?:code|codigo|codice)$/, 0.16],
    // Things that customers have or sell.
    [
      /^(?:listing|property|installation|project|site|dealer|vendor|instance|entity|driver|employer) (?:id|no|number)$/,
      0.1,
    ],
    [/^polic/, 0.14],
    [/ (?:sk|pk|hash|key)$/, 0.1],
    [/^(?:identifiant|identificador|codice|codigo|identificativo|kennung)$/, 0.12],
    [/^(?:record|record id|uuid|uid|guid|object id)\b/, 0.12],
    [/^external\b/, 0.09],
    [/^msisdn$/, 0.2],
    [/^(?:bond|verband|federa|ligue|lega)/, 0.12],
    [
      /^(?:abo|abonnement|vertrag|contract|polis|police|subscription|versicherung)\w* ?(?:nummer|number|nr|no|id)$/,
      0.26,
    ],
    [/^user ?name$/, 0.22],
    [/^id$/, 0.12],
    [/^(?:customer|cust|kunde|klant|client|cliente|account)$/, 0.1],
    [/^(?:company|org|organi[sz]ation|workspace|tenant|team)/, 0.05],
    [/^(?:user|member|subscriber|distinct|requester|contact)/, 0.08],
    [/uuid|guid/, 0.05],
    [/^(?:account|acct|konto)/, 0.03],
  ],
  customer_name: [
    [/^site name$/, 0.2],
    [/^display/, 0.1],
    [/^(?:name|nom|nombre|nome|naam)$/, 0.1],
    [/^(?:full|user|contact)/, 0.1],
    [
      /^(?:handelsnaam|handelsname|trade name|trading name|nom commercial|nombre comercial|nome fantasia|insegna|dba)/,
      0.08,
    ],
    [/^(?:team|workspace|client|cliente|kunde|klant|customer|account|member)$/, 0.12],
    [/^(?:bezeichnung|denomina|intestatario)/, 0.06],
    [/^(?:business|company|organi[sz]ation|firma|empresa|azienda|entreprise|societe|bedrijf|unternehmen)$/, 0.03],
  ],
  email: [
    [/invoice|fact(?:ur|uu)|fattur|fatura|rechnung/, 0.2],
    [/^(?:billing|contact|e mail|mail)/, 0.05],
  ],
  country: [
    [/card/, 0.12],
    [/geography|nation/, 0.05],
    [/billing/, 0.03],
  ],
  signup_date: [
    [/(?:^| )(?:to|until|till|bis|tot|hasta|ate|fino|jusqu)(?: |$)/, 1],
    [/^liefer ?(?:datum|termin|tag)$/, 1],
    [/(?:^| )(?:copertura|couverture|cobertura|deckung|dekking|cover)/, 0.24],
    [/opening|ouverture|apertura|abertura|eroffnung|opened|opening/, 0.08],
    [/signed (?!up)|signature|unterschr|unterzeich|firma|assinad|ondertek/, 0.1],
    [/first used/, 0.14],
    [/^since$|^registration$/, 0.08],
    [/purchase|close|first (?:invoice|payment|paid|order|charge|bill|gift|sale)/, 0.18],
    [/creat|crea|cree|erstellt|aangemaakt/, 0.14],
    [/effet|effective|wirksam|efecto|decorrenza|ingang/, 0.12],
    [/^(?:start|beginn?|inicio|debut|inizio|aanvang)/, 0.08],
    [/contract|subscription|vertrag|contrat/, 0.05],
    [/activat|onboard|first seen/, 0.06],
  ],
  industry: [[/^(?:codice |code |codigo )?(?:ateco|naf|ape|cnae|sbi|nace|naics|sic)(?: code)?\b/, 0.1]],
  tenure_months: [
    [/^(?:months|mths|monate|meses|mesi|mois|maanden|duration|duree|duracion|duracao|durata)$/, 0.15],
    [/lifetime|length|duration|age/, 0.06],
  ],
  plan: [
    [/^(?:modalidade|modalidad|modalita|modalite)/, 0.1],
    [/price name/, 0.2],
    [/^produ|^prodotto/, 0.16],
    [/product|produ[ck]t|prodotto|sku|membership|edition/, 0.1],
    [/^plan (?:id|code)|^subscription plan id/, 0.06],
    [/tier|type|package|paket/, 0.03],
  ],
  contract_type: [
    // The months of a period, beside its name.
    [/(?:period|interval|periode|periodo|intervalo) (?:months|monate|mois|meses|mesi|maanden|count|length)$/, 0.1],
    [/^(?:term|interval|cadence|recurrence)$/, 0.1],
    [/billing|payment|interval|abrechnung|zahlung|factura|facturation|fatturazione|cobranca|factur/, 0.05],
    [/^(?:contract|contrat|contrato|contratto|vertrag)$/, 0.02],
  ],
  churn_date: [
    [/notice/, 0.08],
    // A notice comes in before the day on which it takes effect.
    [/eingang|received|receipt|recepci|recepca|reception|ricezione|ontvang/, 0.16],
    [/^(?:kundigung|kuendigung|resiliation|cancelacion|cancelamento|disdetta|opzegging|cancel+ation|baja)$/, 0.12],
    [/expire/, 0.15],
    [/end|fin|fim|fine|eind/, 0.11],
  ],
  monthly_charges: [
    [/^(?:avg|average|mean) /, 0.06],
    [/unit amount$/, 0.12],
    [/^plan amount$/, 0.1],
    [/^fee$|arp[au]|recurring amount|cmrr/, 0.12],
    [/^price|^amount|^revenue/, 0.03],
    [/umsatz|ingreso|revenu|receita|ricav|omzet|erlos|^ca |chiffre|turnover|sales|ventes|ventas|vendas|vendite/, 0.06],
  ],
  total_charges: [
    [/value|ltv|cltv|clv|wert/, 0.05],
    [/amount paid|sales|to date/, 0.05],
  ],
  payment_method: [
    [/^(?:payment|paiement|zahlung|pago|pagamento|betaling)$|brand|collection/, 0.12],
    [/type|mode/, 0.03],
  ],
  seats_purchased: [
    [/^(?:quantity|qty)$/, 0.12],
    [/limit|total/, 0.03],
  ],
  seats_used: [
    [/^(?:users|user count|num users|number of users)$/, 0.15],
    [/^(?:wau|dau)|weekly|daily|unique|distinct/, 0.1],
    [/active users|mau|utenti|usuarios|utilisateurs|nutzer|gebruikers/, 0.05],
  ],
  feature_usage_score: [
    [/^(?:usage|uso|utilizzo|utilisation|nutzung|gebruik|adoption)$/, 0.1],
    [/engagement/, 0.1],
  ],
  last_activity_date: [
    [/visit|session|used|event/, 0.05],
    [/seen|login|connexion|acceso|acesso|accesso|anmeldung/, 0.03],
  ],
  last_activity_days_ago: [
    [/order|purchase|bestell|kauf|commande|achat|pedido|compra|ordine|acquist|aankoop/, 0.08],
    [/recency|interaction/, 0.08],
    [/login|log in|connexion|acceso|acesso|accesso|anmeldung|inlog/, 0.1],
  ],
  login_frequency: [
    [/active days|days active/, 0.06],
    [/^web sessions/, 0.06],
    [/session|visit|sesion|sessoes|sessioni|sitzung|sessies/, 0.08],
  ],
  support_tickets: [
    [/anruf|llamada|appel|chiamat|ligac/, 0.12],
    [/open|offen|ouvert|abiert|apert/, 0.15],
    [/complaint|issue|klacht|quejas|reclam|beschwerde/, 0.08],
    [/call|contact|cases/, 0.04],
  ],
  churned: [
    [/^(?:kundigung|kuendigung|resiliation|cancelacion|cancelamento|disdetta|opzegging|cancel+ation)$/, 0.12],
    [/^(?:left|lost|exited|cancel+ed|baja|abandono|cancelado)$/, 0.1],
    [/cancel/, 0.04],
  ],
  csat_score: [
    [/^rating$/, 0.12],
    [/rating|feedback|survey/, 0.05],
    [/level|^satisfaction$/, 0.08],
  ],
  trial_converted: [[/^(?:converted|is converted|converti.*|convertido)$/, 0.1]],
  has_integration: [[/^(?:api|crm) /, 0.06]],
};

/** What to subtract from the strength of a name, by its words. */
export function lessSure(field: FieldName, words: string): number {
  return LESS_SURE[field]?.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
}

const A_MONTH = { least: 28, most: 31 };
/** Of `logins_7d`, `logins_30d` and `logins_90d`, the second is what the field holds. */
const OTHER_WINDOW = 0.03;
/** What was billed in a year or a quarter is not a monthly charge. */
const LONGER_WINDOW = 0.15;

/** What to subtract from the strength of a name that covers another span than the month of its field. */
export function otherWindow(field: FieldName, { windowDays: counted, spanDays }: HeaderHints): number {
  const windowDays = counted ?? spanDays;
  if (windowDays === null || (windowDays >= A_MONTH.least && windowDays <= A_MONTH.most)) return 0;
  if (fieldDefinition(field).unit === 'per_month') return OTHER_WINDOW;
  return field === 'monthly_charges' && windowDays > A_MONTH.most ? LONGER_WINDOW : 0;
}
