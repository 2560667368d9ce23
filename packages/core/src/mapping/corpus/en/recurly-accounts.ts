import { headerSet } from '../../testing/header-set.ts';

/** Recurly accounts export. */
export default headerSet('recurly-accounts', 'en', `
account_code|account_email|account_username|account_company_name|account_first_name|account_last_name|account_has_billing_info|account_created_at|account_address1|account_city|account_country|account_vat_number|account_preferred_locale|account_balance|primary_payment_method|parent_account_code
customer_id|email|-|customer_name|-|-|-|signup_date|-|-|country|-|-|-|-|-
10021|jj@bluth.com|jjbluth|Bluth Industries, Inc.|JJ|Smith|TRUE|2012-06-27 03:47:28 PDT|1234 Main St|Newport|US||en-US|0.00|TRUE|
10022|amy@wong.org|awong|Wong Ranch|Amy|Wong|TRUE|2015-02-11 13:20:08 PST|9 Mars Ave|Reno|US||en-US|25.00|TRUE|10021
10023|leela@planet.ex|tleela|Planet Express|Turanga|Leela|FALSE|2019-11-30 22:00:00 PST|57 West St|New York|US||en-US|0.00|FALSE|
10024|bender@mom.co|bender|Mom Corp|Bender|Rodriguez|TRUE|2021-05-05 10:10:10 PDT|1 Factory Rd|Tijuana|MX|MX123|es-MX|0.00|TRUE|
`);
