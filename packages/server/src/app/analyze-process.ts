import { constants, setPriority } from 'node:os';
import { implement } from '../process-pool/task.ts';
import { serveTasks } from '../process-pool/serve-tasks.ts';
import { CORRECT_FILE, correctFile } from '../uploads/corrections/correct-task.ts';
import { ANALYZE_UPLOAD, createAnalyzeTask } from '../uploads/analyze-task.ts';

// Apart from the scores, whose models and validator would take half a second at its start and memory while it runs.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
serveTasks([implement(ANALYZE_UPLOAD, createAnalyzeTask()), implement(CORRECT_FILE, correctFile)]);
