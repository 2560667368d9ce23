import { PlatformError, signInFiles, signInLink } from '@retainwise/platform';
import { resolve } from 'node:path';
import type { DirectoryCommand } from './command.ts';

export const signInLinkCommand: DirectoryCommand = {
  name: 'sign-in-link',
  purpose: 'print a link that signs in to the panel of `npm start` once; earlier ones are void',
  arguments: [],
  options: {},
  optionTexts: [],
  needs: 'data directory',
  async run(dataDir) {
    const files = signInFiles(dataDir);
    const address = await files.address();
    if (address === null)
      throw new PlatformError('ERR-9006', `No panel runs on ${resolve(dataDir)} (DATA_DIR).`, {
        fix: 'Run `npm start`: it prints a link. Or set DATA_DIR to the directory of the one that runs.',
      });
    const link = signInLink(address, await files.issue());
    return { text: `${link}\n`, json: { link } };
  },
};
