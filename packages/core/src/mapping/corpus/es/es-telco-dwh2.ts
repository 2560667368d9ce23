import { headerSet } from '../../testing/header-set.ts';

/** A Spanish telecom warehouse table that answers S and N. */
export default headerSet('es-telco-dwh2', 'es', `
cod_abonado|sexo|mayor_65|tiene_pareja|dependientes|antiguedad_meses|servicio_telefonico|lineas_multiples|tipo_internet|seguridad_online|copia_seguridad|seguro_dispositivo|soporte_tecnico|tv_streaming|peliculas|permanencia|factura_sin_papel|metodo_pago|importe_mensual|importe_acumulado|fuga
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned
61000000|M|S|N|S|5|S|S|ADSL|N|S|N|S|S|S|Sin permanencia|N|Domiciliacion|54.90|199.50|0
61000011|H|S|N|N|4|N|N|ADSL|N|N|N|S|N|S|Sin permanencia|S|Domiciliacion|24.90|159.60|1
61000022|H|N|N|S|47|S|S|Ninguno|S|S|N|N|N|N|24 meses|S|Domiciliacion|24.90|1875.30|1
61000033|H|S|N|S|3|S|S|Ninguno|S|N|N|N|N|N|12 meses|S|Tarjeta|54.90|119.70|0
61000044|H|S|S|N|27|S|N|Fibra|N|S|S|S|S|S|24 meses|N|Domiciliacion|39.90|1077.30|0
61000055|M|N|N|S|13|S|S|Fibra|S|N|N|S|N|S|24 meses|S|Efectivo|39.90|518.70|1
61000066|M|S|S|S|39|N|S|Fibra|S|N|S|S|S|S|12 meses|S|Efectivo|39.90|1556.10|1
61000077|H|N|S|N|5|N|N|Ninguno|S|S|N|S|S|S|24 meses|N|Efectivo|24.90|199.50|0
61000088|H|N|N|S|67|N|N|Fibra|S|S|N|N|S|N|24 meses|N|Tarjeta|39.90|2673.30|0
61000099|M|N|S|N|25|S|N|Ninguno|N|S|N|S|N|S|12 meses|N|Efectivo|39.90|997.50|1
61000110|H|N|S|N|6|N|N|ADSL|S|S|S|N|N|N|12 meses|N|Tarjeta|24.90|239.40|0
61000121|H|S|S|N|14|N|N|ADSL|N|N|S|N|S|S|12 meses|N|Tarjeta|39.90|558.60|0
`);
