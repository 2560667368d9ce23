import { headerSet } from '../../testing/header-set.ts';

/** E-commerce customer behaviour. */
export default headerSet('kaggle-ecom-behavior', 'en', `
Customer ID|Gender|Age|City|Membership Type|Total Spend|Items Purchased|Average Rating|Discount Applied|Days Since Last Purchase|Satisfaction Level
customer_id|gender|-|-|plan|total_charges|-|-|-|?last_activity_days_ago|-
101|Female|29|New York|Gold|1120.20|14|4.6|TRUE|25|Satisfied
102|Male|34|Los Angeles|Silver|780.50|11|4.1|FALSE|18|Neutral
103|Female|43|Chicago|Bronze|510.75|9|3.4|TRUE|42|Unsatisfied
104|Male|30|San Francisco|Gold|1480.30|19|4.7|FALSE|12|Satisfied
`);
