import { headerSet } from '../../testing/header-set.ts';

/** IT-Dienstleister. */
export default headerSet('de-it-dienst', 'de', `
Kunden-ID|Kundenname|Ansprechpartner E-Mail|Kundensegment|Anzahl gekaufter Lizenzen|Anzahl aktiver Benutzer|Vertragsmodell|Monatliche Wiederkehrende Erlöse|Gesamterlöse seit Beginn|Zeit als Kunde (Monate)|Tage seit letztem Login|Durchschn. Logins/Woche|Anzahl Support-Tickets (letzte 90 Tage)|NPS|CSAT|Integration mit CRM?|Funktionsnutzung in %|Hat gekündigt
customer_id|customer_name|email|-|seats_purchased|seats_used|contract_type|monthly_charges|total_charges|tenure_months|last_activity_days_ago|login_frequency|support_tickets|nps_score|csat_score|has_integration|feature_usage_score|churned
1|Schmidt GmbH|a@schmidt.de|KMU|40|33|Jahresvertrag|299,00|11362,00|38|4|14,5|1|9|92|ja|78|nein
2|Klein OHG|b@klein.de|KMU|5|4|Monatlich kündbar|49,50|1039,50|21|30|3|0|7|80|nein|51|nein
3|Huber KG|c@huber.at|Konzern|8|2|Jahresvertrag|129,00|6708,00|52|111|0,5|4|3|40|nein|12|ja
4|Nord AG|d@nord.de|KMU|6|5|Monatlich kündbar|89,00|1068,00|12|2|6|1|8|85|ja|66|nein
`);
