import { headerSet } from '../../testing/header-set.ts';

/** Cell2Cell telecom churn data (Duke / Kaggle), original CamelCase names, subset of the 58 columns. */
export default headerSet('cell2cell-holdout', 'en', `
CustomerID|Churn|MonthlyRevenue|MonthlyMinutes|TotalRecurringCharge|DirectorAssistedCalls|OverageMinutes|RoamingCalls|PercChangeMinutes|DroppedCalls|CustomerCareCalls|InboundCalls|MonthsInService|UniqueSubs|ServiceArea|Handsets|CurrentEquipmentDays|AgeHH1|ChildrenInHH|HandsetWebCapable|TruckOwner|Homeownership|CreditRating|MaritalStatus|RetentionCalls
customer_id|churned|?monthly_charges|-|?monthly_charges|-|-|-|-|-|support_tickets|-|tenure_months|-|-|-|-|-|?dependents|-|-|-|-|?partner|-
3000002|Yes|24.00|219|22.00|0.25|0|0.0|-157|0.7|0.0|0.0|61|2|SEAPOR503|2|361|62|No|Yes|No|Known|1-Highest|No|1
3000010|Yes|16.99|10|17.00|0.00|0|0.0|-4|0.3|0.0|0.0|58|1|PITHOM412|2|1504|40|Yes|No|No|Known|4-Medium|Yes|0
3000014|No|38.00|8|38.00|0.00|0|0.0|-2|0.0|0.0|0.0|60|1|MILMIL414|1|1812|26|Yes|No|No|Unknown|3-Good|Yes|0
3000022|No|82.28|1312|75.00|1.24|0|0.0|157|52.0|4.3|108.7|59|2|PITHOM412|9|458|30|No|Yes|No|Known|4-Medium|No|0
3000030|No|31.66|682|52.50|0.25|42|1.1|148|9.0|0.7|4.7|53|2|OKCTUL918|3|231|28|No|Yes|No|Known|3-Good|Yes|0
`);
