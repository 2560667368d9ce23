import { headerSet } from '../../../testing/header-set.ts';

/** Traps billing wide. */
export default headerSet('blind6-traps-billing-wide', 'en', `
customer|invoice_number|subscription|default_source|amount_due|amount_paid|amount_remaining|tax|subtotal|discount|currency|collection_method|attempt_count|period_start|period_end|due_date|status|customer_email|customer_name|customer_tax_exempt|account_country|billing_reason
customer_id|-|-|-|-|?total_charges|-|-|-|-|currency|?payment_method|-|-|-|-|-|email|customer_name|-|?country|-
cus_AsvdhLwecUtvy6|F-1|sub_8KKFXrk6QKGzu3|card_fsXtc7CdjMGvj6|60755|34434|591|324|62412|309|usd|charge_automatically|4|2026-10-23|2026-11-15|2026-11-09|paid|ana@northwind.com|Northwind Labs|exempt|US|subscription_create
cus_hUz6FtcpLe5pfP|F-2|sub_FWMGTK9MjUWgsa|card_A3UWE2sPqLjWtB|4806|30713|153|592|76215|305|eur|send_invoice|4|2026-10-10|2026-11-28|2026-11-25|open|bo@beacon.com|Beacon Health|none|US|subscription_cycle
cus_qTjNrQPBJSybCa|F-3|sub_qHgUCNMnY98ecu|card_EbVnJvMVsnrGHw|34838|29133|55|109|30272|3|eur|charge_automatically|0|2026-10-14|2026-11-28|2026-11-26|open|carla@kestrel.com|Kestrel Systems|exempt|US|subscription_create
cus_sv4ZmBgv4wUJCi|F-4|sub_ASciaBXMyrNvJG|card_baZRGwsrnNnkpj|49454|52812|774|526|76454|578|usd|send_invoice|4|2026-10-07|2026-11-15|2026-11-09|open|dev@acorn.com|Acorn Media|exempt|US|subscription_cycle
cus_3Ep9aHsQe4EEPa|F-5|sub_VNcEmUriGGTfu9|card_ZcrySVy8EbP57f|49551|65941|159|235|66767|138|eur|send_invoice|3|2026-10-13|2026-11-10|2026-11-12|paid|erin@blue.com|Blue Finch|exempt|US|subscription_cycle
cus_EQ2sAGZT4bnLeW|F-6|sub_GYRG3Pu53X5vxH|card_JMhSgKbfkMwHph|42242|5572|530|371|58067|448|eur|charge_automatically|0|2026-10-15|2026-11-20|2026-11-03|paid|femi@tidewater.com|Tidewater Inc|none|US|subscription_create
cus_wRvQnCg8PhkWjH|F-7|sub_Jx8tDuYKwe8Nir|card_NA3Rbq2guNXYNT|8499|35269|293|476|43975|51|usd|send_invoice|1|2026-10-06|2026-11-24|2026-11-16|open|grace@granite.com|Granite Payroll|exempt|US|subscription_create
cus_GWRgnVLUZ8SCxx|F-8|sub_P3pZv9z8qG6eLK|card_pGTfPv58trftYw|2502|60348|837|3|85083|848|eur|charge_automatically|3|2026-10-09|2026-11-03|2026-11-27|open|hugo@lumen.com|Lumen Studio|exempt|US|subscription_cycle
cus_Un3iAVsVwsaRfK|F-9|sub_Tzu6f6zdSvT5Q8|card_UgF98YWxJEdr4v|68254|82885|305|629|59299|683|usd|charge_automatically|4|2026-10-24|2026-11-23|2026-11-25|open|ines@orchard.com|Orchard Foods|exempt|US|subscription_create
cus_XnswqHnFnsuMBb|F-10|sub_DxY2TCcYPsUMGA|card_JPjkUFm3HrsbgY|2827|79031|748|802|31350|364|usd|send_invoice|3|2026-10-13|2026-11-01|2026-11-14|open|jon@pinecrest.com|Pinecrest LLC|exempt|US|subscription_cycle
cus_eMi5g26uYq8K2P|F-11|sub_fW7UCvbxs8dGAh|card_KmJZnvLy4qWK5K|65201|68116|893|842|88591|875|eur|send_invoice|3|2026-10-25|2026-11-24|2026-11-13|void|kim@redwood.com|Redwood Robotics|none|US|subscription_create
cus_uhn9CFZUh8Ku7M|F-12|sub_FZ2sgrZaeidwk9|card_AKWuQ4xZuhgmZZ|44143|48039|132|260|39330|243|usd|charge_automatically|4|2026-10-17|2026-11-07|2026-11-15|open|lars@summit.com|Summit Legal|exempt|US|subscription_create
`);
