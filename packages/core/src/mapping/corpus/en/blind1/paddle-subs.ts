import { headerSet } from '../../../testing/header-set.ts';

/** Paddle subscriptions. */
export default headerSet('blind1-paddle-subs', 'en', `
subscription_id|status|customer_id|customer_email|product_name|price_id|billing_cycle_interval|billing_cycle_frequency|currency_code|recurring_total|quantity|started_at|next_billed_at|canceled_at|collection_mode|discount_id
-|-|customer_id|email|plan|-|contract_type|-|currency|?monthly_charges|seats_purchased|signup_date|-|churn_date|-|-
sub_01hvJNNgMHCFL|active|ctm_01hYdrDir2ar6|ana@northwind.com|Screenly Lite|pri_01hr3f7GPADxG|month|1|USD|2900|1|2024-12-04T03:06:50Z|2027-03-03T16:34:33Z||automatic|
sub_01hmnesf3x2fx|canceled|ctm_01hfD2veJ3ErV|bo@beacon.com|Screenly Pro|pri_01hmvDwgXJDkP|month|1|EUR|1200|12|2025-10-03T16:19:30Z|2027-04-19T02:55:48Z||automatic|
sub_01hcxdgKZZXnJ|trialing|ctm_01hkqUpDsUFfr|carla@kestrel.com|Screenly Lite|pri_01haWqUBgnCfL|year|1|EUR|12000|4|2024-02-18T13:11:53Z|2027-04-03T10:29:07Z||automatic|
sub_01hCW8DejfedL|active|ctm_01hsSgAJVHsng|dev@acorn.com|Screenly Lite|pri_01hN5EueP6Gij|month|1|EUR|12000|3|2025-10-22T06:05:31Z|2027-04-08T03:39:08Z||automatic|
sub_01hYc4X45eh5w|active|ctm_01hdqPYtykW7z|erin@blue.com|Screenly Lite|pri_01hX6tkEEmaif|year|1|USD|2900|3|2025-10-20T18:23:36Z|2027-05-14T08:04:14Z||automatic|
sub_01hAfUqajc9yf|trialing|ctm_01hPw8Z4M9PET|femi@tidewater.com|Screenly Pro|pri_01hvKpGYxizyJ|month|1|GBP|12000|11|2025-02-20T05:02:03Z|2026-12-20T23:43:29Z||manual|
sub_01hQmcLuth3SX|trialing|ctm_01h3zKGrX9JLA|grace@granite.com|Screenly Lite|pri_01huB7Xc6sGwY|month|1|GBP|12000|6|2026-01-06T18:47:38Z|2027-01-24T11:54:11Z||automatic|dsc_01hYTp6q4DT
sub_01hZVsSzWbtMd|trialing|ctm_01hzCcDQKU9v5|hugo@lumen.com|Screenly Pro|pri_01hxxGgY4ZZmH|month|1|EUR|1200|5|2025-01-26T20:15:36Z|2026-12-04T09:27:19Z||manual|dsc_01h9EuCjwjT
sub_01hmXkytdV8rx|active|ctm_01h8mdDDnj34z|ines@orchard.com|Screenly Pro|pri_01hhtEJBQsbBA|month|1|EUR|1200|12|2024-07-31T12:26:59Z|2026-12-18T03:36:11Z||manual|
sub_01hcRXnpbPVNR|active|ctm_01hugnX88rqGP|jon@pinecrest.com|Screenly Lite|pri_01hhcNwKT8QfJ|year|1|USD|1200|4|2024-11-15T07:20:07Z|2027-01-25T10:53:16Z|2026-10-28T20:27:08Z|manual|
sub_01hqhxBrT8Drx|canceled|ctm_01hrAScK4M5vt|kim@redwood.com|Screenly Lite|pri_01h3XGFadUAFq|month|1|GBP|12000|9|2024-08-24T13:12:56Z|2026-12-27T00:44:26Z||automatic|dsc_01h22ZEfvF9
sub_01hpWaeffmzaD|trialing|ctm_01hJFuWyKzXkg|lars@summit.com|Screenly Lite|pri_01hhzu9LpqAy8|year|1|GBP|2900|9|2025-05-25T03:18:39Z|2027-01-18T04:46:05Z||automatic|
`);
