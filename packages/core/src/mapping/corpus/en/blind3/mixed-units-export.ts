import { headerSet } from '../../../testing/header-set.ts';

/** Mixed units export. */
export default headerSet('blind3-mixed-units-export', 'en', `
Customer number|Relationship (yrs)|Fee p.m. (USD)|Lifetime billings (USD k)|Usage index (0-1)|Idle (d)|Logins/wk|API req/day|CSAT/5|NPS (-100..100)|Lost (1/0)
customer_id|tenure_months|monthly_charges|?total_charges|feature_usage_score|last_activity_days_ago|login_frequency|api_calls_per_month|csat_score|nps_score|churned
40001|1.7|210.59|22.15|0.95|4|17.6|4435|4.2|-100|0
40002|8.8|181.41|22.36|0.19|55|10.2|1083|3.3|-100|0
40003|3.2|57.98|14.58|0.38|3|18.0|2163|2.7|0|0
40004|4.4|335.24|22.41|0.04|20|14.7|83|1.1|0|0
40005|0.8|186.56|19.48|0.50|23|14.6|4854|4.1|100|0
40006|8.3|188.39|5.56|0.69|60|18.3|639|1.7|-100|1
40007|1.5|168.67|29.46|0.11|11|18.4|3093|4.1|100|0
40008|7.4|145.21|28.97|0.84|48|12.6|3398|2.1|0|0
40009|6.5|347.33|23.26|0.59|17|12.4|4659|2.6|-100|0
40010|0.6|299.72|13.37|0.67|12|15.5|632|4.1|100|0
40011|5.7|255.86|28.57|0.08|50|3.2|4056|3.7|100|1
40012|6.3|227.90|16.32|0.60|48|1.5|284|3.2|-100|0
`);
