import { headerSet } from '../../testing/header-set.ts';

/** Abonnees van een telecombedrijf. */
export default headerSet('nl-telecom', 'nl', `
Abonneenummer|Geslacht|Woonplaats|Abonnementsvorm|Contractperiode|Maandelijks bedrag|Totaal betaald|Betaalmethode|Digitale factuur|Maanden klant|Internetverbinding|Contact klantenservice|Klachten|Laatste inlogdatum|Opgezegd (ja/nee)|Reden
customer_id|gender|-|plan|contract_type|monthly_charges|total_charges|payment_method|paperless_billing|tenure_months|internet_service|?support_tickets|?support_tickets|last_activity_date|churned|-
31001|Man|Gouda|Basis|1 jaar|29,00|783,00|Incasso|Ja|27|Glasvezel|1|0|28-05-2024|Nee|
31002|Vrouw|Assen|Plus|1 maand|49,00|392,00|iDEAL|Nee|8|DSL|4|2|30-04-2024|Ja|prijs
31003|Vrouw|Breda|Basis|2 jaar|25,00|1.100,00|Incasso|Ja|44|Glasvezel|0|0|01-06-2024|Nee|
31004|Man|Utrecht|Plus|1 maand|49,00|2.940,00|Incasso|Nee|60|DSL|2|1|03-05-2024|Nee|
`);
