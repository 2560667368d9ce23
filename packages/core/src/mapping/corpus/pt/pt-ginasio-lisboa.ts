import { headerSet } from '../../testing/header-set.ts';

/** Members of a Portuguese gym. */
export default headerSet('pt-ginasio-lisboa', 'pt', `
N.º Sócio|Nome|NIF|Telemóvel|Data de Adesão|Modalidade|Contrato|Mensalidade|Modo de pagamento|Última entrada|Entradas/mês|Quotas em atraso|Estado|Data de saída
customer_id|customer_name|-|-|signup_date|plan|contract_type|monthly_charges|payment_method|last_activity_date|login_frequency|-|-|churn_date
8120|Ana Souza|248964123|924092841|24-04-2022|Família|Sem fidelização|44,90 €|MB Way|25-11-2026|6|2|Suspenso|29-10-2026
8121|João Pereira|203789195|918123548|19-09-2023|Manhã|Mensal|29,90 €|Débito direto|23-11-2026|14|0|Ativo|18-04-2026
8122|Mariana Costa|287066335|936875130|22-02-2022|Família|Sem fidelização|34,90 €|MB Way|16-11-2026|20|1|Suspenso|
8123|Pedro Alves|275330951|941808465|17-09-2026|Manhã|Mensal|34,90 €|Débito direto|19-11-2026|4|2|Suspenso|
8124|Luiza Rocha|275598490|935066020|16-12-2021|Família|Anual|34,90 €|MB Way|16-11-2026|14|2|Ativo|
8125|Carlos Mendes|261713251|938252890|21-11-2023|Manhã|Anual|44,90 €|MB Way|25-11-2026|20|0|Ativo|03-07-2026
8126|Beatriz Dias|258977737|954183688|08-05-2023|Manhã|Anual|29,90 €|Multibanco|24-11-2026|11|1|Ativo|12-09-2026
8127|Rafael Nunes|219425600|966734257|10-08-2023|Família|Anual|44,90 €|Débito direto|23-10-2026|15|2|Ativo|
8128|Camila Teixeira|205815584|954313752|12-08-2026|Livre|Anual|44,90 €|Débito direto|11-11-2026|7|2|Ativo|
8129|Bruno Lopes|284892547|961957943|07-03-2024|Livre|Sem fidelização|29,90 €|MB Way|16-11-2026|12|2|Suspenso|
8130|Larissa Gomes|212063976|959681960|25-03-2025|Livre|Sem fidelização|44,90 €|MB Way|25-11-2026|7|0|Suspenso|
8131|Tiago Ribeiro|276449517|957859531|21-06-2025|Família|Mensal|34,90 €|Multibanco|16-11-2026|19|2|Ativo|
`);
