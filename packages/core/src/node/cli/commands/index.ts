import type { Command } from '../command.ts';
import { evaluateCommand } from './evaluate.ts';
import { explainCommand } from './explain.ts';
import { learnCommand } from './learn.ts';
import { mapCommand } from './map.ts';
import { reportCardCommand } from './report-card.ts';
import { scoreCommand } from './score.ts';
import { trainCommand } from './train.ts';
import { validateCommand } from './validate.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  mapCommand,
  validateCommand,
  scoreCommand,
  explainCommand,
  trainCommand,
  evaluateCommand,
  learnCommand,
  reportCardCommand,
];
