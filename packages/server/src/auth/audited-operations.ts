import type { AuditAction, operations } from '@retainwise/openapi';

/** Why an operation leaves nothing in the audit log. */
interface NotAudited {
  readonly because: string;
}

const READS: NotAudited = { because: 'It changes nothing, and hands out no file.' };
const OPEN: NotAudited = { because: 'It is open to everybody, and changes nothing.' };

/** `receiveWebhook` is what receivers serve. */
type Served = Exclude<keyof operations, 'receiveWebhook'>;

/**
 * What each operation of the contract leaves in the audit log. One that is not here does not compile; one that changes
 * something needs an action, and a test does each and looks for it.
 */
export const AUDITED_OPERATIONS: Readonly<Record<Served, AuditAction | NotAudited>> = {
  createUpload: 'upload.created',
  listUploads: READS,
  retrieveUpload: READS,
  deleteUpload: 'upload.deleted',
  putUploadPart: { because: 'Its bytes belong to an upload that was announced, which is in the log.' },
  completeUpload: 'upload.completed',
  retrieveMapping: READS,
  updateMapping: 'mapping.answered',
  retrieveValidation: READS,
  createPrediction: 'prediction.created',
  listPredictions: READS,
  retrievePrediction: READS,
  cancelPrediction: 'prediction.cancelled',
  listResults: READS,
  downloadResults: 'results.downloaded',
  listCustomerHistory: READS,
  listChanges: READS,
  retrieveSegments: READS,
  retrieveDashboard: READS,
  listWorklist: READS,
  updateWorklistEntry: 'worklist.updated',
  streamEvents: READS,
  streamPredictionEvents: READS,
  createScores: { because: 'Nothing is stored: what comes in goes out again.' },
  retrieveAccount: READS,
  updateAccount: 'account.updated',
  eraseAccount: 'account.erasure_requested',
  eraseCustomer: 'customer.erasure_requested',
  retrieveErasure: READS,
  createExport: 'account.export_requested',
  retrieveExport: READS,
  downloadExport: 'account.export_downloaded',
  createKey: 'key.created',
  listKeys: READS,
  retrieveKey: READS,
  revokeKey: 'key.revoked',
  rotateKey: 'key.rotated',
  createWebhook: 'webhook.created',
  listWebhooks: READS,
  retrieveWebhook: READS,
  updateWebhook: 'webhook.updated',
  deleteWebhook: 'webhook.deleted',
  rotateWebhookSecret: 'webhook.secret_rotated',
  testWebhook: 'webhook.tested',
  listWebhookDeliveries: READS,
  retryWebhookDelivery: 'webhook.retried',
  replayWebhook: 'webhook.replayed',
  createWidgetSession: 'widget_session.created',
  revokeWidgetSessions: 'widget_session.revoked',
  revokeWidgetSession: 'widget_session.revoked',
  listAuditEvents: READS,
  retrieveSampleData: READS,
  health: OPEN,
  ready: OPEN,
  retrieveProblemType: OPEN,
};
