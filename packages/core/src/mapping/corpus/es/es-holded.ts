import { headerSet } from '../../testing/header-set.ts';

/** Exportación de contactos y suscripciones de un programa de facturación. */
export default headerSet('es-holded', 'es', `
ID|Nombre|NIF|Email|Teléfono|Dirección|Población|Código postal|Provincia|País|Tipo|Forma de pago|Días de vencimiento|Moneda|Fecha de creación|Etiquetas|Ventas totales|Cuota mensual (€)|Periodicidad|Plan contratado|Última factura
customer_id|customer_name|-|email|-|-|-|-|-|country|-|payment_method|-|currency|signup_date|-|total_charges|monthly_charges|contract_type|plan|-
5f1a|Talleres López S.L.|B12345678|info@lopez.es|911234567|C/ Mayor 1|Madrid|28001|Madrid|España|Cliente|Domiciliación|30|EUR|12/03/2021|pyme|4.588,20|99,00|Mensual|Profesional|01/05/2024
5f1b|Clínica Dental Sur|B87654321|hola@dental.es|954112233|Av. Sol 4|Sevilla|41001|Sevilla|España|Cliente|Tarjeta|15|EUR|05/11/2022||1.490,00|49,50|Anual|Básico|03/11/2023
5f1c|Bodegas Ruiz|B11223344|ruiz@bodegas.es|941556677|Camino 7|Haro|26200|La Rioja|España|Cliente|Transferencia|60|EUR|20/01/2020|premium|12.930,00|249,00|Mensual|Premium|02/05/2024
`);
