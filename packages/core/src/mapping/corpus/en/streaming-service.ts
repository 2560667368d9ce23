import { headerSet } from '../../testing/header-set.ts';

/** A video streaming service's churn table, public practice data. */
export default headerSet('streaming-service', 'en', `
AccountAge|MonthlyCharges|TotalCharges|SubscriptionType|PaymentMethod|PaperlessBilling|ContentType|MultiDeviceAccess|DeviceRegistered|ViewingHoursPerWeek|AverageViewingDuration|ContentDownloadsPerMonth|GenrePreference|UserRating|SupportTicketsPerMonth|Gender|WatchlistSize|ParentalControl|SubtitlesEnabled|CustomerID|Churn
tenure_months|monthly_charges|total_charges|plan|payment_method|paperless_billing|-|-|-|-|-|-|-|-|support_tickets|gender|-|-|-|customer_id|churned
20|11.05|221.10|Premium|Mailed check|No|Both|No|Mobile|36.7|63.5|10|Sci-Fi|2.17|4|Male|3|No|No|CB6SXPNVZA|0
57|5.17|294.98|Basic|Credit card|Yes|Movies|No|Tablet|32.4|25.7|18|Action|3.47|8|Male|23|No|Yes|S7R2G87O09|0
73|12.10|883.78|Basic|Mailed check|Yes|Movies|No|Computer|7.3|57.3|23|Fantasy|4.23|6|Male|1|Yes|Yes|EASDC20BDT|0
32|7.26|232.43|Basic|Electronic check|No|TV Shows|No|Tablet|27.9|131.5|30|Drama|4.27|2|Male|24|Yes|Yes|NPF69NT69N|1
`);
