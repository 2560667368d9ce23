import { headerSet } from '../../testing/header-set.ts';

/** Orange BigML telecom in camelCase. */
export default headerSet('orange-kddcup-like', 'en', `
id|state|accountLength|areaCode|internationalPlan|voiceMailPlan|numberVmailMessages|totalDayMinutes|totalDayCalls|totalDayCharge|customerServiceCalls|churn
customer_id|-|?tenure_months|-|-|-|-|-|-|-|support_tickets|churned
1|OH|107|415|no|yes|26|161.6|123|27.47|1|no
2|NJ|137|415|no|no|0|243.4|114|41.38|0|no
3|OH|84|408|yes|no|0|299.4|71|50.9|2|no
4|OK|75|415|yes|no|0|166.7|113|28.34|3|yes
`);
