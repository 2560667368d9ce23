import { headerSet } from '../../../testing/header-set.ts';

/** Messy features. */
export default headerSet('blind5-messy-features', 'en', `
customer_ref|age|income|years_experience|support_tickets_last_year|n_logins_last_30d|last_login_days_ago|orders_last_90d|order_value_std|returns|discount_order_share|newsletter_opens_last_90d
customer_id|-|-|-|support_tickets|login_frequency|last_activity_days_ago|-|-|-|-|-
R00001|19|65525.66|27|20|4|176|5|82.52|1|0.88|6
R00002|47|59033.27|11|5|43|195|7|4.30|2|0.48|7
R00003|30|62901.40|15|10|15|40|0|83.35|2|0.73|23
R00004|32|9790.36|28|16|57|203|0|6.32|4|0.46|14
R00005|69|30083.61|24|14|38|153|4|26.96|2|0.86|8
R00006|54|19720.16|24|17|37|194|2|21.87|1|0.31|15
R00007|59|82222.86|5|4|59|181|1|15.04|3|0.84|10
R00008|42|63251.55|9|13|97|282|0|48.82|2|0.26|2
R00009|67|51870.86|19|18|11|86|8|14.94|0|0.04|7
R00010|44|78684.60|6|7|41|301|6|62.77|4|0.20|2
R00011|40|15256.38|26|4|13|39|3|84.15|0|0.23|29
R00012|68|29419.00|2|11|45|74|7|65.66|2|0.71|13
`);
