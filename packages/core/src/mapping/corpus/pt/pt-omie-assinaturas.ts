import { headerSet } from '../../testing/header-set.ts';

/** Subscriptions of a Brazilian ERP. */
export default headerSet('pt-omie-assinaturas', 'pt', `
Código do Cliente|Razão Social|CNPJ|Cidade|UF|E-mail|Data de Cadastro|Plano Contratado|Periodicidade de Cobrança|Valor da Mensalidade|Total Faturado|Valor em Aberto|Forma de Pagamento|Dia de Vencimento|Vendedor|Data do Cancelamento
customer_id|customer_name|-|-|-|email|?signup_date|plan|contract_type|monthly_charges|total_charges|-|payment_method|-|-|churn_date
9004410|Padaria São José Ltda|12.534.651/0001-68|Curitiba|SP|info@padariasaojose.com.br|22/05/2024|Corporativo|Anual|R$ 299,00|R$ 8.970,00|R$ 299,00|Boleto|15|Caio|
9004413|Auto Peças Silva ME|80.884.331/0001-50|Recife|SP|info@autopecassilva.com.br|12/12/2021|Essencial|Mensal|R$ 29,00|R$ 1.711,00|R$ 0,00|Pix|20|Caio|10/05/2026
9004416|Clínica Vida|15.160.332/0001-88|São Paulo|SP|info@clinicavida.com.br|11/11/2022|Corporativo|Trimestral|R$ 1.299,90|R$ 62.395,20|R$ 0,00|Cartão de Crédito|5|Caio|
9004419|Mercado Bom Preço|80.193.562/0001-10|Recife|PR|info@mercadobomprec.com.br|15/06/2021|Corporativo|Trimestral|R$ 449,00|R$ 29.185,00|R$ 449,00|Cartão de Crédito|20|Caio|
9004422|TechNova Sistemas S.A.|56.558.210/0001-78|São Paulo|SP|info@technovasistem.com.br|17/06/2021|Profissional|Anual|R$ 149,00|R$ 9.685,00|R$ 0,00|Pix|15|Rita|
9004425|Escola Aprender|85.971.512/0001-21|São Paulo|PR|info@escolaaprender.com.br|21/03/2024|Corporativo|Mensal|R$ 79,00|R$ 2.528,00|R$ 79,00|Pix|15|Caio|
9004428|Transportes Lima|78.858.271/0001-70|São Paulo|PR|info@transporteslim.com.br|12/12/2024|Corporativo|Trimestral|R$ 49,50|R$ 1.138,50|R$ 49,50|Pix|10|Caio|
9004431|Farmácia Popular|12.121.710/0001-70|Curitiba|SP|info@farmaciapopula.com.br|20/05/2023|Essencial|Anual|R$ 99,00|R$ 4.158,00|R$ 99,00|Boleto|20|Rita|01/10/2026
9004434|Construtora Horizonte|15.259.783/0001-13|Recife|PR|info@construtorahor.com.br|20/07/2026|Profissional|Anual|R$ 199,00|R$ 796,00|R$ 199,00|Pix|10|Rita|02/09/2026
9004437|Oficina do João|64.501.823/0001-26|Recife|PR|info@oficinadojoao.com.br|27/05/2025|Corporativo|Anual|R$ 199,50|R$ 3.591,00|R$ 199,50|Pix|20|Rita|
9004440|Imobiliária Costa Azul|44.587.910/0001-11|Curitiba|PR|info@imobiliariacos.com.br|21/08/2024|Profissional|Mensal|R$ 890,50|R$ 24.043,50|R$ 890,50|Cartão de Crédito|10|Rita|
9004443|Pet Shop Amigo|93.266.347/0001-37|São Paulo|SP|info@petshopamigo.com.br|14/12/2021|Essencial|Anual|R$ 149,90|R$ 8.844,10|R$ 0,00|Pix|20|Caio|26/06/2026
`);
