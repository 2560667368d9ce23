import { headerSet } from '../../testing/header-set.ts';

/** Pupils of a Brazilian language school. */
export default headerSet('pt-escola-idiomas', 'pt', `
Matrícula|Aluno|E-mail do responsável|Data da matrícula|Pacote|Tipo de pagamento|Valor da parcela|Faltas no mês|Última presença|Inadimplente|Professor|Nota de satisfação|Data de desistência|Evadido
customer_id|customer_name|email|signup_date|plan|?contract_type|monthly_charges|-|last_activity_date|-|-|csat_score|churn_date|churned
2020000|Ana Souza|ana.souza@uol.com.br|16/07/2021|Essencial|Semestral|R$ 249,00|5|25/11/2026|Não|Kate|4||Não
2020003|João Pereira|joao.pereira@uol.com.br|22/09/2024|Essencial|Anual|R$ 249,00|5|19/11/2026|Não|Liam|3||Não
2020006|Mariana Costa|mariana.costa@uol.com.br|12/08/2025|Plus|Anual|R$ 320,00|3|22/11/2026|Sim|Liam|1||Não
2020009|Pedro Alves|pedro.alves@uol.com.br|18/09/2023|VIP|Anual|R$ 249,00|5|19/11/2026|Sim|Kate|3||Não
2020012|Luiza Rocha|luiza.rocha@uol.com.br|20/05/2026|Essencial|Semestral|R$ 189,00|2|16/11/2026|Sim|Liam|3||Não
2020015|Carlos Mendes|carlos.mendes@uol.com.br|26/03/2026|Plus|Anual|R$ 189,00|5|28/09/2026|Não|Kate|4|10/04/2026|Sim
2020018|Beatriz Dias|beatriz.dias@uol.com.br|16/05/2026|Essencial|Anual|R$ 249,00|1|22/11/2026|Sim|Kate|4|17/07/2026|Sim
2020021|Rafael Nunes|rafael.nunes@uol.com.br|14/02/2026|Essencial|Semestral|R$ 320,00|4|24/11/2026|Sim|Kate|5||Não
2020024|Camila Teixeira|camila.teixeira@uol.com.br|10/10/2021|Plus|Semestral|R$ 189,00|2|11/11/2026|Sim|Liam|3||Não
2020027|Bruno Lopes|bruno.lopes@uol.com.br|15/06/2026|Plus|Anual|R$ 189,00|0|16/11/2026|Não|Kate|4||Não
2020030|Larissa Gomes|larissa.gomes@uol.com.br|22/05/2021|VIP|Mensal|R$ 189,00|0|21/08/2026|Sim|Kate|5|10/04/2026|Sim
2020033|Tiago Ribeiro|tiago.ribeiro@uol.com.br|25/12/2021|Plus|Mensal|R$ 189,00|1|22/11/2026|Não|Liam|1||Não
`);
