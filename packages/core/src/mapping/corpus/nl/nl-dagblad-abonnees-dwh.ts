import { headerSet } from '../../testing/header-set.ts';

/** Reader data mart of a Dutch newspaper (snake_case, native abbreviations). */
export default headerSet('nl-dagblad-abonnees-dwh', 'nl', `
relatienr|abonr|titel_cd|abo_vorm|startdt|betaalritme|betaalwijze|prijs_pm|actietarief_jn|wervingskanaal|postcode4|lft|geslacht|klachten_bezorging_12m|vakantiestops_12m|laatste_inlog_dt|aant_inlog_30d|opzegdt|opzegreden_cd|churn_ind
customer_id|-|-|plan|signup_date|contract_type|payment_method|monthly_charges|-|-|-|-|gender|support_tickets|-|last_activity_date|login_frequency|churn_date|-|churned
R5501223|A8800112|DVHN|Compleet|1991-05-01|jaar|acceptgiro|44.95|N|onbekend|9711|74|v|3|2||0|||0
R5503381|A8803120|LC|Digitaal|2022-03-14|maand|incasso|17.50|J|online|8911|33|m|0|0|2025-11-21|26|||0
R5510044|A8810777|DVHN|Weekend|2018-10-06|kwartaal|incasso|21.90|N|telemarketing|9401|58|v|1|1||0|||0
R5523907|A8824451|DVHN|Digitaal Plus|2024-02-01|maand|iDEAL|19.95|J|online|9723|41|m|0|0|2025-08-30|0|2025-09-12|PRIJS|1
R5530016|A8830090|LC|Compleet|2003-09-15|halfjaar|incasso|43.10|N|straat|8601|66|m|2|1|2025-11-18|11|||0
`);
