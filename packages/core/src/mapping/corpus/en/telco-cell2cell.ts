import { headerSet } from '../../testing/header-set.ts';

/** Wireless subscribers (cell2cell), public data. */
export default headerSet('telco-cell2cell', 'en', `
CustomerID|Churn|MonthlyRevenue|MonthlyMinutes|TotalRecurringCharge|DirectorAssistedCalls|OverageMinutes|RoamingCalls|PercChangeMinutes|DroppedCalls|CustomerCareCalls|MonthsInService|UniqueSubs|ActiveSubs|ServiceArea|Handsets|HandsetPrice|AgeHH1|ChildrenInHH|CreditRating|PrizmCode|Occupation|MaritalStatus
customer_id|churned|monthly_charges|-|-|-|-|-|-|-|support_tickets|tenure_months|-|-|-|-|-|-|-|-|-|-|-
3000002|Yes|24.00|219|22|0.25|0|0|-157|0.7|0|61|2|1|SEAPOR503|2|30|62|No|1-Highest|Suburban|Professional|No
3000010|Yes|16.99|10|17|0.00|0|0|-4|0.3|0|58|1|1|PITHOM412|2|30|40|Yes|4-Medium|Suburban|Professional|Yes
3000014|No|38.00|8|38|0.00|0|0|-2|0.0|0|60|1|1|MILMIL414|1|Unknown|26|Yes|3-Good|Town|Crafts|Yes
3000022|No|82.28|1312|75|1.24|0|0|157|52.0|4.3|59|2|2|PITHOM412|9|10|30|No|4-Medium|Other|Other|No
`);
