import { headerSet } from '../../testing/header-set.ts';

/** Fitness club members, public teaching data. */
export default headerSet('gym-members', 'en', `
gender|Near_Location|Partner|Promo_friends|Phone|Contract_period|Group_visits|Age|Avg_additional_charges_total|Month_to_end_contract|Lifetime|Avg_class_frequency_total|Avg_class_frequency_current_month|Churn
?gender|-|?partner|-|-|contract_type|-|-|-|-|?tenure_months|-|-|churned
1|1|1|1|0|6|1|29|14.22|5.0|3|0.02|0.00|0
0|1|0|0|1|12|1|31|112.97|12.0|7|1.92|1.91|0
0|1|1|0|1|1|0|28|129.44|1.0|2|1.85|1.73|0
1|1|1|1|1|12|1|33|62.66|12.0|2|1.20|1.11|1
`);
