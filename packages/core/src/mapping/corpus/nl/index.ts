import type { HeaderSet } from '../../testing/header-set.ts';
import nlBoekhouding from './nl-boekhouding.ts';
import nlCrm from './nl-crm.ts';
import nlEnergie from './nl-energie.ts';
import nlKlanten from './nl-klanten.ts';
import nlSaas from './nl-saas.ts';
import nlSaas2 from './nl-saas-2.ts';
import nlSnake from './nl-snake.ts';
import nlSoftware from './nl-software.ts';
import nlTelecom from './nl-telecom.ts';
import nlTelecomProject from './nl-telecom-project.ts';

/** Judged header sets in Dutch. */
export const NL_SETS: readonly HeaderSet[] = [
  nlBoekhouding, nlCrm, nlEnergie, nlKlanten, nlSaas, nlSaas2, nlSnake, nlSoftware, nlTelecom, nlTelecomProject,
];
