import { headerSet } from '../../../testing/header-set.ts';

/** Risk digest. */
export default headerSet('blind5-risk-digest', 'en', `
user_id|name|company|plan|mrr|risk_score|top_signals|recommended_action|assigned_to
customer_id|?customer_name|customer_name|plan|monthly_charges|-|-|-|-
U-1234|Ana Rossi|Northwind Labs|Starter|1500|10|Session drop 60%|Nurture|csm
U-1235|Bo Meyer|Beacon Health|Starter|1500|10|No login 9d; Support ticket 5d unresolved|SDR call|csm
U-1236|Carla Young|Kestrel Systems|Pro|1500|9|No login 9d; Support ticket 5d unresolved|SDR call|sdr
U-1237|Dev Vega|Acorn Media|Pro|1500|5|No login 9d; Support ticket 5d unresolved|SDR call|csm
U-1238|Erin Walsh|Blue Finch|Starter|3000|10|Session drop 60%|Nurture|sdr
U-1239|Femi Berg|Tidewater Inc|Starter|3000|6|Session drop 60%|SDR call|sdr
U-1240|Grace Aziz|Granite Payroll|Starter|1500|6|No login 9d; Support ticket 5d unresolved|Nurture|csm
U-1241|Hugo Chen|Lumen Studio|Starter|1500|1|No login 9d; Support ticket 5d unresolved|Nurture|sdr
U-1242|Ines Lee|Orchard Foods|Starter|1500|9|Session drop 60%|SDR call|csm
U-1243|Jon Holm|Pinecrest LLC|Starter|3000|0|Session drop 60%|SDR call|sdr
U-1244|Kim Doyle|Redwood Robotics|Starter|1500|4|Session drop 60%|Nurture|sdr
U-1245|Lars Patel|Summit Legal|Pro|3000|1|No login 9d; Support ticket 5d unresolved|Nurture|csm
`);
