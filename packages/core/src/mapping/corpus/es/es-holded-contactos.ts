import { headerSet } from '../../testing/header-set.ts';

/** Contacts of a Spanish invoicing program. */
export default headerSet('es-holded-contactos', 'es', `
Código|Nombre fiscal|NIF|Provincia|País|Correo electrónico|Fecha de alta|Tarifa contratada|Periodicidad|Cuota mensual (€)|Total facturado (€)|Pendiente de cobro|Forma de pago|Vencimiento|Última factura|Fecha de baja|Gestor
customer_id|customer_name|-|-|country|email|signup_date|plan|contract_type|monthly_charges|total_charges|-|payment_method|-|-|churn_date|-
C1043|Talleres García SL|B23440579|Valencia|España|info@talleresgarcia.es|20/02/2024|Premium|Mensual|49,00|1.617,00|49,00|Tarjeta|60 días|F26-234|02/07/2026|Marta
C1044|Clínica Dental Sur|B18612395|Madrid|España|info@clinicadentals.es|08/12/2025|Básica|Mensual|149,50|1.644,50|0,00|Tarjeta|60 días|F26-313||Marta
C1045|Distribuciones López SA|B48692298|Sevilla|España|info@distribuciones.es|22/04/2026|Avanzada|Anual|149,90|1.049,30|0,00|Transferencia|30 días|F26-896||Jorge
C1046|Hotel Miramar|B98362643|Sevilla|España|info@hotelmiramar.es|12/06/2026|Premium|Trimestral|890,50|4.452,50|0,00|Domiciliación|30 días|F26-255||Marta
C1047|Asesoría Núñez|B34750044|Madrid|Portugal|info@asesorianunez.es|22/05/2025|Avanzada|Trimestral|449,90|8.098,20|0,00|Domiciliación|60 días|F26-476||Marta
C1048|Panadería Ortiz|B51965556|Sevilla|España|info@panaderiaortiz.es|11/04/2022|Premium|Trimestral|299,90|16.494,50|0,00|Domiciliación|Contado|F26-377||Jorge
C1049|Nexo Digital SL|B91086551|Sevilla|España|info@nexodigitalsl.es|09/07/2023|Premium|Anual|79,90|3.196,00|0,00|Tarjeta|Contado|F26-206|27/03/2026|Jorge
C1050|Farmacia Peña|B38621446|Madrid|España|info@farmaciapena.es|13/11/2022|Premium|Mensual|149,00|7.152,00|149,00|Transferencia|60 días|F26-382||Jorge
C1051|Transportes Vega|B25448216|Valencia|España|info@transportesveg.es|26/07/2025|Básica|Trimestral|29,00|464,00|29,00|Tarjeta|60 días|F26-827|11/02/2026|Marta
C1052|Bodegas Rioja Alta|B13615870|Valencia|Portugal|info@bodegasriojaal.es|23/03/2025|Básica|Trimestral|449,00|8.980,00|0,00|Domiciliación|60 días|F26-557||Jorge
C1053|Inmobiliaria Costa|B80295960|Sevilla|España|info@inmobiliariaco.es|22/04/2021|Premium|Anual|449,90|30.143,30|0,00|Domiciliación|Contado|F26-888||Marta
C1054|Academia Lingua|B38768059|Valencia|España|info@academialingua.es|18/04/2022|Premium|Anual|29,50|1.622,50|29,50|Domiciliación|30 días|F26-960||Marta
`);
