import { headerSet } from '../../testing/header-set.ts';

/** Energieleverancier. */
export default headerSet('nl-energie', 'nl', `
Relatienummer|Aanhef|Achternaam|Postcode|Ingangsdatum|Einddatum|Contracttype|Looptijd klant (jaren)|Termijnbedrag|Betaalmethode|Digitale nota|Aantal klachten|Vertrokken
customer_id|-|-|-|signup_date|?churn_date|contract_type|tenure_months|?monthly_charges|payment_method|paperless_billing|support_tickets|churned
R1|dhr.|Jansen|1011AB|01-04-2018||1 jaar|6|187,00|Incasso|ja|0|nee
R2|mevr.|Smit|1012AB|15-09-2020||3 jaar|3|165,00|Overboeking|nee|1|nee
R3|dhr.|Bos|1013AB|20-01-2015|31-05-2024|1 jaar|9|212,50|Incasso|nee|3|ja
R4|mevr.|Dekker|1014AB|03-06-2021||onbepaald|2|159,00|Incasso|ja|0|nee
`);
