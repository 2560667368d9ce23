import { headerSet } from '../../testing/header-set.ts';

/** A Brazilian customer success sheet. */
export default headerSet('pt-cs-saas-planilha', 'pt', `
ID da Conta|Cliente|Segmento|Nº de Funcionários|Tempo de Casa (meses)|Plano|Tipo de Contrato|Ticket Mensal|Licenças Contratadas|Usuários Ativos|Último Acesso|Logins no Mês|% Uso das Funcionalidades|Chamados Abertos|Nota NPS|CSAT|Possui Integração|Saúde|Renova em|Cancelou?
customer_id|customer_name|industry|company_size|tenure_months|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|support_tickets|nps_score|csat_score|has_integration|-|-|churned
CT700|Padaria São José Ltda|Varejo|38|34|Prata|Anual|1.299,00|60|18|23/10/2026|52|56|10|4|3|Sim|Verde|03/01/2027|Sim
CT701|Auto Peças Silva ME|Varejo|25|15|Prata|Semestral|29,50|25|19|24/11/2026|59|67|6|10|2|Sim|Amarelo|10/01/2027|Não
CT702|Clínica Vida|Varejo|25|12|Bronze|Anual|449,00|15|14|21/11/2026|58|79|0|2|1|Sim|Verde|14/10/2027|Não
CT703|Mercado Bom Preço|Educação|530|39|Prata|Semestral|199,90|3|2|23/11/2026|88|38|11|10|3|Sim|Amarelo|18/06/2027|Não
CT704|TechNova Sistemas S.A.|Indústria|9|69|Bronze|Semestral|79,00|60|43|21/08/2026|83|44|10|10|3|Sim|Vermelho|12/12/2026|Não
CT705|Escola Aprender|Varejo|9|50|Bronze|Anual|299,00|25|20|24/11/2026|72|60|11|5|5|Sim|Verde|24/12/2026|Não
CT706|Transportes Lima|Indústria|240|39|Bronze|Anual|149,90|40|12|24/11/2026|16|99|0|6|2|Sim|Amarelo|13/01/2027|Não
CT707|Farmácia Popular|Saúde|12|67|Prata|Semestral|49,00|8|7|28/09/2026|17|7|0|5|5|Não|Vermelho|03/04/2027|Não
CT708|Construtora Horizonte|Varejo|25|68|Bronze|Semestral|99,00|5|2|11/11/2026|40|41|2|10|5|Sim|Verde|26/12/2027|Sim
CT709|Oficina do João|Saúde|38|38|Bronze|Semestral|29,50|3|1|24/11/2026|0|14|11|4|5|Sim|Verde|19/07/2027|Não
CT710|Imobiliária Costa Azul|Varejo|530|58|Prata|Semestral|99,50|60|51|21/08/2026|0|18|4|5|1|Não|Vermelho|10/05/2027|Não
CT711|Pet Shop Amigo|Saúde|25|29|Bronze|Mensal|99,50|8|4|19/11/2026|0|93|4|8|3|Sim|Verde|08/02/2027|Não
`);
