import { headerSet } from '../../testing/header-set.ts';

/** Alunos de uma escola de inglês, planilha. */
export default headerSet('pt-academia', 'pt', `
Matrícula|Aluno|E-mail|Celular|Data de matrícula|Plano|Periodicidade|Valor da mensalidade|Total pago|Forma de pgto|Último acesso ao portal|Faltas|Aulas no mês|Situação|Data do cancelamento|Motivo
?customer_id|?customer_name|email|-|signup_date|plan|contract_type|monthly_charges|total_charges|payment_method|last_activity_date|-|-|-|churn_date|-
M0101|Ana Souza|ana@mail.com.br|11 99999-0100|10/03/2021|Intensivo|mensal|R$ 299,00|R$ 11.661,00|Boleto|28/05/2024|2|12|Ativo||
M0102|João Lima|joao@mail.com.br|11 99999-0101|22/08/2022|Regular|mensal|R$ 189,00|R$ 3.969,00|Pix|31/05/2024|0|8|Ativo||
M0103|Bia Costa|bia@mail.com.br|11 99999-0102|05/01/2020|Regular|semestral|R$ 179,00|R$ 9.487,00|Cartão|10/02/2024|9|0|Cancelado|30/04/2024|preço
M0104|Caio Reis|caio@mail.com.br|11 99999-0103|14/11/2023|Intensivo|anual|R$ 269,00|R$ 1.883,00|Cartão|01/06/2024|1|12|Ativo||
`);
