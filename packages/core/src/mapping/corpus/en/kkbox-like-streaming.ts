import { headerSet } from '../../testing/header-set.ts';

/** A music streaming service, public competition data. */
export default headerSet('kkbox-like-streaming', 'en', `
msno|is_churn|city|bd|gender|registered_via|registration_init_time|payment_method_id|payment_plan_days|plan_list_price|actual_amount_paid|is_auto_renew|transaction_date|membership_expire_date|is_cancel|num_25|num_100|num_unq|total_secs
-|churned|-|-|gender|-|signup_date|?payment_method|-|?monthly_charges|-|-|-|?churn_date|-|-|-|-|-
YyO+tlZtAXYXoZhNr3Vg3+dfVQvrBVGO8j1mfqe4ZHc=|1|13|28|male|9|20140605|41|30|99|99|1|20170131|20170215|0|5|31|40|7200
cV358ssn7a0f7jZOwGNWS07wCKVqxyiImJUX6xcIwKw=|0|1|0|female|7|20150112|39|30|149|149|1|20170120|20170220|0|1|12|18|3011
9bDeJmEAOrSPKxmNsUTBhMXcVVVYgwSUcGDDUXzTJEA=|0|4|31|male|3|20130418|41|30|99|99|1|20170128|20170228|0|0|88|70|21020
WFLY3s7z4EZsieHCt63XrsdtfTEmJ+2PnnKLH5GY4Tk=|1|22|44|female|9|20120930|36|30|180|180|0|20161214|20170114|1|8|2|9|800
`);
