import type { HeaderSet } from '../../testing/header-set.ts';
import esAcademia from './es-academia.ts';
import esAcademiaOnline from './es-academia-online.ts';
import esClientes from './es-clientes.ts';
import esCrm from './es-crm.ts';
import esFacturacion from './es-facturacion.ts';
import esFugaTelefonia from './es-fuga-telefonia.ts';
import esGimnasio from './es-gimnasio.ts';
import esHoja from './es-hoja.ts';
import esLatamSaas from './es-latam-saas.ts';
import esSnake from './es-snake.ts';
import esSoftware from './es-software.ts';
import esTelco from './es-telco.ts';
import esTelecomDiccionario from './es-telecom-diccionario.ts';
import esTelefonia from './es-telefonia.ts';

/** Judged header sets in Spanish. */
export const ES_SETS: readonly HeaderSet[] = [
  esAcademia, esAcademiaOnline, esClientes, esCrm, esFacturacion, esFugaTelefonia, esGimnasio, esHoja, esLatamSaas, esSnake, esSoftware, esTelco,
  esTelecomDiccionario, esTelefonia,
];
