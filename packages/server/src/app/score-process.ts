import { createModelRegistry } from '@retainwise/platform/models';
import { constants, setPriority } from 'node:os';
import { implement } from '../process-pool/task.ts';
import { serveTasks } from '../process-pool/serve-tasks.ts';
import { createScoreTask, SCORE_CUSTOMERS } from '../scores/score-task.ts';

// Whoever answers /health comes first, also on a single core.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
serveTasks([implement(SCORE_CUSTOMERS, createScoreTask(createModelRegistry()))]);
