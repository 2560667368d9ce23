import { headerSet } from '../../../testing/header-set.ts';

/** Isp intchurn. */
export default headerSet('blind2-isp-intchurn', 'en', `
churn|tenure|bill|numsvcs|senior|gender|partner|kids|contract|ebill|payment|phone|security
churned|tenure_months|monthly_charges|-|senior_citizen|gender|partner|dependents|contract_type|paperless_billing|payment_method|phone_service|online_security
No|64|41.35|5|No|Female|Yes|No|1year|Yes|echeck|Yes|No
No|66|22.07|5|No|Female|No|No|2years|Yes|check|Yes|Yes
No|57|82.30|3|No|Male|No|Yes|2years|No|cc|Yes|No
No|45|68.03|1|Yes|Female|Yes|Yes|month|No|echeck|Yes|Yes
No|20|41.66|0|Yes|Male|No|Yes|month|Yes|cc|Yes|Yes
Yes|13|43.99|3|No|Male|Yes|No|2years|Yes|echeck|Yes|No
No|62|37.85|5|Yes|Female|No|No|2years|No|bank|Yes|No
No|50|109.81|2|Yes|Female|No|No|month|No|cc|Yes|Yes
Yes|57|108.84|0|No|Female|No|Yes|1year|Yes|bank|Yes|Yes
No|43|62.62|6|No|Female|No|Yes|month|Yes|bank|Yes|No
No|58|44.37|2|No|Female|Yes|No|month|No|echeck|Yes|Yes
No|19|48.20|6|No|Male|No|Yes|1year|Yes|echeck|Yes|No
`);
