// One line for each migration. Imported by name rather than found in a folder, so that a bundle contains them.
export { accounts } from './0001-accounts.ts';
export { uploads } from './0002-uploads.ts';
export { predictions } from './0003-predictions.ts';
export { mlTrainingData } from './0004-ml-training-data.ts';
export { jobOutbox } from './0005-job-outbox.ts';
export { mappingAnswers } from './0006-mapping-answers.ts';
export { savedMappings } from './0007-saved-mappings.ts';
export { predictionSettings } from './0008-prediction-settings.ts';
export { predictionResults } from './0009-prediction-results.ts';
export { columnFormats } from './0010-column-formats.ts';
export { states } from './0011-states.ts';
export { limits } from './0012-limits.ts';
export { alreadyChurned } from './0013-already-churned.ts';
export { horizon } from './0014-horizon.ts';
export { results } from './0015-results.ts';
export { events } from './0016-events.ts';
export { uploadParts } from './0018-upload-parts.ts';
