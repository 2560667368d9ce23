import { headerSet } from '../../../testing/header-set.ts';

/** Saas performance. */
export default headerSet('blind3-saas-performance', 'en', `
Date|Customer_Segment|Subscription_Tier|Monthly_Recurring_Revenue|Users_Active_Daily|Support_Tickets_Opened|Customer_Success_Rating|Target_ChurnProbability
-|?company_size|plan|monthly_charges|seats_used|support_tickets|?csat_score|-
2026-01-02|Mid-Market|Starter|4834|20|1|1.6|0.12
2026-01-16|Enterprise|Premium|3608|40|5|1.8|0.19
2026-01-19|Mid-Market|Starter|4128|50|9|3.2|0.79
2026-01-15|Mid-Market|Premium|329|66|6|2.5|0.78
2026-01-06|SMB|Premium|371|74|10|2.8|0.32
2026-01-08|Mid-Market|Starter|4209|9|11|1.3|0.60
2026-01-14|Mid-Market|Standard|3707|69|6|2.0|0.88
2026-01-24|Mid-Market|Premium|3503|45|12|4.8|0.17
2026-01-09|SMB|Standard|2594|84|2|4.0|0.97
2026-01-21|Mid-Market|Standard|3266|80|10|3.0|0.85
2026-01-01|Enterprise|Standard|1005|39|9|1.3|0.12
2026-01-10|Enterprise|Starter|835|13|10|4.1|0.57
`);
