import { headerSet } from '../../testing/header-set.ts';

/** Flattened JSON of an energy supplier portal; names partly from a public TypeScript interface, rest. */
export default headerSet('de-stadtwerke-json-flach', 'de', `
kundennummer|name|adresse.strasse|adresse.plz|adresse.ort|zaehlernummer|vertragsnummer|vertragsart|tarif.name|tarif.grundpreis|tarif.arbeitspreis_ct_kwh|tarif.vertragslaufzeit|lieferbeginn|jahresverbrauch_kwh|abschlag.betrag|abschlag.naechsteFaelligkeit|zahlungsweg|onlinerechnung|anzahlTickets|kuendigungEingang|lieferende|status
customer_id|customer_name|-|-|-|-|-|-|plan|-|-|contract_type|signup_date|-|monthly_charges|-|payment_method|paperless_billing|support_tickets|?churn_date|?churn_date|?churned
SW-204411|Petra Hagemann|Ahornallee|58452|Witten|1EMH0011223344|V-900121|Strom|WittenStrom Fix 12|11,90|31,42|12 Monate|2022-03-01|2750|86,00|2025-12-01|SEPA-Lastschrift|true|1|||aktiv
SW-204987|Deniz Aydin|Bergstraße|58453|Witten|1ISK0088776655|V-900874|Strom|Grundversorgung|14,20|39,87|unbefristet|2012-07-01|1900|78,00|2025-12-01|Überweisung|false|4|2025-10-06|2025-10-31|gekündigt
SW-211003|Familie Lorenz|Feldweg|58455|Witten|1EMH0044556677|V-904410|Gas|WittenGas Komfort|13,50|10,91|24 Monate|2020-10-01|18400|181,00|2025-12-15|SEPA-Lastschrift|true|0|||aktiv
SW-219874|Bürogemeinschaft Kai 7|Kaistraße|58452|Witten|1LGZ0077889900|V-911230|Strom|GewerbeStrom|24,00|29,95|12 Monate|2023-01-01|12600|339,00|2025-12-01|SEPA-Lastschrift|true|2|||aktiv
SW-220145|Ursula Menzel|Rosenweg|58454|Witten|1ISK0012341234|V-911502|Gas|WittenGas Komfort|13,50|10,91|24 Monate|2019-11-15|15200|152,00|2025-12-15|Dauerauftrag|false|1|||aktiv
`);
