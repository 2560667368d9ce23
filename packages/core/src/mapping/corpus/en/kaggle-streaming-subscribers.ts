import { headerSet } from '../../testing/header-set.ts';

/** Kaggle/Coursera "Predictive analytics for customer churn", video streaming subscribers, original columns. */
export default headerSet('kaggle-streaming-subscribers', 'en', `
AccountAge|MonthlyCharges|TotalCharges|SubscriptionType|PaymentMethod|PaperlessBilling|ContentType|MultiDeviceAccess|DeviceRegistered|ViewingHoursPerWeek|AverageViewingDuration|ContentDownloadsPerMonth|GenrePreference|UserRating|SupportTicketsPerMonth|Gender|WatchlistSize|ParentalControl|SubtitlesEnabled|CustomerID|Churn
tenure_months|monthly_charges|total_charges|plan|payment_method|paperless_billing|-|-|-|-|-|-|-|?csat_score|support_tickets|gender|-|-|-|customer_id|churned
20|11.055215|221.104302|Premium|Mailed check|No|Both|No|Mobile|36.758104|63.531377|10|Sci-Fi|2.176498|4|Male|3|No|No|CB6SXPNVZA|0
57|5.175208|294.986882|Basic|Credit card|Yes|Movies|No|Tablet|32.450568|25.725595|18|Action|3.478632|8|Male|23|No|Yes|S7R2G87O09|0
73|12.106657|883.785952|Basic|Mailed check|Yes|Movies|No|Computer|7.395160|57.364061|23|Fantasy|4.238824|6|Male|1|Yes|Yes|EASDC20BDT|0
32|7.263743|232.439774|Basic|Electronic check|No|TV Shows|No|Tablet|27.960389|131.537507|30|Drama|4.276013|2|Male|24|Yes|Yes|NPF69NT69N|0
57|16.953078|966.325422|Premium|Electronic check|Yes|TV Shows|No|TV|20.083397|45.356653|20|Comedy|3.616170|4|Female|0|No|No|4LGYPK7VOL|1
`);
