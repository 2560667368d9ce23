import type { Sequelize } from 'sequelize';
import { createAccountRepository } from './accounts/repository.ts';
import { defineAccounts } from './accounts/table.ts';
import { createApiKeyRepository } from './api-keys/repository.ts';
import { defineApiKeys } from './api-keys/table.ts';
import { createAuditEventRepository } from './audit-events/repository.ts';
import { defineAuditEvents } from './audit-events/table.ts';
import { createChangeRepository } from './changes/repository.ts';
import { createDashboardRepository } from './dashboard/repository.ts';
import { createErasureRepository } from './erasures/repository.ts';
import { createEventRepository } from './events/repository.ts';
import { createExperimentRepository } from './experiments/repository.ts';
import { createExportRepository } from './exports/repository.ts';
import { installationSecret } from './installation/secret.ts';
import { createDriftRepository } from './learning/drift.ts';
import { createLearningDueRepository } from './learning/due.ts';
import { createReportCardRepository } from './learning/report-cards.ts';
import { createInterventionRepository } from './interventions/repository.ts';
import { createLearningRepository } from './learning/repository.ts';
import { createLedgerRepository } from './ledger/repository.ts';
import { createModelRepository } from './models/repository.ts';
import { createListRepository } from './outcomes/lists.ts';
import { createOutcomeRepository } from './outcomes/repository.ts';
import { createPeopleRepository } from './people/repository.ts';
import { createPredictionPartRepository } from './prediction-parts/repository.ts';
import { createRunRepository } from './predictions/runs.ts';
import { createPredictionRepository } from './predictions/repository.ts';
import { definePredictions } from './predictions/table.ts';
import { createRateLimitRepository } from './rate-limits/repository.ts';
import { createCountedRuns } from './results/counted-runs.ts';
import { createResultRepository } from './results/repository.ts';
import { createSavedMappingRepository } from './saved-mappings/repository.ts';
import { defineSavedMappings } from './saved-mappings/table.ts';
import { createAccountChanges, type AccountChanges } from './shared/account-changes.ts';
import { createCursors } from './shared/cursor.ts';
import { createUploadPartRepository } from './upload-parts/repository.ts';
import { createUploadRepository } from './uploads/repository.ts';
import { defineUploads } from './uploads/table.ts';
import { createUsageRepository } from './usage/repository.ts';
import { createWebhookDeliveryRepository } from './webhooks/deliveries.ts';
import { createWebhookEndpointRepository } from './webhooks/endpoints.ts';
import { createWebhookOutbox } from './webhooks/outbox.ts';
import { createWidgetSessionRepository } from './widget-sessions/repository.ts';
import { createWorklistRepository } from './worklist/repository.ts';

export type Repositories = Readonly<ReturnType<typeof createRepositories>>;

/** The repositories of all entities. Table definitions belong to a pool: a second pool in the process has its own. */
export function createRepositories(sequelize: Sequelize) {
  const uploads = defineUploads(sequelize);
  const cursors = createCursors(installationSecret(sequelize, 'cursors'));
  const changes = createAccountChanges();
  const countedRuns = createCountedRuns(sequelize);
  const uploadRepository = createUploadRepository(sequelize, uploads, cursors);
  const accountChanges: AccountChanges = { onChange: (listener) => changes.onChange(listener) };
  return {
    accountChanges,
    accounts: createAccountRepository(defineAccounts(sequelize), changes, cursors),
    apiKeys: createApiKeyRepository(sequelize, defineApiKeys(sequelize), { changes, cursors }),
    auditEvents: createAuditEventRepository(sequelize, defineAuditEvents(sequelize), cursors),
    people: createPeopleRepository(sequelize),
    uploads: uploadRepository,
    uploadParts: createUploadPartRepository(sequelize),
    savedMappings: createSavedMappingRepository(defineSavedMappings(sequelize)),
    predictions: createPredictionRepository(sequelize, definePredictions(sequelize, uploads), uploads, cursors),
    runs: createRunRepository(sequelize),
    predictionParts: createPredictionPartRepository(sequelize),
    results: createResultRepository(sequelize, cursors, countedRuns),
    changes: createChangeRepository(sequelize, cursors, countedRuns),
    dashboard: createDashboardRepository(sequelize),
    learning: createLearningRepository(sequelize),
    learningDue: createLearningDueRepository(sequelize),
    ledger: createLedgerRepository(sequelize),
    reportCards: createReportCardRepository(sequelize),
    models: createModelRepository(sequelize, cursors),
    drift: createDriftRepository(sequelize),
    interventions: createInterventionRepository(sequelize, cursors),
    experiments: createExperimentRepository(sequelize, cursors),
    lists: createListRepository(sequelize),
    outcomes: createOutcomeRepository(sequelize, cursors),
    worklist: createWorklistRepository(sequelize, cursors, countedRuns),
    events: createEventRepository(sequelize),
    erasures: createErasureRepository(sequelize, { uploads: uploadRepository, changes }),
    exports: createExportRepository(sequelize),
    rateLimits: createRateLimitRepository(sequelize),
    usage: createUsageRepository(sequelize),
    webhookEndpoints: createWebhookEndpointRepository(sequelize, cursors),
    webhookDeliveries: createWebhookDeliveryRepository(sequelize, cursors),
    webhookOutbox: createWebhookOutbox(sequelize),
    widgetSessions: createWidgetSessionRepository(sequelize, changes),
  };
}
