import { headerSet } from '../../../testing/header-set.ts';

/** Telecom wide usage. */
export default headerSet('blind3-telecom-wide-usage', 'en', `
subscriber_key|plan_nm|activation_dt|monthly_minutes|calls_per_day|data_usage_gb|sms_count|roaming_usage|dropped_call_rate|avg_signal_strength_home|outage_events_experienced|login_app_frequency|days_since_last_login|usage_vs_plan_utilization|current_bill_amt|trailing_12m_bill_amt|pay_by|calls_to_care_l90d|port_out_ind
customer_id|plan|signup_date|-|-|-|-|-|-|-|-|login_frequency|last_activity_days_ago|-|monthly_charges|-|payment_method|support_tickets|churned
880001|Value 5GB|2021-03-02|1042|6.8|38.1|229|7.7|0.017|-87|3|14|21|0.92|89.05|1431.42|check|5|N
880004|Prepaid|2019-07-19|751|3.8|30.5|196|4.1|0.045|-89|2|15|26|1.26|130.95|362.13|check|5|N
880007|Prepaid|2019-09-30|549|19.6|5.1|225|7.9|0.089|-106|3|5|35|1.35|87.10|564.98|check|6|N
880010|Unlimited Plus|2025-06-29|956|4.8|17.0|338|7.1|0.039|-71|0|15|20|0.03|126.76|945.31|autopay card|1|N
880013|Value 5GB|2021-05-16|1670|4.7|11.1|6|8.6|0.066|-93|2|6|46|0.80|74.70|501.65|bank draft|1|Y
880016|Unlimited Plus|2020-11-27|398|20.0|48.8|50|2.0|0.021|-65|3|19|57|0.02|58.71|864.79|autopay card|5|N
880019|Prepaid|2024-12-29|1536|1.9|57.0|333|2.9|0.018|-109|5|21|59|0.22|112.58|1366.52|autopay card|1|N
880022|Prepaid|2021-07-29|1736|15.0|5.1|130|2.3|0.058|-82|5|3|30|1.16|52.19|1052.55|check|1|N
880025|Value 5GB|2022-05-24|1523|10.7|26.6|365|6.3|0.083|-77|1|8|42|1.17|48.16|979.88|bank draft|3|Y
880028|Prepaid|2020-02-12|106|15.2|22.2|80|4.8|0.060|-99|5|2|57|1.16|30.58|918.69|check|6|N
880031|Value 5GB|2020-11-08|548|11.4|34.5|50|5.5|0.042|-105|4|9|17|0.87|73.14|277.38|autopay card|8|N
880034|Prepaid|2018-05-19|606|1.4|3.9|301|0.5|0.028|-88|3|12|26|0.13|113.75|825.71|autopay card|5|N
`);
