import { headerSet } from '../../testing/header-set.ts';

/** Employee attrition: a people table uploaded by mistake. */
export default headerSet('hr-attrition', 'en', `
EmployeeNumber|Age|Attrition|BusinessTravel|DailyRate|Department|DistanceFromHome|EducationField|EnvironmentSatisfaction|Gender|HourlyRate|JobRole|JobSatisfaction|MaritalStatus|MonthlyIncome|MonthlyRate|NumCompaniesWorked|OverTime|PercentSalaryHike|StandardHours|TotalWorkingYears|YearsAtCompany|YearsInCurrentRole|YearsSinceLastPromotion
-|-|?churned|-|-|-|-|-|-|gender|-|-|-|-|-|-|-|-|-|-|-|-|-|-
1|41|Yes|Travel_Rarely|1102|Sales|1|Life Sciences|2|Female|94|Sales Executive|4|Single|5993|19479|8|Yes|11|80|8|6|4|0
2|49|No|Travel_Frequently|279|Research|8|Life Sciences|3|Male|61|Research Scientist|2|Married|5130|24907|1|No|23|80|10|10|7|1
4|37|Yes|Travel_Rarely|1373|Research|2|Other|4|Male|92|Laboratory Technician|3|Single|2090|2396|6|Yes|15|80|7|0|0|0
5|33|No|Travel_Frequently|1392|Research|3|Life Sciences|4|Female|56|Research Scientist|3|Married|2909|23159|1|Yes|11|80|8|8|7|3
`);
