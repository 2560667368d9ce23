import { headerSet } from '../../testing/header-set.ts';

/** Export aus einer Buchhaltung. */
export default headerSet('de-rechnungswesen', 'de', `
Debitoren-Nr.|Firmenname|Ansprechpartner|E-Mail-Adresse|Land|Branche|Mitarbeiterzahl|Vertragsbeginn|Vertragslaufzeit (Monate)|Tarif|Monatl. Gebühr (€)|Jahresumsatz (€)|Umsatz gesamt (€)|Zahlungsart|Abrechnungsintervall|Lizenzen|davon genutzt|Letzte Anmeldung|Logins pro Woche|Supportanfragen|Zufriedenheit|Kündigung zum|Status
customer_id|customer_name|-|email|country|industry|company_size|signup_date|?contract_type|plan|monthly_charges|-|total_charges|payment_method|contract_type|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|csat_score|churn_date|-
10001|Müller GmbH|Jan Müller|jan@mueller.de|DE|Handel|120|01.04.2021|12|Profi|299,00|3.588,00|11.362,00|Lastschrift|monatlich|40|33|28.05.2024|14|1|9||aktiv
10002|Klein & Söhne|Eva Klein|eva@klein.de|DE|Handwerk|15|15.09.2022|12|Basis|49,50|594,00|1.039,50|Rechnung|jährlich|5|4|02.05.2024|3|0|7||aktiv
10003|Huber KG|Max Huber|max@huber.at|AT|Handel|8|20.01.2020|24|Profi|129,00|1.548,00|6.708,00|Lastschrift|jährlich|8|2|11.02.2024|1|4|3|31.05.2024|gekündigt
10004|Nord AG|Pia Nord|pia@nord.de|DE|Verlag|60|03.06.2023|12|Basis|89,00|1.068,00|1.068,00|Kreditkarte|monatlich|6|5|30.05.2024|6|1|8||aktiv
`);
