import { RetainWiseCoreError } from '../../errors.ts';

/** A model file cannot be used: its kind is not supported, it is damaged, or it is too large. */
export class ModelFormatError extends RetainWiseCoreError {
  override readonly name = 'ModelFormatError';

  /** ERR-4101: an intact model of a kind that is not supported. `what` names it. */
  static unsupported(what: string): ModelFormatError {
    return new ModelFormatError('ERR-4101', `The model uses ${what}, which is not supported.`, {
      fix:
        'Train with objective "binary:logistic", booster "gbtree" or "dart", one output ' +
        'and numeric (one-hot encoded) features.',
    });
  }

  /** ERR-4102: the content contradicts itself or the format. `what` says how, `location` where. */
  static malformed(what: string, location?: string, cause?: unknown): ModelFormatError {
    return new ModelFormatError(
      'ERR-4102',
      `The model file is damaged: ${what}${location === undefined ? '' : ` (${location})`}.`,
      {
        fix: 'Save the model again with Booster.save_model("model.json") and copy it as a binary file.',
        ...(location === undefined ? {} : { location }),
        cause,
      },
    );
  }

  /** ERR-4103: larger than the limits. */
  static tooLarge(what: string): ModelFormatError {
    return new ModelFormatError('ERR-4103', `The model is too large: ${what}.`, {
      fix: 'Use fewer or shallower trees.',
    });
  }

  /** ERR-4104: the first bytes belong to no known format. */
  static unknownFormat(): ModelFormatError {
    return new ModelFormatError(
      'ERR-4104',
      'The file is neither an XGBoost model in JSON or UBJSON nor a binary model of ml-xgboost.',
      {
        fix: 'Save the model with Booster.save_model("model.json") or Booster.save_model("model.ubj").',
      },
    );
  }
}
