import { headerSet } from '../../testing/header-set.ts';

/** Newspaper subscriber dataset. */
export default headerSet('newspaper-churn', 'en', `
SubscriptionID|HH Income|Home Ownership|Ethnicity|dummy for Children|Year Of Residence|Age range|Language|Address|State|City|County|Zip Code|weekly fee|Deliveryperiod|Nielsen Prizm|reward program|Source Channel|Subscriber
-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-
180590685|$  30,000 - $39,999|RENTER||N|1|25-29||8106 E CHARLOTTE LN|CA|ORANGE|ORANGE|92869|$7.00 - $7.99|7Day|FM|0|CircAdm|NO
180401294|$500,000 Plus|OWNER|German|Y|14|45-49|English|9 WISHFUL ST|CA|LAKE FOREST|ORANGE|92630|$7.00 - $7.99|SunOnly|MW|1|Partner|YES
180597636|$100,000 - $124,999|RENTER|Unknown|Y|7|||3301 S BEAR ST|CA|SANTA ANA|ORANGE|92704|$0.01 - $0.50|SunOnly|MW|0|Partner|YES
`);
