import { headerSet } from '../../testing/header-set.ts';

/** Small founder sheet. */
export default headerSet('seed-like-lower', 'en', `
client|since|plan|price/mo|billing|seats|active|last login|tix|nps|left?
customer_id|signup_date|plan|monthly_charges|contract_type|seats_purchased|?seats_used|last_activity_date|support_tickets|nps_score|churned
acme-1|2021-04-01|Pro|$299|monthly|40|33|2024-05-28|1|9|no
globex-2|2022-09-15|Basic|$49|annual|5|4|2024-05-02|0|7|no
initech-3|2020-01-20|Pro|$129|monthly|8|2|2024-02-11|4|3|yes
umbrella-4|2023-06-03|Basic|$89|annual|6|5|2024-05-30|1|8|no
`);
