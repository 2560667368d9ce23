import { headerSet } from '../../../testing/header-set.ts';

/** Vod platform. */
export default headerSet('blind4-vod-platform', 'en', `
profileUuid|householdCountry|packageLabel|priceLocal|priceCurrency|billingRhythm|joinedTs|lastPlaybackTs|playHours28d|appOpens28d|titlesStarted28d|supportContacts90d|paymentInstrument|involuntaryChurn|hasLeft|leftTs
customer_id|country|plan|?monthly_charges|currency|contract_type|signup_date|last_activity_date|-|login_frequency|-|support_tickets|payment_method|-|churned|churn_date
0e78df01-ad22-a68a-34ec-a688e7f5dc61|DE|HD|7.99|USD|monthly|1677741544|1790229501|86.0|56|8|0|GIFT_CARD|1|0|
18bbb528-2fea-c593-ed87-71519df76186|FR|HD|11.99|GBP|monthly|1696861614|1789226367|10.4|67|11|1|GIFT_CARD|0|0|
085099db-a796-acb6-4b0e-4bc222d455e2|GB|UHD|11.99|USD|yearly|1734978013|1788812051|56.5|63|12|0|CARD|0|1|1761955200
04cb7376-c8ec-df15-46bb-41145510b604|US|Mobile|11.99|EUR|yearly|1681521277|1791696986|76.3|18|28|3|CARD|0|1|1761955200
d045f4db-00e6-9589-d5a3-b76ee57803c1|DE|Mobile|7.99|GBP|monthly|1655262547|1790366105|30.7|27|23|0|PAYPAL|0|1|1761955200
a7c134da-befe-f51d-eabd-57fd1b97f762|CA|Mobile|11.99|EUR|monthly|1707821075|1788418770|28.9|31|12|2|GIFT_CARD|0|0|
70c1aabe-1536-288c-03bd-8b84f44991db|FR|Mobile|11.99|EUR|yearly|1764256614|1792845954|73.5|0|16|2|PAYPAL|0|0|
c56cde19-f39b-7221-48ad-2696a36f52f1|GB|HD|11.99|USD|yearly|1649990848|1794686773|83.8|71|4|3|GIFT_CARD|0|1|1761955200
26656cfc-1561-a28e-ed7f-685c95590166|FR|HD|11.99|EUR|monthly|1715314335|1788259751|87.2|65|9|1|GIFT_CARD|0|1|1761955200
15c9a9cf-2999-f3aa-ae61-00fe9da423b6|DE|UHD|11.99|EUR|yearly|1737657757|1790867958|18.9|27|11|1|CARD|0|0|
5cac33d0-06c5-f317-062d-d674fe2592dc|DE|Mobile|7.99|USD|monthly|1688477491|1792566770|33.4|9|8|0|CARD|0|0|
5ed3514f-9ded-d785-d33a-c67c1425bbd9|AU|Mobile|7.99|GBP|yearly|1758390318|1794230843|2.1|70|2|0|GIFT_CARD|0|1|1761955200
`);
