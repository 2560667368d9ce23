import { headerSet } from '../../testing/header-set.ts';

/** A Brazilian internet provider. */
export default headerSet('pt-provedor-isp', 'pt', `
COD_CLIENTE|NOME_RAZAO|DT_ATIVACAO|PLANO_VELOCIDADE|TECNOLOGIA_ACESSO|FIDELIDADE_MESES|VL_MENSALIDADE|QTD_CHAMADOS_90D|TEMPO_BASE_MESES|FATURA_EMAIL|TELEFONE_FIXO|STREAMING_FILMES|BAIRRO|DIA_VENC|FL_CHURN
customer_id|customer_name|signup_date|plan|internet_service|?contract_type|monthly_charges|support_tickets|tenure_months|?paperless_billing|phone_service|streaming_movies|-|-|churned
80100|Ana Souza|11/03/2026|200 Mega|Fibra|24|79,90|0|8|N|S|S|Vila Nova|10|0
80109|João Pereira|22/03/2026|200 Mega|Fibra|0|99,90|0|8|N|S|N|Centro|20|0
80118|Mariana Costa|06/10/2023|200 Mega|Fibra|0|99,90|5|37|S|N|S|Vila Nova|10|0
80127|Pedro Alves|09/01/2026|400 Mega|ADSL|12|99,90|7|10|N|N|S|Centro|20|0
80136|Luiza Rocha|11/07/2022|600 Mega|ADSL|12|79,90|1|52|S|N|N|Vila Nova|10|0
80145|Carlos Mendes|24/06/2025|600 Mega|ADSL|0|129,90|4|17|S|N|N|Centro|20|0
80154|Beatriz Dias|24/12/2021|600 Mega|ADSL|12|79,90|3|59|N|S|N|Jardim|5|1
80163|Rafael Nunes|15/07/2025|200 Mega|ADSL|12|129,90|7|16|N|N|S|Vila Nova|5|0
80172|Camila Teixeira|17/05/2021|200 Mega|Fibra|12|129,90|7|66|N|S|N|Jardim|10|0
80181|Bruno Lopes|20/05/2021|200 Mega|ADSL|12|129,90|2|66|N|S|S|Vila Nova|20|1
80190|Larissa Gomes|06/02/2022|600 Mega|Fibra|0|79,90|2|57|S|S|N|Jardim|10|0
80199|Tiago Ribeiro|18/09/2021|400 Mega|ADSL|24|99,90|4|62|N|N|S|Jardim|20|0
`);
