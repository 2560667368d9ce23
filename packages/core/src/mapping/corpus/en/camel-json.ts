import { headerSet } from '../../testing/header-set.ts';

/** An account list flattened from JSON. */
export default headerSet('camel-json', 'en', `
account.id|account.displayName|account.createdAt|account.billingEmail|account.address.country|subscription.planName|subscription.billingInterval|subscription.status|subscription.seats|subscription.mrrUsd|subscription.canceledAt|usage.activeUsers|usage.lastSeenAt|usage.loginsLast30Days|usage.apiCallsLast30Days|support.ticketCount|support.csat|owner.email|owner.name|tags
customer_id|customer_name|signup_date|email|country|plan|contract_type|-|seats_purchased|monthly_charges|churn_date|seats_used|last_activity_date|login_frequency|api_calls_per_month|support_tickets|csat_score|-|-|-
acc_1|Hooli|2022-03-12T10:11:00Z|ann@hooli.com|US|Growth|annual|active|120|2990||97|2024-05-28T14:02:00Z|412|125000|4|88|kim@vendor.com|Kim Roe|vip
acc_2|Pied Piper|2023-02-15T08:00:00Z|bob@piedpiper.com|US|Starter|monthly|canceled|10|490|2024-05-01T08:00:00Z|3|2024-04-30T09:12:00Z|21|900|9|55|kim@vendor.com|Kim Roe|
acc_3|Raviga|2021-07-20T19:45:00Z|cy@raviga.com|GB|Growth|annual|active|35|1490||30|2024-06-01T17:55:00Z|230|43000|1|90|sam@vendor.com|Sam Poe|
acc_4|Aviato|2023-09-09T15:30:00Z|di@aviato.com|US|Starter|monthly|active|4|196||1|2024-05-03T08:12:00Z|4|0|2|70|sam@vendor.com|Sam Poe|trial
`);
