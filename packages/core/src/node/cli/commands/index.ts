import type { Command } from '../command.ts';
import { explainCommand } from './explain.ts';
import { mapCommand } from './map.ts';
import { scoreCommand } from './score.ts';
import { validateCommand } from './validate.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  mapCommand,
  validateCommand,
  scoreCommand,
  explainCommand,
];
