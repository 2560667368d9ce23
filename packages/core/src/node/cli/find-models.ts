import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InputError } from '../../errors.ts';
import { MODEL_LIMITS } from '../../models/forest/limits.ts';
import { openModelFile } from '../../models/open-model-file.ts';
import { createPackagedModels } from '../../models/packaged-models.ts';
import { isNamed } from '../../models/router/router.ts';
import type { TreeChoice } from '../../models/xgboost/read-xgboost-document.ts';
import type { ChurnModel } from '../../models/types.ts';
import { UsageError } from './usage-error.ts';

export interface FoundModels {
  /** `auto` or the id of one of `models`. */
  readonly model: string;
  readonly models: readonly ChurnModel[];
}

/**
 * The models that a run may use: those of the package, or one from a file.
 *
 * @param model `auto`, the name of a model of the package, or a path
 * @throws UsageError ERR-6002 when it looks like a path but there is no such file
 * @throws ModelFormatError when the file is not a model
 */
export async function findModels(model: string, trees: TreeChoice = 'best'): Promise<FoundModels> {
  const packaged = createPackagedModels();
  if (model === 'auto' || packaged.some((known) => isNamed(known, model)) || !looksLikePath(model))
    return { model, models: packaged };
  const own = await openOwnModel(model, trees);
  return { model: own.id, models: [own] };
}

/** @throws InputError ERR-4001 when there is no such model */
export function modelNamed(name: string, models: readonly ChurnModel[]): ChurnModel {
  const found = models.find((model) => isNamed(model, name));
  if (found !== undefined) return found;
  throw new InputError('ERR-4001', `Unknown model "${name}".`, {
    fix: `Use one of: ${[...new Set(models.map(({ id }) => id))].join(', ')}.`,
  });
}

const looksLikePath = (model: string): boolean => /[/\\]|\.(json|ubj|model|bin)$/i.test(model);

/** @throws UsageError ERR-6002, ModelFormatError */
async function openOwnModel(path: string, trees: TreeChoice): Promise<ChurnModel> {
  const name = basename(path, extname(path));
  return openModelFile(await readBytes(path), { id: name, version: name, trees });
}

/** Reads at most the size limit of a model, so that a wrong path cannot exhaust memory. */
async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(Math.min(size, MODEL_LIMITS.bytes + 1));
      const { bytesRead } = await file.read(bytes);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new UsageError(
      `The model "${path}" cannot be read.`,
      'Pass a model name (auto, telecom, saas-baseline) or the path of a model file.',
      { code: 'ERR-6002', location: '--model', cause },
    );
  }
}
