import { headerSet } from '../../testing/header-set.ts';

/** Energy. */
export default headerSet('powerco', 'en', `
id|channel_sales|cons_12m|cons_gas_12m|cons_last_month|date_activ|date_end|date_modif_prod|date_renewal|forecast_cons_12m|has_gas|imp_cons|margin_net_pow_ele|nb_prod_act|net_margin|num_years_antig|origin_up|pow_max|churn
customer_id|-|-|-|-|signup_date|-|-|-|-|-|-|-|-|-|tenure_months|-|-|churned
24011ae4ebbe3035111d65fa7c15bc57|foosdfpfkusacimwkcsosbicdxkicaua|0|54946|0|2013-06-15|2016-06-15|2015-11-01|2015-06-23|0|t|0|25.44|2|678.99|3|lxidpiddsbxsbosboudacockeimpuepw|43.648|1
d29c2c54acc38ff3c0614d0a653813dd|MISSING|4660|0|0|2009-08-21|2016-08-30|2009-08-21|2015-08-31|189.95|f|0|16.38|1|18.89|6|kamkkxfxxuwbdslkwifmmcsiusiuosws|13.8|0
764c75f661154dac3a6c254cd082ea7d|foosdfpfkusacimwkcsosbicdxkicaua|544|0|0|2010-04-16|2016-04-16|2010-04-16|2015-04-17|47.96|f|0|28.6|1|6.6|6|kamkkxfxxuwbdslkwifmmcsiusiuosws|13.856|0
`);
