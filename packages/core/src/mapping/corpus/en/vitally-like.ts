import { headerSet } from '../../testing/header-set.ts';

/** Customer success. */
export default headerSet('vitally-like', 'en', `
Account|External ID|Traits: plan|Traits: mrr|CSM|Health Score|NPS Score (avg)|NPS responses|Last Seen|First Seen|Active users (7d)|Licensed users|Product adoption|Open tasks|Renewal date|Churned at|Segments|Support tickets (30d)|Messages sent|Account status
customer_name|customer_id|plan|monthly_charges|-|-|nps_score|-|last_activity_date|?signup_date|seats_used|seats_purchased|feature_usage_score|-|-|churn_date|-|support_tickets|-|-
Acme Ltd|a_1|growth|450|Jo|8.1|42|3|2024-05-28T10:00:00Z|2021-03-01T00:00:00Z|12|20|64%|2|2024-09-01||SMB|2|14|active
Globex|a_2|starter|99|Jo|4.2|-10|1|2024-04-02T10:00:00Z|2022-05-11T00:00:00Z|2|5|18%|4|2024-07-11||SMB|5|3|active
Initech|a_3|scale|1200|Ann|6.5|0|8|2024-03-12T10:00:00Z|2020-01-21T00:00:00Z|44|50|71%|1|2024-06-21|2024-05-20|MM|11|22|churned
`);
