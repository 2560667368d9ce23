import { headerSet } from '../../testing/header-set.ts';

/** Billing platform export joined with usage. */
export default headerSet('en-maxio-join', 'en', `
Customer Number|Customer Name|Customer Reference|Billing Email|Billing Country|Subscription State|Product Name|Product Interval|Component Quantity|Current MRR|Lifetime Revenue|Signup At|Activated At|Canceled At|Cancellation Method|Churn Reason Code|Expires At|Payment Profile Type|Coupon Codes|Balance|Next Assessment At|Avg Weekly Active Users|Days Since Last Seen|Support Requests Last Quarter
customer_id|customer_name|-|email|country|-|plan|contract_type|seats_purchased|monthly_charges|total_charges|signup_date|?signup_date|churn_date|-|-|-|payment_method|-|-|-|seats_used|last_activity_days_ago|support_tickets
8801|Acme|acme-1|ap@acme.io|US|active|Growth|1 month|20|450.00|17100.00|2021-03-01 10:00|2021-03-15 10:00||||2025-03-01 10:00|credit_card||0.00|2024-07-01|12|2|2
8802|Globex|glob-2|ap@globex.com|GB|active|Starter|12 months|5|99.00|1881.00|2022-05-11 09:00|2022-05-25 09:00||||2025-05-11 10:00|bank_account|SPRING|0.00|2024-07-11|2|30|5
8803|Initech|init-3|ap@initech.com|US|canceled|Scale|12 months|50|1200.00|62400.00|2020-01-21 16:00|2020-02-04 16:00|2024-05-20 09:00|portal|too_expensive|2025-01-21 10:00|credit_card||120.00||44|111|11
8804|Umbrella|umbr-4|ap@umbrella.co|CA|active|Starter|1 month|6|99.00|1188.00|2023-06-03 12:00|2023-06-17 12:00||||2025-06-03 10:00|credit_card||0.00|2024-07-03|5|1|0
`);
