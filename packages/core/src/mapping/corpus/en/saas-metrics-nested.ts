import { headerSet } from '../../testing/header-set.ts';

/** JSON flattened with dots. */
export default headerSet('saas-metrics-nested', 'en', `
customer.id|customer.name|customer.email|subscription.plan.name|subscription.interval|subscription.mrr|subscription.startedAt|subscription.canceledAt|usage.seats.total|usage.seats.active|usage.lastActiveAt|usage.apiCalls30d|usage.featureAdoptionPct|support.ticketCount90d|support.csat|nps.latest|health.score
customer_id|customer_name|email|plan|contract_type|monthly_charges|signup_date|churn_date|seats_purchased|seats_used|last_activity_date|api_calls_per_month|feature_usage_score|support_tickets|csat_score|nps_score|-
c_1|Acme|a@acme.io|Growth|month|299|2022-03-12T10:11:00Z||40|33|2024-05-28T14:02:00Z|12500|82|1|4.8|9|77
c_2|Globex|b@globex.com|Starter|year|49.5|2021-11-20T08:00:00Z||5|4|2024-05-02T11:41:00Z|0|51|0|4.1|7|60
c_3|Initech|c@initech.com|Starter|month|129|2020-01-20T15:30:00Z|2024-05-31T00:00:00Z|8|2|2024-02-11T09:12:00Z|300|12|4|2.0|3|21
c_4|Umbrella|d@umbrella.co|Growth|month|89|2023-06-03T11:45:00Z||6|5|2024-05-30T17:45:00Z|4100|66|1|4.4|8|70
`);
