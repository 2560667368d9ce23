import { headerSet } from '../../testing/header-set.ts';

/** Subscribers of a Dutch publisher. */
export default headerSet('nl-uitgever-abonnees', 'nl', `
Abonneenummer|Achternaam|E-mail|Startdatum|Abonnementsvorm|Betaaltermijn|Prijs per maand|Betaalmethode|Laatst ingelogd op|Sessies afgelopen 30 dagen|Klachten bezorging|Proefabonnement omgezet|Actiecode|Opzegdatum|Opzegreden
customer_id|-|email|signup_date|plan|contract_type|monthly_charges|payment_method|last_activity_date|login_frequency|?support_tickets|trial_converted|-|churn_date|-
77001|Jong|sanne.de.jong@ziggo.nl|24-09-2021|Digitaal|per kwartaal|22,00|iDEAL|23-10-2026|35|4|Ja|||
77004|Bakker|pieter.bakker@ziggo.nl|17-02-2022|Digitaal|per kwartaal|22,00|Automatische incasso|11-11-2026|25|1|Nee|LENTE||
77007|Visser|lotte.visser@ziggo.nl|20-06-2026|Digitaal|per kwartaal|14,50|Automatische incasso|21-11-2026|6|1|Nee|VRIEND|15-07-2026|Geen tijd
77010|Smit|daan.smit@ziggo.nl|13-07-2026|Weekend|maandelijks|22,00|Automatische incasso|19-11-2026|58|0|Nee|VRIEND||
77013|Mulder|emma.mulder@ziggo.nl|10-03-2023|Volledig|per kwartaal|36,00|iDEAL|24-11-2026|6|0|Ja|||
77016|Groot|bram.de.groot@ziggo.nl|20-11-2022|Digitaal|per jaar|22,00|Acceptgiro|28-09-2026|39|2|Nee|VRIEND|11-10-2026|Prijs
77019|Bos|fleur.bos@ziggo.nl|21-06-2023|Weekend|per kwartaal|36,00|Automatische incasso|22-11-2026|17|4|Ja|LENTE||
77022|Vos|ruben.vos@ziggo.nl|14-04-2022|Digitaal|per jaar|36,00|Acceptgiro|23-11-2026|6|2|Nee|||
77025|Peters|noa.peters@ziggo.nl|07-09-2021|Digitaal|maandelijks|36,00|iDEAL|23-10-2026|11|2|Nee|VRIEND|28-05-2026|Prijs
77028|Hendriks|tim.hendriks@ziggo.nl|20-12-2023|Digitaal|maandelijks|36,00|Acceptgiro|21-08-2026|39|2|Ja|VRIEND||
77031|Dekker|iris.dekker@ziggo.nl|20-02-2025|Volledig|maandelijks|14,50|iDEAL|19-11-2026|49|1|Nee|VRIEND||
77034|Brouwer|koen.brouwer@ziggo.nl|23-08-2023|Volledig|per jaar|36,00|iDEAL|21-11-2026|29|0|Nee|||
`);
