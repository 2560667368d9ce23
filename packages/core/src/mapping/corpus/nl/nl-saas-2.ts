import { headerSet } from '../../testing/header-set.ts';

/** SaaS-bedrijf. */
export default headerSet('nl-saas-2', 'nl', `
klant_id|organisatie|contact_email|land|sector|fte|klant_sinds|maanden_klant|pakketnaam|contractvorm|mrr_eur|totaal_gefactureerd|betaalwijze|licenties_afgenomen|licenties_actief|dagen_niet_ingelogd|logins_per_week|meldingen_kwartaal|tevredenheidsscore|koppelingen_actief|opgezegd
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_days_ago|login_frequency|support_tickets|csat_score|has_integration|churned
1|De Vries|a@devries.nl|NL|Handel|120|2021-04-01|38|Pro|jaarcontract|299.00|11362.00|incasso|40|33|4|14|1|9|ja|nee
2|Bakker|b@bakker.be|BE|Zorg|15|2022-09-15|20|Basis|maandelijks opzegbaar|49.50|990.00|factuur|5|4|30|3|0|7|nee|nee
3|Visser|c@visser.nl|NL|Handel|8|2020-01-20|52|Pro|jaarcontract|129.00|6708.00|incasso|8|2|111|1|4|3|nee|ja
4|Mulder|d@mulder.nl|NL|Media|60|2023-06-03|12|Basis|maandelijks opzegbaar|89.00|1068.00|ideal|6|5|2|6|1|8|ja|nee
`);
