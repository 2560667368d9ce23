import { headerSet } from '../../testing/header-set.ts';

/** Ginásio. */
export default headerSet('pt-ginasio', 'pt', `
Nº de sócio|Nome completo|Sexo|Data de inscrição|Mensalidade|Fidelização|Modo de pagamento|Frequência semanal|Última entrada|Reclamações|Desistiu
customer_id|customer_name|gender|signup_date|monthly_charges|contract_type|payment_method|login_frequency|last_activity_date|support_tickets|churned
S1|Ana Dias|F|01/04/2021|39,90 €|12 meses|Débito direto|3|28/05/2024|0|Não
S2|Rui Reis|M|15/09/2022|29,90 €|Sem fidelização|Multibanco|1|02/05/2024|0|Não
S3|Eva Mota|F|20/01/2020|39,90 €|12 meses|Débito direto|0|11/02/2024|2|Sim
S4|Rui Vaz|M|03/06/2023|29,90 €|Sem fidelização|Multibanco|4|30/05/2024|1|Não
`);
