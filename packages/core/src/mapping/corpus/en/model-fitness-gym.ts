import { headerSet } from '../../testing/header-set.ts';

/** "Model Fitness" gym churn data set (gym_churn_us.csv), original columns, no customer id. */
export default headerSet('model-fitness-gym', 'en', `
gender|Near_Location|Partner|Promo_friends|Phone|Contract_period|Group_visits|Age|Avg_additional_charges_total|Month_to_end_contract|Lifetime|Avg_class_frequency_total|Avg_class_frequency_current_month|Churn
gender|-|?partner|-|-|contract_type|-|-|-|-|tenure_months|?login_frequency|?login_frequency|churned
1|1|1|1|0|6|1|29|14.227470|5.0|3|0.020398|0.000000|0
0|1|0|0|1|12|1|31|113.202938|12.0|7|1.922936|1.910244|0
0|1|1|0|1|1|0|28|129.448479|1.0|2|1.859098|1.736502|0
0|1|1|1|1|12|1|33|62.669863|12.0|2|3.205633|3.357215|0
1|1|0|0|1|1|0|26|198.362265|1.0|3|1.113884|1.120078|0
1|1|0|0|1|1|0|23|88.106117|1.0|1|1.520497|0.563320|1
`);
