import { headerSet } from '../../testing/header-set.ts';

/** Admin panel of an HR software vendor, one row per tenant. */
export default headerSet('de-hr-saas-mandantenliste', 'de', `
mandant_id|mandant_name|subdomain|land|tarifstufe|abrechnungsintervall|angelegt_am|testphase_bis|testphase_umgewandelt|lizenzen_gebucht|nutzer_aktiv_30t|module_aktiv|logins_30t|letzte_anmeldung_vor_tagen|api_aufrufe_mtl|schnittstelle_lohn_aktiv|mrr_cent|offene_posten_eur|supportfaelle_90t|csat_schnitt|gekuendigt_am|betreuer|rechenzentrum|avv_unterzeichnet|health_ampel
customer_id|customer_name|-|country|plan|contract_type|signup_date|-|trial_converted|seats_purchased|seats_used|-|login_frequency|last_activity_days_ago|api_calls_per_month|has_integration|monthly_charges|-|support_tickets|csat_score|churn_date|-|-|-|-
t_7f31a|Lumen Optik GmbH|lumen-optik|DE|Essential|monatlich|2023-02-14 09:11|2023-02-28|ja|60|52|zeit,abw|812|0|12400|1|29900|0,00|3|4,5||jm|fra1|ja|gruen
t_81c02|Kita-Verbund Spree|kita-spree|DE|Professional|jaehrlich|2021-06-30 13:40|2021-07-14|ja|240|133|zeit,abw,lohn|1440|1|0|1|118000|0,00|14|3,4||jm|fra1|ja|gelb
t_88de4|Fahrradkurier Ost UG|kurier-ost|DE|Essential|monatlich|2025-05-02 17:22|2025-05-16|nein|15|1|zeit|2|47|0|0|8900|178,00|2||2025-10-05||fra1|nein|rot
t_9a017|Ingenieurbüro Hahn|ib-hahn|AT|Essential|monatlich|2022-10-19 08:05|2022-11-02|ja|20|18|zeit,abw|260|2|310|0|11900|0,00|0|5,0||ak|vie1|ja|gruen
t_a02bb|SolarHaus24 AG|solarhaus24|DE|Enterprise|jaehrlich|2020-01-08 10:30|2020-01-22|ja|450|431|zeit,abw,lohn,recruiting|9120|0|188000|1|405000|4050,00|21|4,1||ak|fra2|ja|gruen
`);
