import { headerSet } from '../../testing/header-set.ts';

/** Orange telecom churn (churn-bigml), a public data set. */
export default headerSet('telecom-state', 'en', `
State|Account length|Area code|International plan|Voice mail plan|Number vmail messages|Total day minutes|Total day calls|Total day charge|Total eve minutes|Total eve calls|Total eve charge|Total night minutes|Total night calls|Total night charge|Total intl minutes|Total intl calls|Total intl charge|Customer service calls|Churn
-|?tenure_months|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|support_tickets|churned
KS|128|415|No|Yes|25|265.1|110|45.07|197.4|99|16.78|244.7|91|11.01|10.0|3|2.7|1|False
OH|107|415|No|Yes|26|161.6|123|27.47|195.5|103|16.62|254.4|103|11.45|13.7|3|3.7|1|False
NJ|137|415|No|No|0|243.4|114|41.38|121.2|110|10.3|162.6|104|7.32|12.2|5|3.29|0|False
OH|84|408|Yes|No|0|299.4|71|50.9|61.9|88|5.26|196.9|89|8.86|6.6|7|1.78|2|True
OK|75|415|Yes|No|0|166.7|113|28.34|148.3|122|12.61|186.9|121|8.41|10.1|3|2.73|3|False
`);
