import { headerSet } from '../../testing/header-set.ts';

/** Homes of a Mexican internet provider. */
export default headerSet('es-mx-internet-hogar', 'es', `
NO_CUENTA|TITULAR|FEC_CONTRATACION|PAQUETE|TECNOLOGIA|PLAZO_FORZOSO|RENTA_MENSUAL|ADEUDO|FORMA_PAGO|REPORTES_FALLA|MESES_ANTIGUEDAD|TV_ADICIONAL|LINEA_FIJA|COLONIA|FEC_CANCELACION|MOTIVO_CANCELACION
customer_id|customer_name|signup_date|plan|?internet_service|contract_type|monthly_charges|-|payment_method|support_tickets|tenure_months|?streaming_tv|phone_service|-|churn_date|-
4410200|Lucía Gómez|22/09/2026|Triple Play|Fibra|Sin plazo|$389.00|$0.00|Tarjeta|2|2|SI|SI|Roma||
4410213|Pedro Sánchez Ruiz|13/01/2024|Triple Play|ADSL|Sin plazo|$649.00|$499.00|Domiciliado|4|34|SI|NO|Roma|27/02/2026|Precio
4410226|Marta Díaz|06/11/2025|Solo Internet|Fibra|18 meses|$499.00|$0.00|Efectivo|4|12|NO|SI|Centro||
4410239|Javier Peña|18/06/2025|Triple Play|ADSL|Sin plazo|$649.00|$0.00|Domiciliado|4|17|NO|SI|Del Valle||
4410252|Ana Torres|21/04/2025|Solo Internet|Fibra|12 meses|$499.00|$499.00|Domiciliado|5|19|NO|NO|Roma|04/08/2026|Precio
4410265|Luis Romero|19/11/2023|Solo Internet|Fibra|Sin plazo|$649.00|$0.00|Tarjeta|1|36|NO|NO|Del Valle||
4410278|Carmen Gil|06/02/2022|Solo Internet|ADSL|12 meses|$649.00|$0.00|Tarjeta|2|57|NO|NO|Roma||
4410291|Diego Marín|13/03/2026|Solo Internet|Fibra|18 meses|$389.00|$499.00|Tarjeta|3|8|NO|NO|Centro|24/07/2026|Mudanza
4410304|Elena Soto|22/10/2021|Doble Play|Fibra|12 meses|$389.00|$0.00|Tarjeta|0|61|NO|NO|Centro||
4410317|Raúl Vidal|26/06/2022|Triple Play|ADSL|12 meses|$649.00|$0.00|Tarjeta|1|53|SI|NO|Centro||
4410330|Sara León|20/02/2025|Doble Play|ADSL|12 meses|$649.00|$0.00|Tarjeta|6|21|SI|NO|Del Valle||
4410343|Iván Cano|18/10/2025|Triple Play|ADSL|12 meses|$649.00|$499.00|Tarjeta|2|13|NO|SI|Roma|14/04/2026|Mudanza
`);
