import { headerSet } from '../../../testing/header-set.ts';

/** Client health of a consultancy, with revenues of years. */
export default headerSet('blind1-client-health-consulting', 'en', `
health_id|date|client_id|client_name|account_manager|relationship_years|active_projects|revenue_ytd|revenue_ly|growth_pct|nps_score|csat_score|open_tickets|escalations_ytd|executive_contacts|last_qbr_date|renewal_probability|expansion_potential|at_risk_flag|health_score
-|-|customer_id|customer_name|-|tenure_months|-|-|-|-|nps_score|csat_score|support_tickets|-|-|-|-|-|-|-
HLT-00012|2026-10-31|CL0310|Northwind Labs|Dana Fox|7.0|7|364444|178066|29.2|-10|4.3|3|1|6|2026-08-29|0.59|Medium|1|56
HLT-00013|2026-10-31|CL0317|Beacon Health|Dana Fox|5.9|3|181235|728836|-19.7|-8|4.1|11|2|5|2026-09-19|0.30|Medium|1|54
HLT-00014|2026-10-31|CL0324|Kestrel Systems|Tom Reed|1.8|3|808530|613397|-9.6|26|3.2|7|3|1|2026-09-15|0.36|High|0|22
HLT-00015|2026-10-31|CL0331|Acorn Media|Priya N.|4.7|8|571283|381707|-2.9|77|4.9|3|0|5|2026-06-18|0.31|Low|1|66
HLT-00016|2026-10-31|CL0338|Blue Finch|Dana Fox|5.8|8|393148|218150|19.2|-11|3.7|14|3|4|2026-06-05|0.32|Medium|0|71
HLT-00017|2026-10-31|CL0345|Tidewater Inc|Priya N.|6.8|6|460668|494375|-7.9|67|3.3|5|2|4|2026-06-24|0.93|High|0|57
HLT-00018|2026-10-31|CL0352|Granite Payroll|Priya N.|4.0|6|509113|717796|-24.7|78|3.6|4|0|3|2026-06-20|0.24|Low|1|39
HLT-00019|2026-10-31|CL0359|Lumen Studio|Dana Fox|8.8|6|635783|430932|-16.7|7|4.5|6|0|6|2026-08-17|0.91|Low|0|30
HLT-00020|2026-10-31|CL0366|Orchard Foods|Dana Fox|8.5|6|572761|744784|22.7|42|4.7|7|0|5|2026-06-25|0.33|Medium|1|58
HLT-00021|2026-10-31|CL0373|Pinecrest LLC|Priya N.|6.9|4|525941|787860|-13.3|21|3.9|6|0|2|2026-07-02|0.26|Low|0|83
HLT-00022|2026-10-31|CL0380|Redwood Robotics|Tom Reed|2.8|5|896129|571817|-0.1|30|3.0|1|1|3|2026-09-16|0.27|High|1|92
HLT-00023|2026-10-31|CL0387|Summit Legal|Dana Fox|8.1|6|501434|533988|22.2|-14|3.4|5|0|4|2026-07-24|0.65|Medium|1|84
`);
