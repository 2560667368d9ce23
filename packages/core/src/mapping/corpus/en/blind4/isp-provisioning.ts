import { headerSet } from '../../../testing/header-set.ts';

/** Isp provisioning. */
export default headerSet('blind4-isp-provisioning', 'en', `
acct_no|svc_addr_zip|pkg_desc|access_type|install_date|contract_end|mthly_rec_chrg|modem_rental_fee|has_voice|has_tv|trouble_tkts_6m|truck_rolls_6m|avg_down_mbps|ebill|autopay_flag|disco_flag
customer_id|-|plan|internet_service|signup_date|?churn_date|monthly_charges|-|phone_service|?streaming_tv|support_tickets|-|-|paperless_billing|-|churned
80004401|13742|DSL 25|Fiber|2016-08-21|2027-03-17|84.29|10|0|0|2|2|468|1|0|0
80004432|64509|Fiber 1G|Fiber|2019-08-03|2027-03-06|93.14|0|0|0|4|2|333|1|1|0
80004463|67861|Fiber 500|Fiber|2018-05-28|2027-07-07|45.87|10|0|1|3|1|289|0|0|0
80004494|68764|Fiber 1G|Fiber|2015-12-10|2026-12-07|56.56|10|0|0|4|0|672|0|0|0
80004525|58252|Fiber 1G|Fiber|2018-05-19|2027-02-09|92.15|0|0|1|1|1|683|1|0|0
80004556|76213|Fiber 1G|Fiber|2015-10-21|2027-01-06|70.72|10|0|0|1|0|254|1|1|0
80004587|91038|Fiber 500|Fiber|2019-02-02|2027-02-27|62.91|10|0|0|1|0|420|1|0|0
80004618|64016|DSL 25|Fiber|2023-04-14|2027-05-30|101.73|0|0|0|1|2|675|0|1|0
80004649|34721|Fiber 1G|Fiber|2018-01-06|2027-09-05|92.67|10|0|1|2|0|101|1|1|0
80004680|76324|DSL 25|Fiber|2016-10-11|2027-07-28|79.29|0|0|0|2|1|715|1|1|0
80004711|63443|Fiber 500|DSL|2016-07-27|2027-08-14|68.14|10|0|0|5|1|113|1|0|0
80004742|48328|Fiber 1G|Fiber|2016-03-29|2027-03-04|83.87|0|0|0|2|2|167|1|0|0
`);
