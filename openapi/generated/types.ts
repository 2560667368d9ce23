// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check that the API is running
         * @description Responds without using the database or any other service.
         */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/problems/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe an error code
         * @description Describes the cause of an error and how to fix it. The `type` of every problem document is the path of its code.
         *     Returns HTML to browsers, and JSON to clients that accept `application/json`. Needs no authentication.
         */
        readonly get: operations["retrieveProblemType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check that the API is ready
         * @description Checks that the database answers and takes writes, and that the job queue answers. Responds within a second; what it says is at most a second old.
         */
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the account
         * @description Returns the account that owns the API key.
         */
        readonly get: operations["retrieveAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Erase the account
         * @description Deletes the account and all that belongs to it, for good. All of its API keys and widget sessions end with this
         *     request, also the one that makes it, and its people are no longer in it; files and rows are deleted within
         *     minutes. What remains is the proof of the erasure, and the audit log until its retention is over.
         */
        readonly delete: operations["eraseAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change how high scores are
         * @description Sets the churn rate and the horizon of the account that owns the API key. They count for later predictions; each prediction keeps those it was created with.
         */
        readonly patch: operations["updateAccount"];
        readonly trace?: never;
    };
    readonly "/v1/audit-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what was done in the account
         * @description Returns who did what, newest first: keys, uploads, mappings, predictions, downloads, settings, erasures, and requests that were refused for want of a permission. Events are only ever added, and are kept for 400 days unless the operator says otherwise. A caller that is bound to an end customer sees those of its own.
         */
        readonly get: operations["listAuditEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{customer_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Erase a customer
         * @description Takes a customer out of everything that is stored at this moment: the rows of uploaded files and of results, the
         *     files themselves, recorded outcomes, and the totals. Files are written again without the customer. Uploads that
         *     are being received and predictions that are under way are waited for. What is uploaded later is new.
         *
         *     Whether there is such a customer is known only when all uploads have been searched, so the answer is always an
         *     erasure. Repeating the request while it is under way returns the same. Everybody else's scores stay as they are.
         */
        readonly delete: operations["eraseCustomer"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{customer_id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what predictions said of a customer
         * @description Returns the results of one customer in the predictions of the account, the newest first. Predictions that were completed before there was this list are not in it.
         */
        readonly get: operations["listCustomerHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{customer_id}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve what was said of a customer and what happened
         * @description Returns every score that was recorded of a customer, whether its window has closed and with what end, beside
         *     outcomes and whom you contacted, in order of time, and the same in sentences. Of a customer of whom nothing is
         *     recorded all lists are empty.
         */
        readonly get: operations["retrieveCustomerTimeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dashboard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the state of an account or end customer
         * @description Returns what the latest prediction says, what the one before said, what changed in between, and the trend. Without
         *     `reference`, that is of the account's own uploads; an end customer has a dashboard of its own. Before the first
         *     prediction has completed, `latest` is null.
         *
         *     Predictions are in the order of their `as_of`. Only those with the same horizon are compared: that of the latest,
         *     unless `horizon_days` names another.
         */
        readonly get: operations["retrieveDashboard"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/erasures/{erasure_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an erasure
         * @description Returns how far an erasure is, and once it is completed, what is gone. It stays as proof.
         */
        readonly get: operations["retrieveErasure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow the account
         * @description A stream of server-sent events: what happens to the predictions and uploads of the account from now on. Each
         *     message has the fields `id`, `event` (the type) and `data` (a `LiveEvent` as JSON). Comments keep the connection
         *     alive; the server ends it after about five minutes, and the client connects again with `Last-Event-ID` to get what
         *     it missed within the last 24 hours.
         *
         *     Messages may be sent again, and not always in the order of their ids: remember the last ids and drop repeated
         *     ones. Read the state that you start from after the stream has opened. A key may have a few streams open at once;
         *     more get 429.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/experiments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List experiments
         * @description Returns experiments, newest first, without their effects.
         */
        readonly get: operations["listExperiments"];
        readonly put?: never;
        /**
         * Find out whether contacting helps
         * @description Begins an experiment: of the customers at the levels that it is about, chance holds a share out, who are not to be
         *     contacted; all others are. From then on each completed prediction assigns those who are new, and nobody changes
         *     sides. The answer says how many customers it needs, and how long that takes. One experiment is under way at a
         *     time.
         */
        readonly post: operations["createExperiment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/experiments/{experiment_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an experiment
         * @description Returns the experiment and what is known of its effect: how much fewer leave among those to be contacted, and what
         *     that is worth, with an interval that holds however often you look. `effect` is null until a window has closed.
         */
        readonly get: operations["retrieveExperiment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/experiments/{experiment_id}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List whom to contact, and whom not
         * @description Returns the customers of the experiment, those first who were assigned last.
         */
        readonly get: operations["listExperimentAssignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/experiments/{experiment_id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an experiment
         * @description Assigns nobody any more. What was assigned stays, and its effect can still be read as windows close. Ending it
         *     again changes nothing.
         */
        readonly post: operations["endExperiment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Export the account
         * @description Begins to write everything that is stored of the account into one ZIP file: rows as JSON Lines, uploaded files and
         *     results as they are. With `reference`, only what is of that end customer. A key that is bound to an end customer
         *     gets what is of that one.
         *
         *     Repeating the request while such an export is under way returns the same export. The file is deleted after 7 days,
         *     and also when a customer is erased that may be in it.
         */
        readonly post: operations["createExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/exports/{export_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an export
         * @description Returns how far an export is. It is gone when it has expired.
         */
        readonly get: operations["retrieveExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/exports/{export_id}/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download an export
         * @description Returns the ZIP file of an export that is completed. `README.txt` in it says what is what.
         */
        readonly get: operations["downloadExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/interventions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List whom you contacted
         * @description Returns whom you contacted, or an experiment held out, newest first.
         */
        readonly get: operations["listInterventions"];
        readonly put?: never;
        /**
         * Tell whom you contacted
         * @description Records whom you contacted because of a score, up to 1,000 at a time. Whoever was contacted may have stayed
         *     because of it, so the report card shows them apart; without this, learning would learn from its own effects. The
         *     same customer, kind and moment are recorded once.
         */
        readonly post: operations["recordInterventions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API keys
         * @description Returns keys without their secrets, newest first, those included that have expired or were revoked. A key with a reference sees the keys with the same reference.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Create an API key
         * @description Returns the key with its secret, which is shown in this answer only. A key can be limited to some permissions (`scopes`), to one of your customers (`reference`) and in time. It can never do more than the key that made it.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{key_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an API key
         * @description Returns the key without its secret.
         */
        readonly get: operations["retrieveKey"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description Ends the key for good: at once in the process that answers, within five seconds in all others. A key may revoke itself, and then no longer works. It stays in the list as `revoked`. Revoking again returns the same key.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{key_id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate an API key
         * @description Makes a key that replaces this one, with the same name, scopes, reference, mode and end, and returns it with its secret, which is shown in this answer only. The old key expires after `overlap_seconds`, a day unless given; with 0 it ends at once. A key may rotate itself. A key that may do more than the one that makes the request cannot be rotated with it (ERR-1006), because its secret would be in the answer; one that has ended or was rotated before cannot be rotated at all (ERR-2013).
         */
        readonly post: operations["rotateKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/learning/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download what was said and what happened
         * @description Returns one CSV with a row for each customer and score: what was known (`features` as JSON), what was said
         *     (`prediction`), what became of it (`actual_churn`, `churn_date`, `feedback_source`, `outcome_recorded_at`) and to
         *     which side of an experiment the customer belongs (`experiment_group`). `actual_churn` is empty while a window is
         *     open. Cells that a spreadsheet would take for a formula begin with an apostrophe.
         */
        readonly get: operations["exportLearningData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List models
         * @description Returns the models of the account, newest first, those that were retired included.
         */
        readonly get: operations["listModels"];
        readonly put?: never;
        /**
         * Train a model of your own
         * @description Queues the training of a model on top of the rules, from outcomes whose windows have closed, or from one uploaded
         *     file that says who left. While one with the same settings is under way, that one is returned. A model that is
         *     ready is a challenger: it replaces the champion when it is surely better, or by `promoteModel`. One from a file
         *     that only says who has left stays a challenger until a person promotes it.
         */
        readonly post: operations["createModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a model
         * @description Returns the model, and how far its training is.
         */
        readonly get: operations["retrieveModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}/card": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the card of a model
         * @description Returns what is known of a model that is ready: what it was trained on, every step of the ladder that was tried,
         *     on customers whom it had not seen, what it goes by, what was left out and why, and advice in words.
         */
        readonly get: operations["retrieveModelCard"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List how a model was judged
         * @description Returns each look at a model beside another one on the same customers, newest first, with what was decided and
         *     why.
         */
        readonly get: operations["listModelEvaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}/promote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Score by this model from now on
         * @description Makes a model the champion, by which later predictions score. A model that was not found surely better needs
         *     `force`. Who did it, the reason and `force` are recorded. The one before is retired; `rollbackModel` brings it
         *     back.
         */
        readonly post: operations["promoteModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}/retire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retire a model
         * @description No longer scores by the model. If it is the champion, the rules score again. It stays readable, and what it said
         *     stays as it is.
         */
        readonly post: operations["retireModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}/rollback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Go back to the model before
         * @description Retires the champion, and makes the one champion again that it replaced; the rules, where there was none. Of a
         *     model that is not the champion it is refused (ERR-4013).
         */
        readonly post: operations["rollbackModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List outcomes
         * @description Returns what was told, found or proposed of customers, newest first, also what has been corrected since: `stands`
         *     says whether an entry counts.
         */
        readonly get: operations["listOutcomes"];
        readonly put?: never;
        /**
         * Tell who left
         * @description Records what happened to customers, up to 1,000 at a time: who left, who came back, and who turned out to have
         *     stayed. The list is append-only, and what you told is never changed; a later entry corrects an earlier one by
         *     `supersedes`.
         *
         *     Each item has its answer, in the order of the request. The same one is recorded once: by `external_id`, or else by
         *     customer, event and moment. So a request can be repeated. An item that contradicts what stands is a `conflict`,
         *     and is not recorded: send it again with `supersedes` if it is right. Customers need not have been scored.
         *
         *     Tell also up to where you know (`setOutcomesWatermark`): who is not named counts as having stayed only then.
         */
        readonly post: operations["recordOutcomes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List who seems to have left
         * @description Returns what was found by comparing two complete lists of customers and waits for a person, newest first. A
         *     proposal counts nowhere until it is confirmed; a score that it concerns is not judged meanwhile.
         *
         *     Where far more customers are missing than can have left, nothing is proposed. `questions` then asks whether the
         *     list is complete.
         */
        readonly get: operations["listOutcomeProposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes/proposals/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm that customers left
         * @description Records what was proposed, as having happened between the two lists, or at `occurred_at`. Of a proposal that was
         *     decided before, the answer says so, and nothing changes.
         */
        readonly post: operations["confirmOutcomeProposals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes/proposals/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that customers did not leave
         * @description Rejects what was proposed. The entries stay in the list as rejected.
         */
        readonly post: operations["rejectOutcomeProposals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes/questions/{question_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say whether a list is complete
         * @description Answers a question of `listOutcomeProposals`. If the list is complete after all, those who are missing are
         *     proposed as having left, to be confirmed like others. If not, nothing is inferred from it. A question is answered
         *     once.
         */
        readonly post: operations["answerOutcomeQuestion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes/watermark": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve up to where outcomes are known
         * @description Returns up to when it is known who has left. The window of a score is judged when it has closed before then, and
         *     seven more days have passed. Null while nobody has said so: nothing is judged.
         */
        readonly get: operations["retrieveOutcomesWatermark"];
        /**
         * Say up to where outcomes are known
         * @description Says that all who left by this moment have been told. It never goes back: an earlier moment changes nothing. A
         *     complete list of customers moves it, too. A moment in the future is refused (ERR-2001).
         */
        readonly put: operations["setOutcomesWatermark"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List predictions
         * @description Returns predictions, newest first, without the mapping in `settings`.
         */
        readonly get: operations["listPredictions"];
        readonly put?: never;
        /**
         * Score an upload
         * @description Queues a job. `streamPredictionEvents` tells how it gets on; `retrievePrediction` has its result. The job uses the mapping, currency and models of this moment, shown in `settings`. While a prediction of the same upload, model, level and settings is queued, running or completed, that one is returned with status 200 instead; `rerun` asks for a new one. A prediction belongs to the end customer that its upload belongs to.
         */
        readonly post: operations["createPrediction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a prediction
         * @description Returns the status, the progress and, once completed, the summary. The progress never decreases, even if the job
         *     is retried. To wait for the end, follow `streamPredictionEvents`; where streams do not get through, ask again with
         *     `If-None-Match`.
         */
        readonly get: operations["retrievePrediction"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a prediction
         * @description Ends a prediction that is queued or running. It is `cancelled` at once and for good: it has no results, and a job that is already running notices within moments and leaves nothing. Cancelling again returns the same prediction. One that is completed or has failed is left as it is (ERR-4005). The upload stays; to score it, create another prediction.
         */
        readonly post: operations["cancelPrediction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what changed since the prediction before
         * @description Returns the customers whose state is another than in the prediction before: the one with the same owner and
         *     horizon, of another upload, whose `as_of` is the latest before this one's. The two are compared once, when this
         *     prediction completes. `since` is null, and the list empty, where there was none, and for predictions from before
         *     changes were recorded. Those with the most revenue at risk come first.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the results as CSV
         * @description Returns the columns of the file followed by the columns of the result, or the rejected rows with their reasons.
         *     Cells of a rejected row that have no header come after the reason.
         *
         *     `explanation`, `risk_factors` and `protective_factors` are JSON. `explanation` has `method`, `base_probability`,
         *     `missing_inputs` and `out_of_range_inputs`; factors have `field`, `value` and `impact`, the strongest first. Where
         *     impacts of one size and opposite sign leave the order of the strongest open, `explanation.top_factors` names them.
         *     With `detail=full`, `explanation` also has `summary` and the strongest `factors`, and every factor its `label` and
         *     `direction`. Results of versions before this are always in the long form.
         *
         *     The file is stored compressed and sent so to clients that accept gzip. `Content-Length` and the digests let a
         *     client notice a file that ended early; the long form is made while it is sent and has neither.
         */
        readonly get: operations["downloadResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow a prediction
         * @description The events of one prediction, as in `streamEvents`. Without `Last-Event-ID` the stream begins with a message that
         *     has the present state. It ends with the message that says that the prediction has ended; asked again from there,
         *     the answer is 204, after which an `EventSource` does not connect again.
         */
        readonly get: operations["streamPredictionEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the results of a prediction
         * @description Returns a page of scored customers, by default with the highest churn probability first. Customers who have already left come behind all others, except in the order of the file (`row_number`).
         */
        readonly get: operations["listResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/predictions/{prediction_id}/segments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the totals of segments
         * @description Returns, for each value of a column, how many customers have it and what is at risk among them. Columns of plans,
         *     countries, industries, company sizes, contract types, payment methods and currencies are counted where the file
         *     has them, unless they have more than 1,000 different values. Of the values, the 50 with the most customers are
         *     listed and the others added up. Predictions from before segments were counted have none.
         */
        readonly get: operations["retrieveSegments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/report-card": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve how right the scores were
         * @description Returns what was said of customers beside what became of them, over all windows that have closed: how many were
         *     expected to leave and how many did, and as more have left, how well the scores ranked them and how far they can be
         *     relied on. Every figure has its 95 % interval, and what would be chance is not said. The same is there in
         *     sentences, in the language of `Accept-Language` (en, de, es, fr, it, nl, pt; English otherwise), and as phrases
         *     for further languages.
         *
         *     Until a window has closed `card` is null, and `waiting_for` says what is waited for. The card is computed after
         *     outcomes have changed, within minutes.
         */
        readonly get: operations["retrieveReportCard"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sample-data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Generate sample customers
         * @description Returns a CSV of fictitious SaaS customers, some with errors. The same seed returns the same file.
         */
        readonly get: operations["retrieveSampleData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Score up to 1,000 customers in one request
         * @description Returns the scores in the response. Nothing is stored. `auto` is the model that was learnt from the outcomes of
         *     the account, or of the end customer, where one scores at present for the horizon; otherwise the published ones.
         */
        readonly post: operations["createScores"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List uploads
         * @description Returns uploads, newest first.
         */
        readonly get: operations["listUploads"];
        readonly put?: never;
        /**
         * Upload a file of customers
         * @description Stores the file, maps its columns and validates its rows while it is being received. Nothing is stored of a file
         *     that cannot be used. Without overrides, the saved mapping of the last file with the same headers is applied.
         *
         *     With `kind=outcomes`, the file says who left: an id, the date, and perhaps a reason. Its rows are recorded as
         *     outcomes, and `outcomes` of the answer accounts for each of them; it cannot be scored. With `complete=true`, the
         *     file is the complete list of your customers: once it is scored, it is compared with the complete list before, and
         *     whoever is missing is proposed as having left (`listOutcomeProposals`).
         *
         *     With a JSON body, announces a large file instead, which is then sent in parts: each with
         *     `PUT /v1/uploads/{upload_id}/parts/{part}`, in any order and several at once, and ended by
         *     `POST /v1/uploads/{upload_id}/complete`. Parts that have arrived need not be sent again after an interruption.
         */
        readonly post: operations["createUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve an upload
         * @description Returns the upload with its format, quality score and row counts. Of one that is sent in parts and not ready yet,
         *     returns the parts that have arrived, or why the file cannot be used.
         */
        readonly get: operations["retrieveUpload"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an upload
         * @description Permanently deletes the file, its predictions and their results. Predictions that are queued or running end
         *     without a result. Nothing can be read from then on; files that cannot be deleted at once are deleted within
         *     minutes.
         *     Repeating the request is safe: it returns 204 while they are being deleted and 404 after that.
         */
        readonly delete: operations["deleteUpload"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete an upload that was sent in parts
         * @description Ends the sending of parts. The file is then mapped and validated in the background: retrieve the upload until its
         *     `status` is `ready`, or `failed` with the problem that `POST /v1/uploads` would have answered. Repeating the
         *     request is safe. While parts are missing, it is refused and names them (ERR-2009).
         */
        readonly post: operations["completeUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct cells of an upload
         * @description Makes another upload: the file of this one with other values in some cells, mapped as this one is and validated
         *     again, without the file being sent again. This upload, its file and its predictions stay as they are; both are
         *     listed, scored, exported and deleted like any other. Rows keep their numbers. The results are those of a file that
         *     was corrected by hand.
         *
         *     Files above the limit for a file that is sent as a whole are refused (ERR-2003), as are cells that the file does
         *     not have (ERR-3011). While a customer is being erased from the upload, it cannot be corrected (ERR-2010).
         */
        readonly post: operations["correctUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}/mapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the mapping of an upload
         * @description Returns the field of each column and the reason for it.
         */
        readonly get: operations["retrieveMapping"];
        /**
         * Update the mapping of an upload
         * @description Replaces all decisions, then maps and validates the upload again. The decisions are saved and applied to later
         *     files with the same headers. Empty overrides without answers delete the saved mapping.
         */
        readonly put: operations["updateMapping"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}/parts/{part}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Send a part of an upload
         * @description Stores one part of a file. Part `n` has the bytes from `(n - 1) * part_size` on; every part has `part_size` bytes,
         *     and the last one what remains. Parts may be sent in any order and several at once. Sending the same part again is
         *     safe; a part with other content is refused (ERR-2008).
         */
        readonly put: operations["putUploadPart"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{upload_id}/validation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Validate an upload
         * @description Returns the findings of validation by layer.
         */
        readonly get: operations["retrieveValidation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns endpoints without their secrets, newest first. A key with a reference sees those with the same reference.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Create a webhook endpoint
         * @description Adds an address to which events are sent, and returns it with its secret, which is shown in this answer only. The URL must be `https`, with port 443 or one from 1024, and lead to addresses of the public internet (ERR-2014); it is looked up now and again before each message. An endpoint gets the events of the whole account, or with `reference` those of one of your customers. There may be 20 for the account and 20 for each reference (ERR-2015).
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a webhook endpoint
         * @description Returns the endpoint without its secret.
         */
        readonly get: operations["retrieveWebhook"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint with its secrets and its log. What is being sent just now may still arrive.
         */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes what is given. One that is disabled gets nothing, and what is still to be sent to it is cancelled; one that is enabled again gets what happens from then on, and the rest by `replayWebhook`. A new URL is checked as in `createWebhook`, and what is still to be sent goes to it.
         */
        readonly patch: operations["updateWebhook"];
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the deliveries of a webhook endpoint
         * @description Returns the attempts to deliver messages to the endpoint, those that are planned included, newest first. They are kept for 30 days. All attempts for one event have the same `event_id`.
         */
        readonly get: operations["listWebhookDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}/deliveries/{delivery_id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deliver a message again
         * @description Sends the message of a delivery again, at once and with the same `webhook-id`, also when it was delivered before; if that fails, it is repeated as a new one is. While an attempt for the same message is planned, that one is made now instead.
         */
        readonly post: operations["retryWebhookDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deliver what was missed
         * @description Sends the messages about what has happened since a time that the endpoint wants now and has not been delivered yet, the oldest 10,000 of them; with `include_delivered` also those that were delivered. Each has the `webhook- id` that it had. Events are kept for 30 days.
         */
        readonly post: operations["replayWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}/rotate-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Makes a new secret, which is shown in this answer only. The old one signs too for `overlap_seconds`, a day unless given; with 0 it ends at once. Until then each message has a signature by each secret, so a receiver can change its own at any time in between. Rotated again, the earlier secrets end as they would have, the newest three of them: a request that is repeated because its answer was lost breaks nothing.
         */
        readonly post: operations["rotateWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{endpoint_id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test message
         * @description Sends a message of type `webhook.test` to this endpoint, whatever its `event_types` are, once. The log of deliveries tells how it went. An endpoint that is disabled gets none (ERR-2016).
         */
        readonly post: operations["testWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/widget-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a session for a widget
         * @description For your backend: lets one page of one of your end customers use the API without your key, for at most an hour. Returns a token, which is shown in this answer only; give it to the page and store it nowhere. The session sees and changes what belongs to its reference and nothing else, as far as its capabilities go, which your key must have itself. It ends at `expires_at`, when it is revoked, and with the key that made it.
         */
        readonly post: operations["createWidgetSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/widget-sessions/{session_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a session of a widget
         * @description Ends the session, when somebody signs out of your panel for example: at once in the process that answers, within five seconds in all others. Ending it again changes nothing.
         */
        readonly delete: operations["revokeWidgetSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/widget-sessions/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke sessions of widgets
         * @description Ends all sessions of an end customer (`reference`), of a person (`subject`), or of your account (`all`); with a key that is bound to a reference, those of that reference.
         */
        readonly post: operations["revokeWidgetSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worklist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the customers to call first
         * @description Returns customers of the latest prediction, those with the most revenue at risk first, with what was noted about
         *     them. Left out are customers who have already left, those who are done or dismissed, and those who are snoozed;
         *     with `status`, those with this status are listed instead, snoozed or not. Without `reference`, the list is that of
         *     the account's own uploads. Customers whose revenue is not known come last, in the order of the file; where no
         *     revenue is known, the order is by probability.
         */
        readonly get: operations["listWorklist"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worklist/{customer_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Note what becomes of a customer
         * @description Changes what is given; null clears it. The customer must be in a result that is stored. With `version`, the change
         *     is made only if nobody else has changed the entry since (ERR-2017); without it, it is made whatever the entry has
         *     become.
         *
         *     An outcome `left` or `stayed` is also recorded among the outcomes of the account: `left` as having happened
         *     between the `as_of` of the latest prediction and now. Another outcome supersedes it, and null takes it back.
         *     `wrong` says that the score was wrong, and records no outcome.
         */
        readonly patch: operations["updateWorklistEntry"];
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly event: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What a webhook endpoint of yours receives
         * @description A message of Standard Webhooks 1.0.0. It may come more than once, always with the same `webhook-id`, and in any order. Answer 2xx within 15 seconds; anything else is tried again, for three days. 410 disables the endpoint.
         */
        readonly post: operations["receiveWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        readonly Account: {
            /** @description Share of the customers who leave within the horizon. Null when it is not known. */
            readonly churn_rate: number | null;
            readonly currency: string | null;
            readonly horizon_days: components["schemas"]["HorizonDays"];
            readonly id: string;
            /** @description The API key that was used; null where a person is signed in. */
            readonly key: {
                readonly id: string;
                readonly name: string;
                /** @description The first characters of the API key that was used. */
                readonly prefix: string;
            } | null;
            readonly name: string;
            /** @description What the caller may do. */
            readonly permissions: readonly components["schemas"]["Permission"][];
            /** @description Who is signed in; null where an API key was used. */
            readonly person: {
                readonly id: string;
                /** @description Somebody else acts in the name of the person. */
                readonly impersonated: boolean;
                /** @enum {string} */
                readonly role: "owner" | "analyst" | "viewer";
            } | null;
            readonly reference: components["schemas"]["Reference-2"];
        };
        readonly AccountErase: {
            /** @description The id or the name of the account. */
            readonly confirm: string;
        };
        readonly AccountUpdate: {
            readonly churn_rate?: components["schemas"]["ChurnRate"];
            readonly horizon_days?: components["schemas"]["HorizonDays"];
        };
        /** @description An upload that is `ready`, or one that is sent in parts and is not. */
        readonly AnyUpload: components["schemas"]["Upload"] | components["schemas"]["ResumableUpload"];
        /** @description An API key without its secret, which only the answers of `createKey` and `rotateKey` have. */
        readonly ApiKey: {
            /** Format: date-time */
            readonly created_at: string;
            /** @description Id of the key that made it; null for the operator. */
            readonly created_by: string | null;
            /** Format: date-time */
            readonly expires_at: string | null;
            readonly id: string;
            /**
             * Format: date-time
             * @description To the minute. Null when it was never used.
             */
            readonly last_used_at: string | null;
            /** @description False for a test key, which begins with `rwk_test_`. So far both kinds see the same data; the flag is stored and shown. */
            readonly livemode: boolean;
            readonly name: string;
            /** @description The first characters of the key, by which people recognize it. */
            readonly prefix: string;
            readonly reference: components["schemas"]["Reference-2"];
            /** Format: date-time */
            readonly revoked_at: string | null;
            /** @description Id of the key that this one replaces. */
            readonly rotated_from: string | null;
            readonly scopes: components["schemas"]["Scopes"];
            /**
             * @description Whether the key can be used. One that was rotated is `active` until its overlap is over.
             * @enum {string}
             */
            readonly status: "active" | "expired" | "revoked";
        };
        /** @description An API key and its secret. The secret is in this answer and nowhere else. */
        readonly ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /** @description The key to send as `Authorization`. Keep it where secrets are kept. */
            readonly secret: string;
        };
        /**
         * @description The day or moment at which ages, durations and who has left are measured, such as `2026-01-31`. Without it, the newest date of an activity, sign-up or departure in the file where that is clearly older than today, else now.
         * @example 2026-01-31
         */
        readonly AsOf: string;
        /**
         * @description Where the moment comes from: the request, the newest date of an activity, sign-up or departure in the file, which is clearly older than today, or the clock.
         * @enum {string}
         */
        readonly AsOfSource: "given" | "newest_date" | "now";
        readonly AssignmentPage: {
            readonly data: readonly {
                /** @enum {string} */
                readonly assigned: "treat" | "holdout";
                /**
                 * Format: date-time
                 * @description The `as_of` of the prediction that assigned the customer.
                 */
                readonly at: string;
                readonly customer_id: string;
            }[];
            readonly next_cursor: string | null;
        };
        /**
         * @description What was done, or `authorization.refused` with the operation that was refused.
         * @enum {string}
         */
        readonly AuditAction: "account.created" | "account.updated" | "account.linked" | "account.unlinked" | "account.erasure_requested" | "account.erased" | "account.export_requested" | "account.export_downloaded" | "authorization.refused" | "customer.erasure_requested" | "customer.erased" | "key.created" | "key.rotated" | "key.revoked" | "mapping.answered" | "experiment.created" | "experiment.ended" | "interventions.recorded" | "learning.exported" | "model.created" | "model.promoted" | "model.retired" | "model.rolled_back" | "outcomes.recorded" | "outcomes.observed" | "outcomes.confirmed" | "outcomes.rejected" | "outcomes.question_answered" | "prediction.created" | "prediction.cancelled" | "results.downloaded" | "upload.created" | "upload.completed" | "upload.corrected" | "upload.deleted" | "user.added" | "user.changed" | "user.removed" | "webhook.created" | "webhook.updated" | "webhook.deleted" | "webhook.secret_rotated" | "webhook.tested" | "webhook.retried" | "webhook.replayed" | "widget_session.created" | "widget_session.revoked" | "worklist.updated";
        /** @description Something that was done in the account, or refused. It has ids, and never a cell of a file, a file name or an e-mail address. */
        readonly AuditEvent: {
            readonly action: components["schemas"]["AuditAction"];
            readonly actor: {
                /** @description Id of the API key, person or widget session. */
                readonly id: string | null;
                /**
                 * @description `admin` is a command of the operator, `system` what happens by itself.
                 * @enum {string}
                 */
                readonly kind: "key" | "person" | "session" | "admin" | "system";
                /** @description Whom the account says that a widget session is for. */
                readonly subject: string | null;
            };
            /** @description The network of the client, such as 203.0.113.0/24; not its address. */
            readonly address_prefix: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly id: string;
            readonly object: {
                readonly id: string | null;
                readonly kind: string;
            };
            readonly reference: components["schemas"]["ShownReference"];
            /** @description The `X-Request-Id` of the answer. */
            readonly request_id: string | null;
        };
        readonly AuditEventPage: {
            readonly data: readonly components["schemas"]["AuditEvent"][];
            readonly next_cursor: string | null;
        };
        readonly CardFigure: {
            readonly interval: components["schemas"]["FigureInterval"];
            readonly value: number | null;
        };
        /** @description How many were expected to leave, and how many did. */
        readonly CardOutcome: {
            readonly expected: number;
            readonly interval: components["schemas"]["FigureInterval"];
            readonly observed: number;
            readonly p_value: number | null;
            readonly ratio: components["schemas"]["CardFigure"];
            readonly rows: number;
        };
        /** @description What a cell should have been. */
        readonly CellCorrection: {
            /** @description Name of the column, as the mapping has it. */
            readonly column: string;
            /** @description Number of the row, from 1 below the header, as findings have it. */
            readonly row: number;
            /** @description What stands in the cell then; nothing empties it. */
            readonly value: string;
        };
        readonly Change: {
            /** @description Null for a customer who is not in the file any more. */
            readonly after: components["schemas"]["CustomerState"] | null;
            /** @description Null for a customer who was not in the file. */
            readonly before: components["schemas"]["CustomerState"] | null;
            readonly customer_id: string;
            readonly customer_name: string | null;
            readonly kind: components["schemas"]["ChangeKind"];
            /** @description Null where one of the two is missing or unexplained, or the earlier prediction was deleted since. */
            readonly moved: components["schemas"]["MovedReason"] | null;
        };
        readonly ChangeCounts: {
            readonly gone: number;
            readonly joined: number;
            readonly newly_at_risk: number;
            readonly recovered: number;
            readonly still_at_risk: number;
        };
        /**
         * @description `newly_at_risk`: the level is high and was not. `still_at_risk`: it is high and was. `recovered`: it was high and is
         *     not. `gone`: the customer has left, or is not in the file any more. `joined`: the customer was not in the file
         *     before, or had left, whatever the level is now.
         * @enum {string}
         */
        readonly ChangeKind: "newly_at_risk" | "recovered" | "gone" | "joined" | "still_at_risk";
        readonly ChangePage: {
            /** Format: date-time */
            readonly as_of: string;
            /** @description Null where there was nothing to compare with. */
            readonly counts: components["schemas"]["ChangeCounts"] | null;
            readonly data: readonly components["schemas"]["Change"][];
            readonly next_cursor: string | null;
            /** @description The prediction that this one was compared with. */
            readonly since: string | null;
            /** Format: date-time */
            readonly since_as_of: string | null;
        };
        /** @description Share of the customers who leave within the horizon. The mean of the scores of a file is set to it. Null when it is not known: 20 % within 90 days are then assumed by the rules, and the telecom model keeps its own. */
        readonly ChurnRate: number | null;
        readonly ColumnFormat: {
            readonly column: string;
            /**
             * @description The order of day, month and year, or the kind of number that stands for a date. Null without dates.
             * @enum {string|null}
             */
            readonly date: "iso" | "dmy" | "mdy" | "ymd" | "month_year" | "excel_serial" | "unix_seconds" | "unix_milliseconds" | "year_start" | "year_middle" | "year_end" | null;
            /**
             * @description The decimal sign.
             * @enum {string}
             */
            readonly decimal: "." | ",";
        };
        readonly ColumnMatch: {
            readonly column: string;
            readonly confidence: number;
            /**
             * @description Up to three cells of a mapped column beside what they are read as, those first that say most about the reading.
             *     Empty for columns without a field, and for mappings that were made before there were examples.
             */
            readonly examples: readonly {
                /** @description The cell as it is in the file. */
                readonly raw: string;
                /** @description The value in the field's unit; null when it cannot be read. */
                readonly read: string | null;
                readonly read_phrase?: components["schemas"]["Phrase"];
            }[];
            readonly field: string | null;
            readonly reason: string;
            readonly reason_phrase?: components["schemas"]["Phrase"];
            /** @enum {string} */
            readonly strategy: "manual" | "exact" | "normalized" | "alias" | "partial" | "fuzzy" | "values" | "none";
            readonly transform: string | null;
        };
        readonly CorrectionsCreate: {
            readonly corrections: readonly components["schemas"]["CellCorrection"][];
        };
        readonly CustomerHistory: {
            readonly data: readonly {
                /**
                 * Format: date-time
                 * @description When the customer was as scored.
                 */
                readonly as_of: string | null;
                /** Format: date-time */
                readonly completed_at: string;
                /** @description ISO 4217 code of the revenue at risk; null if unknown. */
                readonly currency: string | null;
                readonly horizon_days: number | null;
                readonly prediction_id: string;
                readonly result: components["schemas"]["ResultRow"];
                readonly upload_id: string;
            }[];
        };
        readonly CustomerState: {
            readonly already_churned: boolean;
            readonly churn_probability: number;
            readonly revenue_at_risk: number | null;
            readonly risk_level: components["schemas"]["RiskLevel"];
        };
        readonly CustomerTimeline: {
            readonly customer_id: string;
            readonly interventions: readonly components["schemas"]["Intervention"][];
            readonly outcomes: readonly components["schemas"]["Outcome"][];
            readonly scores: readonly components["schemas"]["TimelineScore"][];
            /** @description The same in words, such as "We said 31 % on 3 Feb 2026". */
            readonly sentences: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly phrase: components["schemas"]["Phrase"];
                readonly text: string;
            }[];
        };
        readonly Dashboard: {
            /** @description Between the two. Null where there is nothing to compare with. */
            readonly changes: components["schemas"]["ChangeCounts"] | null;
            /** @description Of the latest prediction, those that matter most first. */
            readonly drivers: readonly components["schemas"]["Driver"][];
            /** @description Null before the first prediction has completed. */
            readonly latest: components["schemas"]["DashboardState"] | null;
            /** @description The prediction that the latest was compared with. Null where it is the first, or the other is gone. */
            readonly previous: components["schemas"]["DashboardState"] | null;
            readonly reference: components["schemas"]["ShownReference"];
            /** @description The latest predictions, the oldest first. Of several of one upload, only the last. */
            readonly trend: readonly components["schemas"]["TrendPoint"][];
        };
        /** @description What one prediction says of all customers. Those who have already left are in no figure but their own. */
        readonly DashboardState: {
            readonly already_churned: number;
            /** Format: date-time */
            readonly as_of: string;
            readonly by_level: components["schemas"]["Levels"];
            /** Format: date-time */
            readonly completed_at: string;
            /** @description Of the amounts: of several currencies, the one of most customers. */
            readonly currency: string | null;
            /** @description Scored customers who have not left. */
            readonly customers: number;
            readonly expected_leavers: components["schemas"]["Interval"];
            /** @description Days within which customers are expected to leave. */
            readonly horizon_days: number | null;
            readonly monthly_revenue: number;
            readonly prediction_id: string;
            readonly revenue_at_risk: number;
            readonly revenue_at_risk_interval: components["schemas"]["Interval"];
            /** @description Revenue in each currency of the file. Left out where there is one; it is never added up. */
            readonly revenue_by_currency?: readonly {
                readonly currency: string | null;
                readonly customers: number;
                readonly monthly_revenue: number;
                readonly revenue_at_risk: number;
            }[];
            /** @description What the levels mean. Null in predictions from before it was recorded. */
            readonly risk_scale: components["schemas"]["RiskScale"] | null;
            readonly upload_id: string;
        };
        readonly DerivedField: {
            readonly field: string;
            readonly from: readonly string[];
        };
        /** @description A field that is among the three strongest reasons of customers. */
        readonly Driver: {
            /** @description For whom it is among the three strongest. */
            readonly customers: number;
            readonly field: string;
            readonly label: string;
            /** @description Without the signs: how much it matters. Null in predictions from before it was recorded. */
            readonly mean_absolute_impact: number | null;
            /** @description Of these customers, as a probability. */
            readonly mean_impact: number;
            readonly total_absolute_impact: number | null;
            /** @description Its sum: leavers that it adds, or takes away below 0. */
            readonly total_impact: number;
        };
        /** @description The erasure of a customer, and its proof when it is completed. It says how much is gone, and does not name the customer. */
        readonly Erasure: {
            /** Format: date-time */
            readonly completed_at: string | null;
            readonly erased: {
                /** @description Rows of results and recorded outcomes. */
                readonly results: number;
                /** @description Rows of uploaded files. */
                readonly rows: number;
                /** @description Uploads that were nothing without the customer, or whose file cannot be read or is lost. */
                readonly uploads_deleted: number;
                readonly uploads_rewritten: number;
                readonly uploads_searched: number;
            };
            readonly id: string;
            /** @enum {string} */
            readonly kind: "customer" | "account";
            readonly reference: components["schemas"]["SearchedReference"];
            /** Format: date-time */
            readonly requested_at: string;
            /**
             * @description It waits for uploads that are being received and for predictions that are under way, and is `completed` when nothing is left.
             * @enum {string}
             */
            readonly status: "pending" | "running" | "completed";
            /** @description A keyed hash of who was erased. Two erasures of the same customer have the same; it cannot be turned back into an id. */
            readonly subject_hash: string;
            /** @description Uploads that are still to be searched. */
            readonly uploads_left: number;
        };
        /** @description Increases, but an event with a lower id may come after one with a higher. One that is sent again has the same id. */
        readonly EventId: string;
        readonly Experiment: {
            readonly arms: readonly {
                readonly model: string;
                readonly share: number;
            }[];
            /** @description The same salt and customer id always give the same model. */
            readonly salt: string;
        };
        readonly ExperimentCreate: {
            /** @description What is done to those who are contacted; the `kind` of its interventions. */
            readonly action: components["schemas"]["InterventionKind"];
            /**
             * @description In the currency of the account.
             * @default 0
             */
            readonly cost_per_contact: number;
            /**
             * @description The difference in churn that is worth finding, such as 0.05 for five points.
             * @default 0.05
             */
            readonly effect: number;
            /** @description Share of the customers who are not contacted. */
            readonly holdout_share: number;
            /** @description High alone unless given. */
            readonly levels?: components["schemas"]["ExperimentLevels"];
            readonly name: string;
        };
        readonly ExperimentEffect: {
            /** @description 95 %, however often you look. Null while there are too few customers. */
            readonly interval: readonly number[] | null;
            readonly value: number;
        };
        /** @description The levels whose customers you would contact. */
        readonly ExperimentLevels: readonly components["schemas"]["RiskLevel"][];
        readonly ExperimentPage: {
            readonly data: readonly components["schemas"]["InterventionExperiment"][];
            readonly next_cursor: string | null;
        };
        readonly ExperimentPlan: {
            readonly customers_per_side: number;
            /** @description The difference that is to be found. */
            readonly effect: number;
            /** @description Null where nobody is at these levels. */
            readonly months: number | null;
            readonly phrase: components["schemas"]["Phrase"];
            readonly text: string;
        };
        readonly ExperimentResult: {
            /** @description Share that left among those to be contacted minus that of those held out: below 0 it helps. */
            readonly churn: components["schemas"]["ExperimentEffect"] | null;
            /** @description Customers to be contacted whose windows have closed. */
            readonly contacted: number;
            readonly held_out: number;
            /** @description A year of revenue that was kept per contacted customer, less the cost; null where no revenue is known. */
            readonly money: components["schemas"]["ExperimentEffect"] | null;
            /** @enum {string} */
            readonly verdict: "helps" | "harms" | "not_certain";
        };
        readonly Explanation: {
            readonly base_probability: number;
            readonly factors: readonly components["schemas"]["Factor"][];
            /** @enum {string} */
            readonly method: "exact" | "simple" | "unavailable";
            readonly missing_inputs: readonly string[];
            readonly out_of_range_inputs: readonly string[];
            readonly summary: string;
            readonly summary_phrase?: components["schemas"]["Phrase"];
        };
        /** @description Everything that is stored of the account, or of one end customer, as one ZIP file; while it is written, how far that is. */
        readonly Export: {
            /** @description Of the ZIP file; null until it is completed. */
            readonly bytes: number | null;
            /**
             * Format: date-time
             * @description When it was completed or failed.
             */
            readonly completed_at: string | null;
            /**
             * Format: date-time
             * @description When the export and its file are deleted; null until it has ended.
             */
            readonly expires_at: string | null;
            /** @description In the ZIP file; null until it is completed. */
            readonly files: number | null;
            readonly id: string;
            /** @description The one end customer whose data is exported; null for all of the account. */
            readonly reference: string | null;
            /** Format: date-time */
            readonly requested_at: string;
            /**
             * @description The file can be downloaded when it is `completed`.
             * @enum {string}
             */
            readonly status: "pending" | "running" | "completed" | "failed";
        };
        readonly ExportCreate: {
            readonly reference?: components["schemas"]["Reference"];
        };
        readonly Factor: {
            /** @enum {string} */
            readonly direction: "increases" | "decreases";
            readonly field: string;
            /** @description Probability that the factor adds; the impacts of all factors sum to p − base_probability. */
            readonly impact: number;
            readonly label: string;
            readonly value: string | null;
            readonly value_phrase?: components["schemas"]["Phrase"];
        };
        /** @description 95 %; null where it cannot be said. */
        readonly FigureInterval: readonly number[] | null;
        readonly Finding: {
            readonly code: string;
            readonly column: string | null;
            readonly count: number;
            readonly field: string | null;
            readonly fix: string;
            readonly fix_phrase?: components["schemas"]["Phrase"];
            /** @enum {string} */
            readonly layer: "schema" | "types" | "ranges" | "business" | "readiness";
            readonly message: string;
            readonly message_phrase?: components["schemas"]["Phrase"];
            readonly samples: readonly {
                /** @description Row number, starting at 1 below the header. */
                readonly row: number;
                readonly value: string;
            }[];
            /** @enum {string} */
            readonly severity: "error" | "warning" | "info";
        };
        readonly Health: {
            readonly checks?: {
                readonly [key: string]: "ok" | "unavailable";
            };
            /** @enum {string} */
            readonly status: "ok" | "unavailable";
        };
        /**
         * @description Days within which a score expects a customer to leave.
         * @enum {integer}
         */
        readonly HorizonDays: 30 | 60 | 90 | 180 | 365;
        /**
         * @description An estimate and the interval that the true value is in with the probability `confidence`. Leavers are taken as
         *     independent events with the probabilities p of the scores: their number has the mean Σp and the variance Σp(1 − p),
         *     what leaves with them the mean Σpa and the variance Σp(1 − p)a², where a is a year of charges. The interval is the
         *     mean ± 1.2816 standard deviations, within what is possible. This supposes that the scores are at the right height:
         *     if all of them are too high or too low, so is the interval; and whatever makes customers leave together makes it
         *     wider. `low` and `high` are null in predictions from before the variance was recorded.
         */
        readonly Interval: {
            /** @enum {number} */
            readonly confidence: 0.8;
            readonly estimate: number;
            readonly high: number | null;
            readonly low: number | null;
        };
        readonly Intervention: {
            /**
             * @description What an experiment decided: `treat`, to be contacted, or `holdout`, not to be. `none`: no experiment, the
             *     customer was contacted.
             * @enum {string}
             */
            readonly assigned: "treat" | "holdout" | "none";
            /** Format: date-time */
            readonly at: string;
            readonly customer_id: string;
            /** @description The experiment that assigned the customer; null for contacts that you told. */
            readonly experiment_id: string | null;
            readonly kind: string;
        };
        /** @description Whether contacting customers keeps them. */
        readonly InterventionExperiment: {
            readonly action: string;
            readonly assigned: {
                readonly holdout: number;
                readonly treat: number;
            };
            readonly cost_per_contact: number;
            /** Format: date-time */
            readonly created_at: string;
            /** @description Null until windows have closed. */
            readonly effect: components["schemas"]["ExperimentResult"] | null;
            /** Format: date-time */
            readonly ended_at: string | null;
            readonly holdout_share: number;
            readonly id: string;
            readonly levels: components["schemas"]["ExperimentLevels"];
            readonly name: string;
            /** @description What it needs, at your size when it began. Null where nothing had been scored yet. */
            readonly plan: components["schemas"]["ExperimentPlan"] | null;
            /** @enum {string} */
            readonly status: "running" | "ended";
        };
        /** @description What was done, as you call it. */
        readonly InterventionKind: string;
        readonly InterventionPage: {
            readonly data: readonly components["schemas"]["Intervention"][];
            readonly next_cursor: string | null;
        };
        readonly InterventionsRecord: {
            readonly interventions: readonly components["schemas"]["NewIntervention"][];
        };
        readonly InterventionsRecorded: {
            /** @description In the order of the request. */
            readonly data: readonly {
                readonly customer_id: string;
                /** @enum {string} */
                readonly state: "recorded" | "duplicate";
            }[];
        };
        /** @description A new key. What is left out is as with the key that makes the request. Nothing may exceed that key: no permission that it lacks, no other reference, no later end, and no live key made by a test key. */
        readonly KeyCreate: {
            /**
             * Format: date-time
             * @description Until when it can be used; null for no end.
             */
            readonly expires_at?: string | null;
            /** @description False for a test key. */
            readonly livemode?: boolean;
            readonly name: components["schemas"]["KeyName"];
            readonly reference?: components["schemas"]["Reference-2"];
            readonly scopes?: components["schemas"]["Scopes"];
        };
        /** @description What the key is for, for people. Does not begin with a space. */
        readonly KeyName: string;
        readonly KeyPage: {
            readonly data: readonly components["schemas"]["ApiKey"][];
            readonly next_cursor: string | null;
        };
        readonly KeyRotate: {
            /** @description How long the old key can still be used. A day (86400) unless given, at most 7 days. */
            readonly overlap_seconds?: number;
        };
        /**
         * @description `forward`: columns and scores were there before the outcomes; only this may be called a forecast. `reconstructed`:
         *     worked out from dates in one file. `status`: one file says who has left, and not when.
         * @enum {string}
         */
        readonly LabelKind: "forward" | "reconstructed" | "status";
        /**
         * @default standard
         * @enum {string}
         */
        readonly Level: "basic" | "standard" | "strict";
        readonly Levels: {
            readonly high: number;
            readonly low: number;
            readonly medium: number;
        };
        /** @description The `data` line of a message of a stream. */
        readonly LiveEvent: components["schemas"]["PredictionEvent"] | components["schemas"]["UploadEvent"];
        /** @description Which column of the file holds which field. */
        readonly Mapping: {
            /** @description A person's answers, by the id of the question. */
            readonly answers?: {
                readonly [key: string]: string;
            };
            readonly columns: readonly components["schemas"]["ColumnMatch"][];
            readonly derived: readonly components["schemas"]["DerivedField"][];
            readonly fingerprint: string;
            readonly missing: readonly components["schemas"]["MissingField"][];
            /** @description A person's choice of column for a field, or null for no column, saved ones included. */
            readonly overrides?: {
                readonly [key: string]: string | null;
            };
            readonly questions: readonly components["schemas"]["Question"][];
        };
        readonly MappingUpdate: {
            /** @description Answers to questions that have options: question id to option id. */
            readonly answers?: {
                readonly [key: string]: string;
            };
            readonly overrides: components["schemas"]["Overrides"];
        };
        readonly MissingField: {
            readonly field: string;
            readonly required: boolean;
            readonly suggestion: string;
            readonly suggestion_phrase?: components["schemas"]["Phrase"];
        };
        readonly Model: {
            readonly alias: components["schemas"]["ModelAlias"] | null;
            /** @description Why it was promoted or retired last. */
            readonly alias_reason: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description Why it was refused or failed. */
            readonly error: {
                readonly code: string;
                readonly fix: string;
                readonly message: string;
            } | null;
            readonly exclude_columns: readonly string[];
            /** @description A person promoted it although it was not found surely better. */
            readonly forced: boolean;
            /** @enum {string} */
            readonly from: "outcomes" | "upload";
            readonly horizon_days: number;
            readonly id: string;
            /**
             * @description How far it got on the ladder; null until it is ready.
             * @enum {string|null}
             */
            readonly kind: "recalibrated" | "ridge" | "trees" | "stack" | null;
            readonly label_kind: components["schemas"]["LabelKind"] | null;
            /** Format: date-time */
            readonly promoted_at: string | null;
            /** Format: date-time */
            readonly ready_at: string | null;
            readonly reference: components["schemas"]["ShownReference"];
            /** @description The champion before it; null where that was the rules. */
            readonly replaced_model_id: string | null;
            /** Format: date-time */
            readonly retired_at: string | null;
            /** @description Of the stored model. */
            readonly sha256: string | null;
            /**
             * @description `refused`: there is too little to learn from, or nothing; `error` says what is missing.
             * @enum {string}
             */
            readonly status: "queued" | "training" | "ready" | "refused" | "failed";
            readonly trained_on: components["schemas"]["ModelTrainedOn"] | null;
            readonly upload_id: string | null;
        };
        /**
         * @description `champion` scores, `challenger` is tried beside it, `retired` does neither.
         * @enum {string}
         */
        readonly ModelAlias: "champion" | "challenger" | "retired";
        /** @description What is known of a model, as `retainwise learn` writes it. */
        readonly ModelCard: {
            readonly advice: readonly components["schemas"]["Sentence"][];
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly description: string;
            readonly horizon_days: number;
            readonly id: string;
            readonly importances: readonly {
                readonly input: string;
                readonly weight: number;
            }[];
            /**
             * @description By whom the steps were judged: customers who were set apart at random, or, as soon as there are enough of them, customers who were scored later than those whom the model learnt from.
             * @enum {string}
             */
            readonly judged_by: "cross_validation" | "time_split";
            readonly label_kind: components["schemas"]["LabelKind"];
            readonly learning_curve?: {
                readonly all: number;
                readonly half: number;
                readonly verdict: string;
            } | null;
            readonly model_version: string;
            /** @enum {string} */
            readonly rung: "recalibrated" | "ridge" | "trees" | "stack";
            readonly rungs: readonly {
                /** @enum {string|null} */
                readonly decision: "promote" | "keep" | "wait" | null;
                /** @description By how much log loss fell against the step below that holds. */
                readonly gain: number | null;
                readonly lower_bound: number | null;
                readonly metrics: {
                    readonly [key: string]: number;
                };
                readonly reasons: readonly string[];
                readonly rung: string;
            }[];
            readonly warnings: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description The id of a model, the name of an old version such as `saas-baseline-1`, or `auto` for the best model that can score the customers.
         * @default auto
         */
        readonly ModelChoice: string;
        readonly ModelCreate: {
            /** @description Columns that it may not go by. */
            readonly exclude_columns?: readonly string[];
            /**
             * @description `outcomes`: what was told of customers who were scored. `upload`: one file that says who has left.
             * @enum {string}
             */
            readonly from: "outcomes" | "upload";
            readonly horizon_days?: components["schemas"]["HorizonDays"];
            /** @description The column of the file that says who has left, where it is not found. */
            readonly label_column?: string;
            /** @description The file, where it is one. */
            readonly upload_id?: string;
        };
        /** @description One look at a model beside another one, on customers whom neither had seen. */
        readonly ModelEvaluation: {
            /** @description Version of the other model. */
            readonly against: string;
            readonly alpha_spent: number;
            /** Format: date-time */
            readonly created_at: string;
            readonly customers: number;
            /** @enum {string} */
            readonly decision: "promote" | "keep" | "wait" | "roll_back";
            readonly events: number;
            /** Format: date-time */
            readonly first_as_of: string | null;
            /** @description Mean log loss of the other minus that of this model. */
            readonly gain: number | null;
            readonly id: string;
            /** Format: date-time */
            readonly last_as_of: string | null;
            readonly look: number;
            readonly lower_bound: number | null;
            /**
             * @description How it was made sure that neither had seen the customers: some were set apart at random; they were scored later than those whom the model learnt from; or both models scored them before anybody knew.
             * @enum {string}
             */
            readonly method: "cross_validation" | "time_split" | "shadow";
            readonly reasons: readonly components["schemas"]["Sentence"][];
            readonly standard_error: number | null;
        };
        readonly ModelEvaluationPage: {
            readonly data: readonly components["schemas"]["ModelEvaluation"][];
            readonly next_cursor: string | null;
        };
        readonly ModelPage: {
            readonly data: readonly components["schemas"]["Model"][];
            readonly next_cursor: string | null;
        };
        readonly ModelPromote: {
            /**
             * @description Also where it was not found surely better. It is recorded.
             * @default false
             */
            readonly force: boolean;
            readonly reason: string;
        };
        readonly ModelReason: {
            /** @description For whoever reads the history. It is in no log. */
            readonly reason: string;
        };
        readonly ModelTrainedOn: {
            /** @description Customers who left. */
            readonly events: number;
            /** Format: date-time */
            readonly first_as_of: string | null;
            /** Format: date-time */
            readonly last_as_of: string | null;
            readonly rows: number;
        };
        readonly ModelVersion: {
            readonly id: string;
            readonly version: string;
        };
        /** @description The reason whose impact changed most. Impacts are 0, and values null, where the field was no reason in one of them. */
        readonly MovedReason: {
            readonly field: string;
            readonly impact_after: number;
            readonly impact_before: number;
            readonly label: string;
            readonly value_after: string | null;
            readonly value_after_phrase?: components["schemas"]["Phrase"];
            readonly value_before: string | null;
            readonly value_before_phrase?: components["schemas"]["Phrase"];
        };
        readonly NewestDate: {
            readonly column: string;
            /** Format: date */
            readonly date: string;
            /** @description A prediction more than so many days later is measured at this date, unless `as_of` is given. Null where it never is. */
            readonly stale_after_days: number | null;
        };
        readonly NewIntervention: {
            readonly at: components["schemas"]["OutcomeMoment"];
            readonly customer_id: components["schemas"]["OutcomeCustomerId"];
            readonly kind: components["schemas"]["InterventionKind"];
        };
        readonly NewOutcome: {
            readonly customer_id: components["schemas"]["OutcomeCustomerId"];
            readonly event: components["schemas"]["OutcomeEvent"];
            /** @description Your own id of it. The same id is recorded once. */
            readonly external_id?: string;
            readonly occurred_at: components["schemas"]["OutcomeMoment"];
            readonly reason?: components["schemas"]["OutcomeReason"];
            /** @description Id of the entry of this customer that this one corrects. */
            readonly supersedes?: components["schemas"]["OutcomeId"];
            /** @description False where the customer had no choice, such as a failed payment. */
            readonly voluntary?: boolean | null;
        };
        /** @description An entry of the append-only list of what happened to customers. */
        readonly Outcome: {
            readonly customer_id: string;
            readonly event: components["schemas"]["OutcomeEvent"];
            readonly external_id: string | null;
            readonly id: string;
            /**
             * Format: date-time
             * @description Where only two moments are known between which it happened, the first; null where it is exact.
             */
            readonly occurred_after: string | null;
            /**
             * Format: date-time
             * @description When it happened, or the latest that it can have.
             */
            readonly occurred_at: string;
            readonly reason: string | null;
            /** Format: date-time */
            readonly recorded_at: string;
            readonly source: components["schemas"]["OutcomeSource"];
            /** @description It counts: no later entry corrects it, and nobody has rejected it. */
            readonly stands: boolean;
            readonly state: components["schemas"]["OutcomeState"];
            /** @description Id of the entry that it corrects. */
            readonly supersedes: string | null;
            /** @description False where the customer had no choice, such as a failed payment. */
            readonly voluntary: boolean | null;
        };
        /**
         * @description `recorded`: it is new. `duplicate`: it was there before. `conflict`: it contradicts an entry that stands, which
         *     `outcome_id` names, and was not recorded. Of a conflict with nothing that stands, such as a `supersedes` that the
         *     customer does not have, `outcome_id` is null.
         */
        readonly OutcomeAnswer: {
            readonly customer_id: string;
            /** @description What contradicts it, in words; null unless it is a conflict. */
            readonly message: string | null;
            readonly outcome_id: string | null;
            /** @enum {string} */
            readonly state: "recorded" | "duplicate" | "conflict";
        };
        /** @description The id of the customer, exactly as in the uploaded files. */
        readonly OutcomeCustomerId: string;
        /**
         * @description `ended`: the customer left. `reactivated`: came back. `stayed`: was a customer at this moment after all, which takes
         *     back the entry that it supersedes.
         * @enum {string}
         */
        readonly OutcomeEvent: "ended" | "reactivated" | "stayed";
        readonly OutcomeId: string;
        /** @description A day, which stands for its beginning in UTC, or a moment. Not in the future. */
        readonly OutcomeMoment: string;
        readonly OutcomePage: {
            readonly data: readonly components["schemas"]["Outcome"][];
            readonly next_cursor: string | null;
        };
        /** @description Somebody who seems to have left between two complete lists. */
        readonly OutcomeProposal: {
            /**
             * @description `vanished`: the later list does not have the customer. `status`: it says itself that the customer has left.
             *     `came_back`: the earlier one said so, and the later one does not.
             * @enum {string}
             */
            readonly because: "vanished" | "status" | "came_back";
            /** Format: date-time */
            readonly created_at: string;
            readonly customer_id: string;
            /** @enum {string} */
            readonly event: "ended" | "reactivated";
            readonly id: string;
            /**
             * Format: date-time
             * @description The date of the earlier list.
             */
            readonly occurred_after: string;
            /**
             * Format: date-time
             * @description The date of the later list.
             */
            readonly occurred_at: string;
            /** @description The prediction of the later list. */
            readonly prediction_id: string;
        };
        readonly OutcomeProposalIds: readonly components["schemas"]["OutcomeId"][];
        readonly OutcomeProposalPage: {
            readonly data: readonly components["schemas"]["OutcomeProposal"][];
            readonly next_cursor: string | null;
            /** @description Those that are open. */
            readonly questions: readonly components["schemas"]["OutcomeQuestion"][];
        };
        readonly OutcomeProposalsConfirm: {
            /** @description When it happened, where you know. Otherwise it stays "between the two lists". */
            readonly occurred_at?: components["schemas"]["OutcomeMoment"];
            readonly proposal_ids: components["schemas"]["OutcomeProposalIds"];
        };
        readonly OutcomeProposalsDecided: {
            /** @description In the order of the request. */
            readonly data: readonly {
                /** @description The entry that decides it. */
                readonly outcome_id: string | null;
                readonly proposal_id: string;
                /**
                 * @description `unknown`: you have no proposal with this id.
                 * @enum {string}
                 */
                readonly state: "confirmed" | "rejected" | "decided_before" | "unknown";
            }[];
        };
        readonly OutcomeProposalsReject: {
            readonly proposal_ids: components["schemas"]["OutcomeProposalIds"];
        };
        /** @description Whether a list is complete. It is asked where too many are missing. */
        readonly OutcomeQuestion: {
            /** @enum {string|null} */
            readonly answer: "complete" | "incomplete" | null;
            /** Format: date-time */
            readonly answered_at: string | null;
            /** @enum {string} */
            readonly because: "too_many_vanished" | "too_few_in_common";
            /** Format: date-time */
            readonly created_at: string;
            readonly id: string;
            readonly message: string;
            readonly message_phrase: components["schemas"]["Phrase"];
            /** @description Share of the earlier list that the later one has. */
            readonly overlap: number;
            readonly prediction_id: string;
            /** @description Active customers of the earlier list who are missing. */
            readonly vanished: number;
            readonly vanished_share: number;
        };
        readonly OutcomeQuestionAnswer: {
            readonly complete: boolean;
        };
        /** @description Why, as you call it. It is in no log. */
        readonly OutcomeReason: string | null;
        /**
         * @description `api`: told by `recordOutcomes`. `file`: read from an uploaded file of outcomes. `lists`: found by comparing
         *     complete lists of customers. `worklist`: noted on the work list.
         * @enum {string}
         */
        readonly OutcomeSource: "api" | "file" | "lists" | "worklist";
        readonly OutcomesRecord: {
            readonly outcomes: readonly components["schemas"]["NewOutcome"][];
        };
        readonly OutcomesRecorded: {
            readonly conflicts: number;
            /** @description In the order of the request. */
            readonly data: readonly components["schemas"]["OutcomeAnswer"][];
            readonly duplicates: number;
            readonly recorded: number;
        };
        /**
         * @description `proposed`: found by comparing lists, and not yet confirmed by a person. `rejected`: a person said that it did not
         *     happen.
         * @enum {string}
         */
        readonly OutcomeState: "recorded" | "proposed" | "rejected";
        readonly OutcomesWatermark: {
            /**
             * Format: date-time
             * @description Who had left by then is known. The latest of the sources; null where none has said so.
             */
            readonly observed_through: string | null;
            readonly sources: readonly {
                /** Format: date-time */
                readonly observed_through: string;
                /** @enum {string} */
                readonly source: "api" | "file" | "lists";
            }[];
        };
        readonly OutcomesWatermarkUpdate: {
            readonly observed_through: components["schemas"]["OutcomeMoment"];
        };
        /**
         * @description A person's choice of column for a field: field to column header, or to null for no column. Overrides take precedence
         *     over the automatic mapping.
         */
        readonly Overrides: {
            readonly [key: string]: string | null;
        };
        /**
         * @description What somebody may do. Each operation needs one, which is its `x-permission`; docs/permissions.md lists them.
         * @enum {string}
         */
        readonly Permission: "uploads:read" | "uploads:write" | "mappings:write" | "predictions:read" | "predictions:write" | "results:read" | "results:download" | "worklist:write" | "outcomes:read" | "outcomes:write" | "models:read" | "models:write" | "scores:create" | "events:read" | "account:read" | "account:write" | "keys:read" | "keys:write" | "webhooks:read" | "webhooks:write" | "sessions:write" | "audit:read" | "customers:erase" | "account:export" | "account:erase" | "sample-data:read";
        /**
         * @description The sentence beside it, for other languages: the id of the text, and what stands in it. A parameter is a text of
         *     your file, a number, a phrase in turn, or a list of texts and phrases. The sentence is made from it. It
         *     is English, except where it is about learning from outcomes (report card, timeline, cards and evaluations of models,
         *     experiments, questions about lists): there it is in the language of `Accept-Language`, of en, de, es, fr, it, nl and
         *     pt. Absent in what was stored before there were ids.
         */
        readonly Phrase: {
            /** @example question.date_order */
            readonly id: string;
            readonly params?: {
                readonly [key: string]: unknown;
            };
        };
        readonly Prediction: {
            /** Format: date-time */
            readonly completed_at: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description Why the prediction failed, or that it was cancelled. */
            readonly error: components["schemas"]["PredictionError"] | null;
            readonly filename: string;
            readonly id: string;
            readonly level: components["schemas"]["Level"];
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly model: string;
            /** @description How far the work is, from the first row that is read to the last that is written. */
            readonly progress: {
                /** @description `rows_processed` divided by `rows_total`. */
                readonly fraction: number;
                /** @description The work that is done, counted in rows: a row counts in part when it has been read and scored, and as one when its result is written. `rows_total` when the prediction has completed. */
                readonly rows_processed: number;
                /** @description Rows of the file. */
                readonly rows_total: number;
            };
            readonly reference: components["schemas"]["ShownReference"];
            readonly rows_accepted: number | null;
            readonly rows_rejected: number | null;
            /** @description What the prediction was created with, and is scored with at every attempt. Null for predictions that ended before settings were recorded. */
            readonly settings: components["schemas"]["PredictionSettings"] | null;
            /** Format: date-time */
            readonly started_at: string | null;
            readonly status: components["schemas"]["PredictionStatus"];
            /** @description Available once the prediction has completed. */
            readonly summary: components["schemas"]["Summary"] | null;
            readonly upload_id: string;
        };
        readonly PredictionCreate: {
            readonly as_of?: components["schemas"]["AsOf"];
            readonly churn_rate?: components["schemas"]["ChurnRate"];
            /** @description False by default. True splits the customers of `auto` equally between the models that can score them, by chance; a customer always stays in the same group. */
            readonly experiment?: boolean;
            /** @description The account's by default. The account's churn rate is one within its own horizon; with another, state the rate too. */
            readonly horizon_days?: components["schemas"]["HorizonDays"];
            readonly level?: components["schemas"]["Level"];
            /** @description Your own data. Returned unchanged. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
            readonly model?: components["schemas"]["ModelChoice"];
            /** @description False by default. True scores the upload again, also when a prediction with the same settings exists. Without `as_of`, ages and durations of an upload of today are then measured from now. */
            readonly rerun?: boolean;
            readonly upload_id: string;
        };
        readonly PredictionError: {
            readonly code: string;
            readonly fix: string;
            readonly message: string;
        };
        /** @description A change of a prediction. The prediction itself has the rest. */
        readonly PredictionEvent: {
            /** Format: date-time */
            readonly created_at: string;
            readonly data: {
                /** @description Why it failed or was cancelled; the prediction has the message. */
                readonly error_code: string | null;
                readonly prediction_id: string;
                /** @description As in the prediction. */
                readonly progress: {
                    readonly fraction: number;
                    readonly rows_processed: number;
                    readonly rows_total: number;
                };
                readonly rows_accepted: number | null;
                readonly rows_rejected: number | null;
                readonly status: components["schemas"]["PredictionStatus"];
                readonly upload_id: string;
            };
            readonly id: components["schemas"]["EventId"];
            readonly type: components["schemas"]["PredictionEventType"];
        };
        /** @enum {string} */
        readonly PredictionEventType: "prediction.queued" | "prediction.running" | "prediction.progress" | "prediction.completed" | "prediction.failed" | "prediction.cancelled";
        readonly PredictionPage: {
            readonly data: readonly components["schemas"]["Prediction"][];
            readonly next_cursor: string | null;
        };
        /** @description Fixed when the prediction is created. Changing the mapping of the upload or the account later changes future predictions only. */
        readonly PredictionSettings: {
            /**
             * Format: date-time
             * @description Ages, durations and who has left are measured at this moment.
             */
            readonly as_of: string;
            readonly as_of_source: components["schemas"]["AsOfSource"];
            /** @description The account's churn rate within the horizon. Null where it was not known. */
            readonly churn_rate: number | null;
            /** @description How the numbers and dates of each mapped column are read. Null for uploads from before this was recorded: it is decided from the file. Lists omit it. */
            readonly column_formats?: readonly components["schemas"]["ColumnFormat"][] | null;
            /** @description ISO 4217; null when the account has none. */
            readonly currency: string | null;
            /** @description How rows are split between the models. Null when one model scores all of them. */
            readonly experiment: components["schemas"]["Experiment"] | null;
            /** @enum {string} */
            readonly explanation: "exact" | "simple";
            /** @description Days within which a score expects a customer to leave. Null in predictions from before there were any. */
            readonly horizon_days: number | null;
            /** @description The upload's mapping at that moment. Only in responses with a single prediction; lists omit it. */
            readonly mapping?: components["schemas"]["Mapping"];
            /** @description The models that score the rows, by version. Null for unfinished predictions from before versions were recorded: they use the current ones. */
            readonly models: readonly components["schemas"]["ModelVersion"][] | null;
        };
        /**
         * @description A prediction ends `completed`, `failed` or `cancelled`, and only a completed one has results.
         * @enum {string}
         */
        readonly PredictionStatus: "queued" | "running" | "completed" | "failed" | "cancelled";
        /** @description A problem document (RFC 9457). */
        readonly Problem: {
            /** @description Stable code of the error. */
            readonly code: string;
            /** @description What happened in this case. */
            readonly detail: string;
            readonly errors: readonly components["schemas"]["ProblemItem"][];
            readonly instance?: string;
            readonly request_id: string;
            readonly status: number;
            readonly title: string;
            /** @description Path of the description of this code, relative to the server. */
            readonly type: string;
        };
        readonly ProblemItem: {
            /** @description What to do about it. */
            readonly fix: string;
            /** @description body/…, query/…, header/…, a column or a row. */
            readonly location: string;
            readonly message: string;
        };
        /** @description The description of an error code. */
        readonly ProblemType: {
            /**
             * @description Who can see the code: clients of the API, programs that use the engine, users of the command, or operators of
             *     the processes.
             */
            readonly audience: readonly ("api" | "engine" | "command" | "process")[];
            /** @description What happened. */
            readonly cause: string;
            readonly code: string;
            /** @description What to do about it. */
            readonly fix: string;
            /** @description HTTP status; null for codes that the API never returns. */
            readonly status: number | null;
            readonly title: string;
            /** @description The path of this description. */
            readonly type: string;
        };
        /** @description A question that only a person can answer. */
        readonly Question: {
            readonly candidates: readonly {
                readonly column: string;
                readonly confidence: number;
                readonly field: string;
            }[];
            readonly column: string | null;
            readonly field: string | null;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "which_column" | "which_field" | "which_unit" | "date_order" | "day_of_year" | "decimal_sign" | "which_outcome";
            readonly message: string;
            readonly message_phrase?: components["schemas"]["Phrase"];
            /**
             * @description Possible answers to questions of the kinds which_unit, date_order, day_of_year, decimal_sign and which_outcome
             *     (what one value of a status means). Empty for questions about columns and fields, which are answered with
             *     overrides.
             */
            readonly options: readonly {
                readonly id: string;
                readonly label: string;
                readonly label_phrase?: components["schemas"]["Phrase"];
            }[];
        };
        /**
         * @description Your own name of one of your end customers, such as the id of a tenant. Case-sensitive, in the Unicode normalization
         *     form NFC.
         */
        readonly Reference: string;
        /** @description Your own name for one of your customers, who then sees what belongs to it and nothing else. Compared as it is written, in the Unicode normalization form NFC; null for all of the account. */
        readonly "Reference-2": string | null;
        readonly ReportCard: {
            readonly calibration: {
                readonly intercept: components["schemas"]["CardFigure"];
                readonly slope: components["schemas"]["CardFigure"];
                readonly spiegelhalter_z: number | null;
            } | null;
            /** @description Customers who were contacted, who may have stayed because of it. */
            readonly contacted: components["schemas"]["CardOutcome"] | null;
            readonly coverage: {
                /** @description Windows that closed without an answer. */
                readonly censored: number;
                readonly contacted: number;
                /** @description Those who left. */
                readonly events: number;
                /** @description Windows that have closed with an answer. */
                readonly matured: number;
                /** Format: date-time */
                readonly next_matures_at: string | null;
                readonly open: number;
                /**
                 * @description Share of the customers that all figures are of, chosen by their ids. Less than 1 where there are too many
                 *     to judge each; absent on cards from before there was one.
                 */
                readonly sampled_share?: number;
                readonly scored: number;
            };
            /** @description Tenths by score, from 100 leavers on. */
            readonly curve: readonly {
                readonly mean_probability: number;
                readonly rate: components["schemas"]["CardFigure"];
                readonly rows: number;
            }[] | null;
            /** @description What is to be expected of scores whose windows are open, if the scores are right. */
            readonly estimate: {
                readonly auc: number | null;
                readonly expected: number;
                readonly interval: components["schemas"]["FigureInterval"];
                readonly log_loss: number | null;
                readonly rows: number;
                /** @description The last windows that closed showed that the scores are not right. */
                readonly withdrawn: boolean;
            } | null;
            /**
             * @description Whose figures they are. `holdout`: those whom chance kept from being contacted. `untreated`: those who were not
             *     contacted, weighted for those who were.
             * @enum {string}
             */
            readonly headline: "everybody" | "holdout" | "untreated";
            readonly horizon_days: number;
            readonly is_forecast: boolean;
            readonly label_kind: components["schemas"]["LabelKind"];
            readonly outcome: components["schemas"]["CardOutcome"] | null;
            readonly ranking: {
                readonly auc: components["schemas"]["CardFigure"];
                /** @description The tenth with the highest scores. */
                readonly top: {
                    readonly left: number;
                    readonly left_at_random: number;
                    readonly lift: components["schemas"]["CardFigure"];
                    readonly revenue_caught: components["schemas"]["CardFigure"] | null;
                    readonly rows: number;
                };
            } | null;
            readonly segments: readonly (components["schemas"]["CardOutcome"] & {
                readonly name: string;
            })[] | null;
            readonly sentences: readonly components["schemas"]["Sentence"][];
            /** @description How much better than the average alone; below 0 is worse. */
            readonly skill: components["schemas"]["CardFigure"] | null;
            /**
             * @description What the number of leavers allows to be said, from 10, 50 and 100 on.
             * @enum {string}
             */
            readonly stage: "too_few" | "rate" | "ranking" | "full";
        };
        readonly ReportCardAnswer: {
            /** @description Null until something has been computed. */
            readonly card: components["schemas"]["ReportCard"] | null;
            /** Format: date-time */
            readonly computed_at: string | null;
            readonly horizon_days: number;
            /** @description The last outcome that it knows. */
            readonly last_outcome_id: string | null;
            /**
             * Format: date-time
             * @description Up to where outcomes are known.
             */
            readonly observed_through: string | null;
            /** @description What is missing before something can be said, or more; empty where nothing is. */
            readonly waiting_for: readonly components["schemas"]["Sentence"][];
        };
        readonly ResultPage: {
            readonly data: readonly components["schemas"]["ResultRow"][];
            readonly next_cursor: string | null;
            /** @description Number of rows that match the filter. Matches of a search in large results are counted up to 1,000. */
            readonly total: number;
            /** @description More rows match than were counted. */
            readonly total_capped: boolean;
        };
        readonly ResultRow: {
            /** @description The customer has left by its status, outcome or churn date. Nothing is at risk, and no total has it. */
            readonly already_churned: boolean;
            readonly churn_probability: number;
            readonly confidence: components["schemas"]["RiskLevel"];
            readonly customer_id: string;
            readonly customer_name: string | null;
            readonly experiment_group: string;
            readonly explanation: components["schemas"]["Explanation"];
            readonly explanation_summary: string;
            readonly model: string;
            readonly model_version: string;
            readonly protective_factors: readonly components["schemas"]["Factor"][];
            /** @description Annual charges × probability, in the currency of the row; null if charges are unknown. */
            readonly revenue_at_risk: number | null;
            readonly risk_factors: readonly components["schemas"]["Factor"][];
            readonly risk_level: components["schemas"]["RiskLevel"];
            readonly routing_reason: string;
            readonly row_number: number;
        };
        /** @description An upload that is sent in parts and is not ready yet. */
        readonly ResumableUpload: {
            /** Format: date-time */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description An upload that is not ready by then is deleted with its parts.
             */
            readonly expires_at: string;
            /** @description As announced. */
            readonly file_size_bytes: number;
            readonly filename: string;
            readonly id: string;
            /** @description Bytes of every part but the last. */
            readonly part_size: number;
            /** @description Number of parts. */
            readonly parts: number;
            readonly problem: components["schemas"]["UploadProblem"] | null;
            /** @description Parts that have arrived, as ranges: first and last number of each. */
            readonly received: readonly (readonly number[])[];
            readonly received_bytes: number;
            readonly reference: components["schemas"]["ShownReference"];
            /**
             * @description `receiving`: parts can be sent. `analyzing`: all parts are there, and the file is being mapped and validated.
             *     `failed`: the file cannot be used; `problem` says why.
             * @enum {string}
             */
            readonly status: "receiving" | "analyzing" | "failed";
        };
        /** @description Announces a file that is sent in parts. */
        readonly ResumableUploadCreate: {
            /** @description Whether the file has all customers, so that whoever is missing has left. */
            readonly complete?: boolean;
            readonly filename: string;
            readonly kind?: components["schemas"]["UploadKind"];
            readonly mapping?: components["schemas"]["Overrides"];
            readonly reference?: components["schemas"]["Reference"];
            /** @constant */
            readonly resumable: true;
            /** @description Name of the sheet to read, of a workbook. */
            readonly sheet?: string;
            /** @description Bytes of the whole file. */
            readonly size: number;
        };
        /** @enum {string} */
        readonly RiskLevel: "low" | "medium" | "high";
        /** @description What the risk levels mean. Missing in predictions from before it was recorded. */
        readonly RiskScale: {
            /** @description The churn rate within them that the levels are measured against. Null when it is not known. */
            readonly churn_rate: number | null;
            /**
             * @description Whether you stated it, or it is assumed, or it is that of the data that the model learnt from.
             * @enum {string|null}
             */
            readonly churn_rate_source: "stated" | "assumed" | "learnt" | null;
            readonly high_from: number;
            /** @description Days within which a score expects a customer to leave. */
            readonly horizon_days: number;
            readonly medium_from: number;
            /** @description The same for people, to show beside the figures. */
            readonly sentence: string;
            readonly sentence_phrase?: components["schemas"]["Phrase"];
        };
        /** @description Permissions of the key; null for all, those included that are added later. */
        readonly Scopes: readonly components["schemas"]["Permission"][] | null;
        readonly Scores: {
            /**
             * Format: date-time
             * @description The moment at which ages were measured.
             */
            readonly as_of: string;
            readonly data: readonly components["schemas"]["ResultRow"][];
            readonly rejected: readonly {
                readonly code: string;
                readonly message: string;
                /** @description Position in `customers`, starting at 1. */
                readonly row_number: number;
            }[];
            readonly summary: components["schemas"]["Summary"];
        };
        readonly ScoresCreate: {
            /**
             * @description The day or moment at which ages, durations and who has left are measured. Now by default.
             * @example 2026-01-31
             */
            readonly as_of?: string;
            readonly churn_rate?: components["schemas"]["ChurnRate"];
            /**
             * @description At most 1,024 different properties in all customers together, with at most 65,536 characters in their names, and
             *     at most 200,000 cells: customers times different properties (ERR-3008).
             */
            readonly customers: readonly {
                readonly [key: string]: string | number | boolean | null;
            }[];
            /** @description False by default. True splits the customers of `auto` between the models that can score them. */
            readonly experiment?: boolean;
            readonly horizon_days?: components["schemas"]["HorizonDays"];
            readonly level?: components["schemas"]["Level"];
            readonly model?: components["schemas"]["ModelChoice"];
        };
        /** @description The one end customer whose data is searched; null for all of the account. */
        readonly SearchedReference: string | null;
        readonly Segment: {
            readonly already_churned: number;
            readonly by_level: components["schemas"]["Levels"];
            /** @description Scored customers who have not left. */
            readonly customers: number;
            readonly expected_leavers: number;
            /** @description All values that are not listed. */
            readonly is_other: boolean;
            readonly mean_probability: number;
            /** @description In `currency`. Amounts in other currencies are not in it, except in segments by currency. */
            readonly revenue_at_risk: number;
            /** @description As it is in the file, at most 200 characters. Null for customers without a value, and for `is_other`. */
            readonly value: string | null;
        };
        /**
         * @description A field by whose values customers are divided.
         * @enum {string}
         */
        readonly SegmentColumn: "plan" | "country" | "industry" | "company_size" | "contract_type" | "payment_method" | "currency";
        readonly Segments: {
            /** @description Null where there are none. */
            readonly column: components["schemas"]["SegmentColumn"] | null;
            /** @description The columns that customers of this prediction are divided by. */
            readonly columns: readonly {
                readonly column: components["schemas"]["SegmentColumn"];
                /** @description The name of the column in the file. */
                readonly header: string;
                readonly label: string;
            }[];
            readonly currency: string | null;
            /** @description The largest first; customers without a value and the other values come last. */
            readonly data: readonly components["schemas"]["Segment"][];
            readonly prediction_id: string;
        };
        readonly Sentence: {
            readonly phrase: components["schemas"]["Phrase"];
            /** @description In English. */
            readonly text: string;
        };
        /** @description The end customer that it belongs to; null for the account's own. */
        readonly ShownReference: string | null;
        /** @description Who uses the page, as your backend calls them, for the log of who did what. An id rather than a name or an email. */
        readonly Subject: string;
        readonly Summary: {
            readonly accepted: number;
            /** @description Accepted customers who had already left; excluded from totals of risk and revenue. */
            readonly already_churned: number;
            /** @description Σp(1 − p): the variance of the number of leavers, if they leave independently of each other. Left out in predictions from before it was recorded. */
            readonly churners_variance?: number;
            readonly confidence: components["schemas"]["Levels"];
            /** @description ISO 4217: as the file says, else of the account; null where neither does. */
            readonly currency: string | null;
            readonly expected_churners: number;
            /** @description Number of customers by probability, in ten bins of 0.1. */
            readonly histogram: readonly number[];
            /** @description What imported models could not take from the file as it is. Left out where there is nothing. */
            readonly input_problems?: readonly {
                /** @description The input by its name in the model. */
                readonly input: string;
                /** @enum {string} */
                readonly kind: "absent" | "named_differently" | "unseen_category" | "left_out_category" | "wrong_type";
                /** @description The model's version. */
                readonly model: string;
                readonly rows: number;
                readonly values: readonly string[];
            }[];
            readonly mean_probability: number;
            /** @description Inputs of the models that the file does not have. Those that one customer lacks are with that customer. */
            readonly missing_inputs?: readonly string[];
            readonly models: readonly {
                /** @description The highest confidence that scores of this model can have, however complete the inputs are. */
                readonly confidence_at_most?: components["schemas"]["RiskLevel"];
                /** @description Why it is not high. */
                readonly confidence_reason?: string | null;
                readonly model: string;
                readonly model_version: string;
                readonly rows: number;
            }[];
            readonly monthly_revenue: number;
            readonly rejected: number;
            readonly rejection_reasons: readonly {
                readonly code: string;
                readonly count: number;
                readonly message: string;
            }[];
            /** @description In `currency`, as `monthly_revenue`: of several currencies, the one of most customers. */
            readonly revenue_at_risk: number;
            /** @description Revenue in each currency of the file. Left out where there is one; it is never added up. */
            readonly revenue_by_currency?: readonly {
                readonly currency: string | null;
                readonly customers: number;
                readonly monthly_revenue: number;
                readonly revenue_at_risk: number;
            }[];
            readonly risk_levels: components["schemas"]["Levels"];
            readonly risk_scale?: components["schemas"]["RiskScale"];
            readonly rows: number;
            readonly top_factors: readonly {
                readonly customers: number;
                readonly field: string;
                readonly label: string;
                /** @description Without the signs. Left out in predictions from before it was recorded. */
                readonly mean_absolute_impact?: number;
                readonly mean_impact: number;
            }[];
        };
        readonly TimelineScore: {
            /**
             * @description `shadow`: a model that is tried beside, which you were not shown.
             * @enum {string}
             */
            readonly arm: "champion" | "shadow";
            /** Format: date-time */
            readonly as_of: string;
            readonly horizon_days: number;
            readonly model_version: string;
            readonly probability: number;
            /** @description What became of it. */
            readonly window: {
                /** Format: date-time */
                readonly left_at: string | null;
                /**
                 * Format: date-time
                 * @description From when it may be judged.
                 */
                readonly matures_at: string;
                /**
                 * @description `unknown`: the window has closed, and it is not known whether the customer left within it. `had_left`: the
                 *     customer had left before.
                 * @enum {string}
                 */
                readonly state: "open" | "left" | "stayed" | "unknown" | "had_left";
            };
        };
        readonly TrendPoint: {
            /** Format: date-time */
            readonly as_of: string;
            readonly by_level: components["schemas"]["Levels"];
            readonly currency: string | null;
            readonly customers: number;
            readonly expected_leavers: components["schemas"]["Interval"];
            readonly prediction_id: string;
            readonly revenue_at_risk: number;
        };
        readonly Upload: {
            readonly accepted_rows: number;
            readonly checksum_sha256: string;
            readonly column_count: number;
            /** @description Whether the file was said to have all customers. */
            readonly complete?: boolean;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly expires_at: string | null;
            readonly file_size_bytes: number;
            readonly filename: string;
            readonly format: {
                readonly delimiter: string;
                readonly encoding: string;
                readonly header_row: number | null;
                /** @enum {string} */
                readonly kind: "csv" | "xlsx";
                /** @description Name of the sheet that was read. Of workbooks only. */
                readonly sheet?: string;
            };
            readonly id: string;
            readonly kind?: components["schemas"]["UploadKind"];
            /** @description What became of the rows of a file of outcomes; null for other files, absent for those before there were. */
            readonly outcomes?: components["schemas"]["UploadOutcomes"] | null;
            /** @description Why the rows of a file of outcomes could not be recorded, none of them; null otherwise. Mapping the file anew tries again. */
            readonly problem?: components["schemas"]["UploadProblem"] | null;
            readonly quality_score: number;
            /** @description Number of open questions of the mapping. */
            readonly questions: number;
            readonly reference: components["schemas"]["ShownReference"];
            readonly rejected_rows: number;
            readonly row_count: number;
            /** @enum {string} */
            readonly status: "ready";
        };
        readonly UploadComplete: {
            /** @description SHA-256 of the whole file. If it is another one, the upload fails (ERR-2011). */
            readonly sha256?: string;
        };
        /** @description A file has been received and understood. */
        readonly UploadEvent: {
            /** Format: date-time */
            readonly created_at: string;
            readonly data: {
                readonly column_count: number;
                readonly row_count: number;
                readonly upload_id: string;
            };
            readonly id: components["schemas"]["EventId"];
            /** @enum {string} */
            readonly type: "upload.ready";
        };
        /**
         * @description Customers to be scored, or `outcomes`: who left. `customers` unless given.
         * @default customers
         * @enum {string}
         */
        readonly UploadKind: "customers" | "outcomes";
        /** @description Every row of a file of outcomes is in one of these counts. */
        readonly UploadOutcomes: {
            /** @description They contradict what was recorded before, and were left out. */
            readonly conflicts: number;
            /** @description They were recorded before. */
            readonly duplicates: number;
            /** @description Those of customers who were never scored included. */
            readonly recorded: number;
            readonly rows: number;
            /** @description Of the recorded, those whose id is in no result that is stored. */
            readonly unknown_customers: number;
            /** @description Dates that cannot be read, or are in the future. */
            readonly unreadable_dates: number;
            readonly without_date: number;
            readonly without_id: number;
        };
        readonly UploadPage: {
            readonly data: readonly components["schemas"]["Upload"][];
            readonly next_cursor: string | null;
        };
        /** @description Why the file cannot be used, as a problem document. */
        readonly UploadProblem: {
            readonly code: string;
            readonly detail: string;
            readonly errors: readonly components["schemas"]["ProblemItem"][];
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly ValidationReport: {
            readonly accepted: number;
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly level: components["schemas"]["Level"];
            /** @description The newest date of an activity, sign-up or departure. Null where the file has none, absent in older reports. */
            readonly newest_date?: components["schemas"]["NewestDate"] | null;
            readonly quality_score: number;
            readonly rejected: number;
            readonly rows: number;
        };
        readonly WebhookCreate: {
            readonly description?: components["schemas"]["WebhookDescription"];
            readonly event_types?: components["schemas"]["WebhookEventTypes"];
            /** @description The one end customer whose events it gets. Left out, those of the key's own reference, or of all if it has none. */
            readonly reference?: components["schemas"]["Reference"];
            readonly url: components["schemas"]["WebhookUrl"];
        };
        /** @description One attempt to deliver one message to one endpoint. */
        readonly WebhookDelivery: {
            /** @description From 1, anew for a retry and a replay. */
            readonly attempt: number;
            /**
             * @description What it is there for; that of the first attempt for all that follow it.
             * @enum {string}
             */
            readonly cause: "event" | "test" | "retry" | "replay";
            /** Format: date-time */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it is sent.
             */
            readonly due_at: string;
            /** Format: date-time */
            readonly ended_at: string | null;
            readonly endpoint_id: string;
            /** @description Why it failed, in words. */
            readonly error: string | null;
            /** @description The `webhook-id` of the message. */
            readonly event_id: string;
            readonly event_type: string;
            readonly id: string;
            /** @description The first kilobyte of the answer. */
            readonly response_body: string | null;
            /** @description The status of the answer; null when there was none. */
            readonly response_code: number | null;
            readonly response_ms: number | null;
            readonly status: components["schemas"]["WebhookDeliveryStatus"];
        };
        readonly WebhookDeliveryPage: {
            readonly data: readonly components["schemas"]["WebhookDelivery"][];
            readonly next_cursor: string | null;
        };
        /**
         * @description `pending`: planned. `sending`: under way. `cancelled`: the endpoint was disabled before it was sent.
         * @enum {string}
         */
        readonly WebhookDeliveryStatus: "pending" | "sending" | "delivered" | "failed" | "cancelled";
        /** @description What the endpoint is for, for people. */
        readonly WebhookDescription: string;
        /** @description Another endpoint was disabled. */
        readonly WebhookDisabledEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly endpoint_id: string;
                /** @enum {string} */
                readonly reason: "gone" | "failing";
            };
            /** @enum {string} */
            readonly type: "webhook.disabled";
        };
        /** @description Customers have changed so much that scores may be worth less. */
        readonly WebhookDriftEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                /** @description Share of what the model goes by that has changed. */
                readonly drifted_importance: number;
                readonly prediction_id: string;
                /** @description By how many standard deviations the mean score moved. */
                readonly score_shift: number | null;
            };
            /** @enum {string} */
            readonly type: "drift.detected";
        };
        /** @description An address to which events are sent. Its secret is in the answers of `createWebhook` and `rotateWebhookSecret` alone. */
        readonly WebhookEndpoint: {
            /** Format: date-time */
            readonly created_at: string;
            readonly description: string;
            /**
             * @description `requested`: by `updateWebhook`. `gone`: the receiver answered 410. `failing`: every attempt has failed for five days.
             * @enum {string|null}
             */
            readonly disabled_reason: "requested" | "gone" | "failing" | null;
            /** @description What the endpoint is told; null for everything. */
            readonly event_types: readonly string[] | null;
            /**
             * Format: date-time
             * @description When the first of the attempts failed that have all failed since.
             */
            readonly failing_since: string | null;
            readonly id: string;
            /** @description The one end customer whose events it gets; null for those of all, and of the account itself. */
            readonly reference: string | null;
            /** @enum {string} */
            readonly status: "enabled" | "disabled";
            readonly url: string;
        };
        readonly WebhookEndpointPage: {
            readonly data: readonly components["schemas"]["WebhookEndpoint"][];
            readonly next_cursor: string | null;
        };
        /** @description A webhook endpoint and its secret. The secret is in this answer and nowhere else. */
        readonly WebhookEndpointWithSecret: components["schemas"]["WebhookEndpoint"] & {
            /** @description What messages are signed with, as Standard Webhooks writes it. Keep it where secrets are kept. */
            readonly secret: string;
        };
        /** @description The body of a message. */
        readonly WebhookEvent: components["schemas"]["WebhookPredictionEvent"] | components["schemas"]["WebhookUploadReadyEvent"] | components["schemas"]["WebhookUploadFailedEvent"] | components["schemas"]["WebhookUploadExpiredEvent"] | components["schemas"]["WebhookReportCardEvent"] | components["schemas"]["WebhookModelEvent"] | components["schemas"]["WebhookDriftEvent"] | components["schemas"]["WebhookOutcomesQuestionEvent"] | components["schemas"]["WebhookDisabledEvent"] | components["schemas"]["WebhookTestEvent"];
        /**
         * @description What an endpoint can be told:
         *
         *     - `prediction.completed`, `prediction.failed`, `prediction.cancelled`: a prediction has ended.
         *     - `upload.ready`: a file has been received and understood. `upload.failed`: one that was sent in parts was not.
         *     - `upload.expired`: an upload was deleted because its time was over.
         *     - `report_card.ready`: windows have closed, and there is a new report card.
         *     - `model.promoted`, `model.rolled_back`: later predictions score by another model.
         *     - `drift.detected`: customers have changed so much that scores may be worth less.
         *     - `outcomes.question`: too many customers are missing from a complete list, and a person has to say whether it is.
         *     - `webhook.disabled`: another endpoint was disabled, because it answered 410 or has failed for five days.
         * @enum {string}
         */
        readonly WebhookEventType: "prediction.completed" | "prediction.failed" | "prediction.cancelled" | "upload.ready" | "upload.failed" | "upload.expired" | "report_card.ready" | "model.promoted" | "model.rolled_back" | "drift.detected" | "outcomes.question" | "webhook.disabled";
        /** @description What the endpoint is told; null for everything, what is added later included. */
        readonly WebhookEventTypes: readonly components["schemas"]["WebhookEventType"][] | null;
        readonly WebhookMessageBase: {
            /** @description As in `webhook-id`: whoever has seen it has seen the message. */
            readonly id: string;
            /** @description The end customer that it is about; null for the account's own. */
            readonly reference: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
        };
        /** @description Later predictions score by another model. */
        readonly WebhookModelEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                /** @description It happened by itself, because one is surely better. */
                readonly automatic: boolean;
                /** @description The champion from now on; null for the rules. */
                readonly model_id: string | null;
                /** @description The champion before; null for the rules. */
                readonly replaced_model_id: string | null;
            };
            /** @enum {string} */
            readonly type: "model.promoted" | "model.rolled_back";
        };
        /** @description Too many customers are missing from a complete list, and a person has to say whether it is. */
        readonly WebhookOutcomesQuestionEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                /** @enum {string} */
                readonly because: "too_many_vanished" | "too_few_in_common";
                readonly prediction_id: string;
                readonly question_id: string;
            };
            /** @enum {string} */
            readonly type: "outcomes.question";
        };
        /** @description A prediction has ended. */
        readonly WebhookPredictionEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly error_code: string | null;
                readonly prediction_id: string;
                readonly rows_accepted: number | null;
                readonly rows_rejected: number | null;
                readonly rows_total: number;
                /** @enum {string} */
                readonly status: "completed" | "failed" | "cancelled";
                readonly upload_id: string;
            };
            /** @enum {string} */
            readonly type: "prediction.completed" | "prediction.failed" | "prediction.cancelled";
        };
        readonly WebhookReplay: {
            /** @description False unless given. */
            readonly include_delivered?: boolean;
            /** Format: date-time */
            readonly since: string;
        };
        readonly WebhookReplayed: {
            readonly queued: number;
        };
        /** @description There is a new report card. */
        readonly WebhookReportCardEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                /** @description Those who left. */
                readonly events: number;
                readonly horizon_days: number;
                /** @description Windows that have closed with an answer. */
                readonly matured: number;
            };
            /** @enum {string} */
            readonly type: "report_card.ready";
        };
        readonly WebhookSecretRotate: {
            /** @description How long the old secret signs too. A day (86400) unless given, at most 7 days. */
            readonly overlap_seconds?: number;
        };
        /** @description Somebody asked for a test message. */
        readonly WebhookTestEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly endpoint_id: string;
            };
            /** @enum {string} */
            readonly type: "webhook.test";
        };
        readonly WebhookUpdate: {
            readonly description?: components["schemas"]["WebhookDescription"];
            readonly event_types?: components["schemas"]["WebhookEventTypes"];
            /** @enum {string} */
            readonly status?: "enabled" | "disabled";
            readonly url?: components["schemas"]["WebhookUrl"];
        };
        /** @description An upload was deleted because its time was over. */
        readonly WebhookUploadExpiredEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly upload_id: string;
            };
            /** @enum {string} */
            readonly type: "upload.expired";
        };
        /** @description A file that was sent in parts could not be understood. */
        readonly WebhookUploadFailedEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly error_code: string | null;
                readonly upload_id: string;
            };
            /** @enum {string} */
            readonly type: "upload.failed";
        };
        /** @description A file has been received and understood. */
        readonly WebhookUploadReadyEvent: components["schemas"]["WebhookMessageBase"] & {
            readonly data: {
                readonly column_count: number;
                readonly row_count: number;
                readonly upload_id: string;
            };
            /** @enum {string} */
            readonly type: "upload.ready";
        };
        /** @description Where messages are sent. No redirect is followed. */
        readonly WebhookUrl: string;
        /** @description Permissions of the session. Your key must have each of them. */
        readonly WidgetCapabilities: readonly components["schemas"]["WidgetCapability"][];
        /**
         * @description What a session may be allowed. Permissions of the account, its keys and webhooks are none of them.
         * @enum {string}
         */
        readonly WidgetCapability: "uploads:read" | "uploads:write" | "mappings:write" | "predictions:read" | "predictions:write" | "results:read" | "results:download" | "worklist:write" | "outcomes:read" | "outcomes:write" | "models:read" | "events:read" | "sample-data:read";
        /** @description A session and its token. The token is in this answer and nowhere else. */
        readonly WidgetSession: {
            readonly allowed_origins: readonly string[];
            readonly capabilities: components["schemas"]["WidgetCapabilities"];
            /** Format: date-time */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description Not later than the end of your key.
             */
            readonly expires_at: string;
            /** @description Seconds until then. A page counts them from the answer, because its clock may be wrong. */
            readonly expires_in: number;
            readonly id: string;
            readonly limits: components["schemas"]["WidgetSessionLimits"];
            readonly reference: string;
            readonly subject: string | null;
            /** @description What the page sends as `Authorization`. Never put it into a URL or a storage. */
            readonly token: string;
            readonly upload_id: string | null;
        };
        readonly WidgetSessionCreate: {
            /** @description Origins of the pages that may use it: scheme, host and port, with https (http on this machine only). Without any, no browser may use it, only servers; with some, only browsers. */
            readonly allowed_origins?: readonly string[];
            readonly capabilities: components["schemas"]["WidgetCapabilities"];
            /** @description Seconds until it ends; 900 unless given. */
            readonly expires_in?: number;
            readonly limits?: components["schemas"]["WidgetSessionLimits"];
            readonly reference: components["schemas"]["Reference"];
            readonly subject?: components["schemas"]["Subject"];
            /** @description Only this upload of the reference, and its predictions. The session then cannot upload, nor see the history of customers or the account's stream of events. */
            readonly upload_id?: string;
        };
        /** @description What this session may do at most; what is left out is limited by your account alone. A session that comes after it has limits of its own. */
        readonly WidgetSessionLimits: {
            /** @description Rows of the files whose predictions it starts. */
            readonly rows?: number;
            /** @description Files. Each counts when it begins, whatever becomes of it. */
            readonly uploads?: number;
        };
        /** @description Exactly one of these. */
        readonly WidgetSessionsRevoke: {
            /** @enum {boolean} */
            readonly all?: true;
            readonly reference?: components["schemas"]["Reference"];
            readonly subject?: components["schemas"]["Subject"];
        };
        readonly WidgetSessionsRevoked: {
            readonly revoked: number;
        };
        readonly WorklistCustomer: {
            /** @description ISO 4217 code of the revenue at risk; null if unknown. */
            readonly currency: string | null;
            readonly entry: components["schemas"]["WorklistEntry"];
            readonly result: components["schemas"]["ResultRow"];
        };
        /** @description What is noted about a customer. Of one about whom nothing was noted, the version is 0. */
        readonly WorklistEntry: {
            readonly customer_id: string;
            readonly note: string | null;
            readonly outcome: components["schemas"]["WorklistOutcome"] | null;
            readonly owner: string | null;
            /** Format: date-time */
            readonly snoozed_until: string | null;
            readonly status: components["schemas"]["WorklistStatus"];
            /** Format: date-time */
            readonly updated_at: string | null;
            /** @description Grows with each change. */
            readonly version: number;
        };
        /**
         * @description What became of the customer, or `wrong` where the score was.
         * @enum {string}
         */
        readonly WorklistOutcome: "left" | "stayed" | "wrong";
        /** @description Who takes care of the customer, as you call them. */
        readonly WorklistOwner: string;
        readonly WorklistPage: {
            /** Format: date-time */
            readonly as_of: string | null;
            /** @description Entries by status, of whatever customers. Those without an entry are open. */
            readonly counts: {
                readonly dismissed: number;
                readonly done: number;
                readonly in_progress: number;
                /** @description Of those that are open or in progress. */
                readonly snoozed: number;
            };
            /** @description What this page is worth. Of several currencies, revenue in `currency` alone. */
            readonly covered: {
                readonly customers: number;
                readonly expected_leavers: number;
                readonly revenue_at_risk: number;
            };
            readonly currency: string | null;
            readonly data: readonly components["schemas"]["WorklistCustomer"][];
            readonly horizon_days: number | null;
            readonly next_cursor: string | null;
            /** @description The latest prediction; null before there is one. */
            readonly prediction_id: string | null;
            readonly sort: components["schemas"]["WorklistSort"];
        };
        /** @enum {string} */
        readonly WorklistSort: "revenue_at_risk" | "probability";
        /** @enum {string} */
        readonly WorklistStatus: "open" | "in_progress" | "done" | "dismissed";
        readonly WorklistUpdate: {
            /** @description For whoever looks at the customer next. It is in no log. */
            readonly note?: string | null;
            readonly outcome?: components["schemas"]["WorklistOutcome"] | null;
            readonly owner?: components["schemas"]["WorklistOwner"] | null;
            /**
             * Format: date-time
             * @description Until then the customer is not on the list.
             */
            readonly snoozed_until?: string | null;
            readonly status?: components["schemas"]["WorklistStatus"];
            /** @description The version that the change is made to. */
            readonly version?: number;
        };
    };
    responses: {
        /** @description The request does not match the contract (ERR-2001), or the upload was interrupted (ERR-2005). */
        readonly BadRequest: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-2001",
                 *       "title": "The request does not match the contract",
                 *       "status": 400,
                 *       "detail": "limit must be <= 200",
                 *       "code": "ERR-2001",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": [
                 *         {
                 *           "location": "query/limit",
                 *           "message": "must be <= 200",
                 *           "fix": "Send a value that the contract at /openapi.json allows."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The idempotency key was used for another request (ERR-2004), the same request is still being processed (ERR-2007,
         *     with `Retry-After`), a part has arrived with other content (ERR-2008), parts are missing (ERR-2009), the request
         *     made an API key or a session before (ERR-2012), somebody else has changed the resource (ERR-2017), or its state does
         *     not allow the request (ERR-2010, ERR-2013, ERR-4003, ERR-4005, ERR-4006, ERR-4008, ERR-4011, ERR-4013 to
         *     ERR-4015).
         */
        readonly Conflict: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-4003",
                 *       "title": "The prediction is not finished",
                 *       "status": 409,
                 *       "detail": "The prediction is running. Its results can be read once it has completed.",
                 *       "code": "ERR-4003",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The caller lacks the permission of the operation, which is its `x-permission` (ERR-1006), or an API key comes from a
         *     browser (ERR-1007), or the caller is bound to one end customer, and this counts for all of the account (ERR-1003),
         *     or the page is none that the session allows (ERR-1003), or the session has spent its limits (ERR-1009).
         */
        readonly Forbidden: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-1006",
                 *       "title": "Permission missing",
                 *       "status": 403,
                 *       "detail": "This API key does not have the permission \"uploads:write\".",
                 *       "code": "ERR-1006",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": [
                 *         {
                 *           "location": "request",
                 *           "message": "This API key does not have the permission \"uploads:write\".",
                 *           "fix": "Use an API key whose scopes include this permission. A key that has it can create one."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such path, or no resource with this id in your account (ERR-1004). */
        readonly NotFound: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-1004",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is no upload with this id in your account.",
                 *       "code": "ERR-1004",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The rows of the request do not fit into the quota of the account (ERR-1005), the caller lacks the permission of the
         *     operation (ERR-1006), an API key comes from a browser (ERR-1007), a page is none that its session allows (ERR-1003),
         *     or the session has spent its limits (ERR-1009).
         */
        readonly QuotaReached: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-1005",
                 *       "title": "Quota reached",
                 *       "status": 403,
                 *       "detail": "Your account would store 20,000,500 rows. Its quota is 20,000,000.",
                 *       "code": "ERR-1005",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An unexpected error occurred on our side (ERR-5001). */
        readonly ServerError: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-5001",
                 *       "title": "Internal error",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side.",
                 *       "code": "ERR-5001",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service has too little room for new files and predictions (ERR-5005). */
        readonly StorageFull: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-5005",
                 *       "title": "Storage full",
                 *       "status": 507,
                 *       "detail": "There is too little room to store this at the moment. Nothing was stored.",
                 *       "code": "ERR-5005",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the limit (ERR-2003). */
        readonly TooLarge: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-2003",
                 *       "title": "The upload is too large",
                 *       "status": 413,
                 *       "detail": "The file is larger than the limit of 100 MB.",
                 *       "code": "ERR-2003",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": [
                 *         {
                 *           "location": "body",
                 *           "message": "The file is larger than the limit of 100 MB.",
                 *           "fix": "Split the file, or remove columns that are not needed."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The caller or the account sent too many requests, has too many uploads or predictions under way, or too many
         *     authentications from this address failed (ERR-5004). Wait for the number of seconds in Retry-After.
         */
        readonly TooManyRequests: {
            headers: {
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-5004",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "This API key may make 60 requests of the class \"write\" in 60 seconds.",
                 *       "code": "ERR-5004",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The API key, the session token or the widget session is missing, unknown, revoked or expired (ERR-1001, ERR-1002). A
         *     widget session that has expired is ERR-1008: a new one is to be had.
         */
        readonly Unauthenticated: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-1001",
                 *       "title": "Not authenticated",
                 *       "status": 401,
                 *       "detail": "The request carries no API key.",
                 *       "code": "ERR-1001",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": [
                 *         {
                 *           "location": "request",
                 *           "message": "The request carries no API key.",
                 *           "fix": "Send the header \"Authorization: Bearer rwk_…\" with an API key of your account."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description A service that the API depends on cannot be reached or is too busy, or the API has as much work as it can take
         *     (ERR-5002), or the storage of files cannot be reached (ERR-5006).
         */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-5002",
                 *       "title": "Temporarily unavailable",
                 *       "status": 503,
                 *       "detail": "The database cannot be reached at the moment.",
                 *       "code": "ERR-5002",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request is well formed, but its data cannot be used (ERR-3001 to ERR-3008, ERR-4001, ERR-4002,
         *     ERR-4010, ERR-4012), takes too much work (ERR-2006), or cannot be filtered in this way (ERR-4009).
         */
        readonly Unprocessable: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-3004",
                 *       "title": "No customer id column",
                 *       "status": 422,
                 *       "detail": "No column holds the customer id. The file has: plan, mrr, seats.",
                 *       "code": "ERR-3004",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": [
                 *         {
                 *           "location": "header",
                 *           "message": "No column holds the customer id.",
                 *           "fix": "Name the column customer_id, or assign a column to customer_id in the mapping."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type or the encoding is not supported (ERR-2002). */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-2002",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "Send a file as multipart/form-data, text/csv or application/octet-stream.",
                 *       "code": "ERR-2002",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The `next_cursor` of the previous page. */
        readonly Cursor: string;
        /**
         * @description Id of an erasure.
         * @example era_5kTz2mWq8RbXvN4cHs7YpD
         */
        readonly ErasureId: string;
        /**
         * @description An error code.
         * @example ERR-3004
         */
        readonly ErrorCode: string;
        /**
         * @description Id of an export.
         * @example exp_8sQd3vLm6TgYnB2kJx5WcZ
         */
        readonly ExportId: string;
        /**
         * @description Makes it safe to repeat a request. The same key with the same request returns the first response again; the same
         *     key with a different request is rejected with ERR-2004. While the first request is still being processed, the answer
         *     is ERR-2007 with `Retry-After`.
         * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
         */
        readonly IdempotencyKey: string;
        /**
         * @description The `ETag` of an earlier answer. While nothing has changed since, the answer is 304, without a body.
         * @example W/"803-500-running"
         */
        readonly IfNoneMatch: string;
        /**
         * @description Id of an API key.
         * @example key_9aBcD2eFgH1jKmN4pQrStU
         */
        readonly KeyId: string;
        /**
         * @description Makes it safe to repeat a request: no second key is made. A secret is answered once and stored nowhere, so a
         *     repetition is answered with ERR-2012, which names the key that was made. The same idempotency key with another
         *     request is rejected with ERR-2004. It counts for the API key that makes the request.
         * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
         */
        readonly KeyIdempotencyKey: string;
        /**
         * @description The same, for clients that cannot set the header. The header counts if both are sent.
         * @example 4711
         */
        readonly LastEventId: string;
        /**
         * @description The id of the last message that was received. What came after it is sent first.
         * @example 4711
         */
        readonly LastEventIdHeader: string;
        /** @description How strictly rows are validated. */
        readonly Level: components["schemas"]["Level"];
        /**
         * @description Maximum number of entries on a page.
         * @example 50
         */
        readonly Limit: number;
        /**
         * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
         *     an end customer, that one.
         * @example tenant-4711
         */
        readonly OwnReference: components["schemas"]["Reference"];
        /**
         * @description Number of a part, from 1.
         * @example 1
         */
        readonly PartNumber: number;
        /**
         * @description Id of a prediction.
         * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
         */
        readonly PredictionId: string;
        /**
         * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
         *     itself; with a key that is bound to an end customer, only what belongs to that one.
         * @example tenant-4711
         */
        readonly Reference: components["schemas"]["Reference"];
        /**
         * @description SHA-256 of the part (RFC 9530). A part that arrives with other bytes is refused (ERR-2011). Without it, nothing but
         *     the length is checked.
         * @example sha-256=:2Z3fLpPn0wcZlV9rZ1Kq8lq3m0t0i0cE1oD0m3m8m2Y=:
         */
        readonly ReprDigest: string;
        /**
         * @description Makes it safe to repeat a request: no second session is made. A token is answered once and stored nowhere, so a
         *     repetition is answered with ERR-2012, which names the session that was made. The same idempotency key with another
         *     request is rejected with ERR-2004. It counts for the API key that makes the request.
         * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
         */
        readonly SessionIdempotencyKey: string;
        /**
         * @description Id of an upload.
         * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
         */
        readonly UploadId: string;
        /**
         * @description Id of a delivery of the endpoint.
         * @example dlv_0b6a6f2c8d9e4a71b7c5d3e2f1a09876
         */
        readonly WebhookDeliveryId: string;
        /**
         * @description Id of a webhook endpoint.
         * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
         */
        readonly WebhookEndpointId: string;
        /**
         * @description Makes it safe to repeat a request: no second endpoint is made. A secret is answered once, so a repetition is
         *     answered with ERR-2012, which names the endpoint that was made; `rotateWebhookSecret` gives it a secret that you
         *     know. The same idempotency key with another request is rejected with ERR-2004. It counts for the API key that makes
         *     the request.
         * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
         */
        readonly WebhookIdempotencyKey: string;
        /**
         * @description Id of a session of a widget.
         * @example ws_6cXwT2mRqLpZ8vNdK4sYhB
         */
        readonly WidgetSessionId: string;
    };
    requestBodies: never;
    headers: {
        /** @description A link to the file in the object store, good for a minute. */
        readonly DownloadLink: string;
        /** @description Changes with the resource; see `If-None-Match`. */
        readonly ETag: string;
        /** @description Differs between the compressed file and the plain one. */
        readonly FileETag: string;
        /** @description Path of the resource that was created. */
        readonly Location: string;
        /** @description How many requests of the class remain (`r`) until the window ends in `t` seconds. */
        readonly RateLimit: string;
        /** @description The class that this request counts for, its quota `q` and the seconds `w` of its window. */
        readonly RateLimitPolicy: string;
        /** @description SHA-256 of the file as it is sent, compressed or not (RFC 9530). */
        readonly ReprDigest: string;
        /** @description Identifies this request in the logs. Quote it when you contact support. */
        readonly RequestId: string;
        /** @description Seconds to wait before trying again. */
        readonly RetryAfter: number;
        /** @description SHA-256 of the CSV, whatever its encoding on the way. For clients whose fetch decompresses on its own. */
        readonly UnencodedDigest: string;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AccountErase = components['schemas']['AccountErase'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type AnyUpload = components['schemas']['AnyUpload'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyWithSecret = components['schemas']['ApiKeyWithSecret'];
export type AsOf = components['schemas']['AsOf'];
export type AsOfSource = components['schemas']['AsOfSource'];
export type AssignmentPage = components['schemas']['AssignmentPage'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type AuditEventPage = components['schemas']['AuditEventPage'];
export type CardFigure = components['schemas']['CardFigure'];
export type CardOutcome = components['schemas']['CardOutcome'];
export type CellCorrection = components['schemas']['CellCorrection'];
export type Change = components['schemas']['Change'];
export type ChangeCounts = components['schemas']['ChangeCounts'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangePage = components['schemas']['ChangePage'];
export type ChurnRate = components['schemas']['ChurnRate'];
export type ColumnFormat = components['schemas']['ColumnFormat'];
export type ColumnMatch = components['schemas']['ColumnMatch'];
export type CorrectionsCreate = components['schemas']['CorrectionsCreate'];
export type CustomerHistory = components['schemas']['CustomerHistory'];
export type CustomerState = components['schemas']['CustomerState'];
export type CustomerTimeline = components['schemas']['CustomerTimeline'];
export type Dashboard = components['schemas']['Dashboard'];
export type DashboardState = components['schemas']['DashboardState'];
export type DerivedField = components['schemas']['DerivedField'];
export type Driver = components['schemas']['Driver'];
export type Erasure = components['schemas']['Erasure'];
export type EventId = components['schemas']['EventId'];
export type Experiment = components['schemas']['Experiment'];
export type ExperimentCreate = components['schemas']['ExperimentCreate'];
export type ExperimentEffect = components['schemas']['ExperimentEffect'];
export type ExperimentLevels = components['schemas']['ExperimentLevels'];
export type ExperimentPage = components['schemas']['ExperimentPage'];
export type ExperimentPlan = components['schemas']['ExperimentPlan'];
export type ExperimentResult = components['schemas']['ExperimentResult'];
export type Explanation = components['schemas']['Explanation'];
export type Export = components['schemas']['Export'];
export type ExportCreate = components['schemas']['ExportCreate'];
export type Factor = components['schemas']['Factor'];
export type FigureInterval = components['schemas']['FigureInterval'];
export type Finding = components['schemas']['Finding'];
export type Health = components['schemas']['Health'];
export type HorizonDays = components['schemas']['HorizonDays'];
export type Interval = components['schemas']['Interval'];
export type Intervention = components['schemas']['Intervention'];
export type InterventionExperiment = components['schemas']['InterventionExperiment'];
export type InterventionKind = components['schemas']['InterventionKind'];
export type InterventionPage = components['schemas']['InterventionPage'];
export type InterventionsRecord = components['schemas']['InterventionsRecord'];
export type InterventionsRecorded = components['schemas']['InterventionsRecorded'];
export type KeyCreate = components['schemas']['KeyCreate'];
export type KeyName = components['schemas']['KeyName'];
export type KeyPage = components['schemas']['KeyPage'];
export type KeyRotate = components['schemas']['KeyRotate'];
export type LabelKind = components['schemas']['LabelKind'];
export type Level = components['schemas']['Level'];
export type Levels = components['schemas']['Levels'];
export type LiveEvent = components['schemas']['LiveEvent'];
export type Mapping = components['schemas']['Mapping'];
export type MappingUpdate = components['schemas']['MappingUpdate'];
export type MissingField = components['schemas']['MissingField'];
export type Model = components['schemas']['Model'];
export type ModelAlias = components['schemas']['ModelAlias'];
export type ModelCard = components['schemas']['ModelCard'];
export type ModelChoice = components['schemas']['ModelChoice'];
export type ModelCreate = components['schemas']['ModelCreate'];
export type ModelEvaluation = components['schemas']['ModelEvaluation'];
export type ModelEvaluationPage = components['schemas']['ModelEvaluationPage'];
export type ModelPage = components['schemas']['ModelPage'];
export type ModelPromote = components['schemas']['ModelPromote'];
export type ModelReason = components['schemas']['ModelReason'];
export type ModelTrainedOn = components['schemas']['ModelTrainedOn'];
export type ModelVersion = components['schemas']['ModelVersion'];
export type MovedReason = components['schemas']['MovedReason'];
export type NewestDate = components['schemas']['NewestDate'];
export type NewIntervention = components['schemas']['NewIntervention'];
export type NewOutcome = components['schemas']['NewOutcome'];
export type Outcome = components['schemas']['Outcome'];
export type OutcomeAnswer = components['schemas']['OutcomeAnswer'];
export type OutcomeCustomerId = components['schemas']['OutcomeCustomerId'];
export type OutcomeEvent = components['schemas']['OutcomeEvent'];
export type OutcomeId = components['schemas']['OutcomeId'];
export type OutcomeMoment = components['schemas']['OutcomeMoment'];
export type OutcomePage = components['schemas']['OutcomePage'];
export type OutcomeProposal = components['schemas']['OutcomeProposal'];
export type OutcomeProposalIds = components['schemas']['OutcomeProposalIds'];
export type OutcomeProposalPage = components['schemas']['OutcomeProposalPage'];
export type OutcomeProposalsConfirm = components['schemas']['OutcomeProposalsConfirm'];
export type OutcomeProposalsDecided = components['schemas']['OutcomeProposalsDecided'];
export type OutcomeProposalsReject = components['schemas']['OutcomeProposalsReject'];
export type OutcomeQuestion = components['schemas']['OutcomeQuestion'];
export type OutcomeQuestionAnswer = components['schemas']['OutcomeQuestionAnswer'];
export type OutcomeReason = components['schemas']['OutcomeReason'];
export type OutcomeSource = components['schemas']['OutcomeSource'];
export type OutcomesRecord = components['schemas']['OutcomesRecord'];
export type OutcomesRecorded = components['schemas']['OutcomesRecorded'];
export type OutcomeState = components['schemas']['OutcomeState'];
export type OutcomesWatermark = components['schemas']['OutcomesWatermark'];
export type OutcomesWatermarkUpdate = components['schemas']['OutcomesWatermarkUpdate'];
export type Overrides = components['schemas']['Overrides'];
export type Permission = components['schemas']['Permission'];
export type Phrase = components['schemas']['Phrase'];
export type Prediction = components['schemas']['Prediction'];
export type PredictionCreate = components['schemas']['PredictionCreate'];
export type PredictionError = components['schemas']['PredictionError'];
export type PredictionEvent = components['schemas']['PredictionEvent'];
export type PredictionEventType = components['schemas']['PredictionEventType'];
export type PredictionPage = components['schemas']['PredictionPage'];
export type PredictionSettings = components['schemas']['PredictionSettings'];
export type PredictionStatus = components['schemas']['PredictionStatus'];
export type Problem = components['schemas']['Problem'];
export type ProblemItem = components['schemas']['ProblemItem'];
export type ProblemType = components['schemas']['ProblemType'];
export type Question = components['schemas']['Question'];
export type Reference = components['schemas']['Reference'];
export type Reference_2 = components['schemas']['Reference-2'];
export type ReportCard = components['schemas']['ReportCard'];
export type ReportCardAnswer = components['schemas']['ReportCardAnswer'];
export type ResultPage = components['schemas']['ResultPage'];
export type ResultRow = components['schemas']['ResultRow'];
export type ResumableUpload = components['schemas']['ResumableUpload'];
export type ResumableUploadCreate = components['schemas']['ResumableUploadCreate'];
export type RiskLevel = components['schemas']['RiskLevel'];
export type RiskScale = components['schemas']['RiskScale'];
export type Scopes = components['schemas']['Scopes'];
export type Scores = components['schemas']['Scores'];
export type ScoresCreate = components['schemas']['ScoresCreate'];
export type SearchedReference = components['schemas']['SearchedReference'];
export type Segment = components['schemas']['Segment'];
export type SegmentColumn = components['schemas']['SegmentColumn'];
export type Segments = components['schemas']['Segments'];
export type Sentence = components['schemas']['Sentence'];
export type ShownReference = components['schemas']['ShownReference'];
export type Subject = components['schemas']['Subject'];
export type Summary = components['schemas']['Summary'];
export type TimelineScore = components['schemas']['TimelineScore'];
export type TrendPoint = components['schemas']['TrendPoint'];
export type Upload = components['schemas']['Upload'];
export type UploadComplete = components['schemas']['UploadComplete'];
export type UploadEvent = components['schemas']['UploadEvent'];
export type UploadKind = components['schemas']['UploadKind'];
export type UploadOutcomes = components['schemas']['UploadOutcomes'];
export type UploadPage = components['schemas']['UploadPage'];
export type UploadProblem = components['schemas']['UploadProblem'];
export type ValidationReport = components['schemas']['ValidationReport'];
export type WebhookCreate = components['schemas']['WebhookCreate'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookDescription = components['schemas']['WebhookDescription'];
export type WebhookDisabledEvent = components['schemas']['WebhookDisabledEvent'];
export type WebhookDriftEvent = components['schemas']['WebhookDriftEvent'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookEventTypes = components['schemas']['WebhookEventTypes'];
export type WebhookMessageBase = components['schemas']['WebhookMessageBase'];
export type WebhookModelEvent = components['schemas']['WebhookModelEvent'];
export type WebhookOutcomesQuestionEvent = components['schemas']['WebhookOutcomesQuestionEvent'];
export type WebhookPredictionEvent = components['schemas']['WebhookPredictionEvent'];
export type WebhookReplay = components['schemas']['WebhookReplay'];
export type WebhookReplayed = components['schemas']['WebhookReplayed'];
export type WebhookReportCardEvent = components['schemas']['WebhookReportCardEvent'];
export type WebhookSecretRotate = components['schemas']['WebhookSecretRotate'];
export type WebhookTestEvent = components['schemas']['WebhookTestEvent'];
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
export type WebhookUploadExpiredEvent = components['schemas']['WebhookUploadExpiredEvent'];
export type WebhookUploadFailedEvent = components['schemas']['WebhookUploadFailedEvent'];
export type WebhookUploadReadyEvent = components['schemas']['WebhookUploadReadyEvent'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type WidgetCapabilities = components['schemas']['WidgetCapabilities'];
export type WidgetCapability = components['schemas']['WidgetCapability'];
export type WidgetSession = components['schemas']['WidgetSession'];
export type WidgetSessionCreate = components['schemas']['WidgetSessionCreate'];
export type WidgetSessionLimits = components['schemas']['WidgetSessionLimits'];
export type WidgetSessionsRevoke = components['schemas']['WidgetSessionsRevoke'];
export type WidgetSessionsRevoked = components['schemas']['WidgetSessionsRevoked'];
export type WorklistCustomer = components['schemas']['WorklistCustomer'];
export type WorklistEntry = components['schemas']['WorklistEntry'];
export type WorklistOutcome = components['schemas']['WorklistOutcome'];
export type WorklistOwner = components['schemas']['WorklistOwner'];
export type WorklistPage = components['schemas']['WorklistPage'];
export type WorklistSort = components['schemas']['WorklistSort'];
export type WorklistStatus = components['schemas']['WorklistStatus'];
export type WorklistUpdate = components['schemas']['WorklistUpdate'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseQuotaReached = components['responses']['QuotaReached'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseStorageFull = components['responses']['StorageFull'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterErasureId = components['parameters']['ErasureId'];
export type ParameterErrorCode = components['parameters']['ErrorCode'];
export type ParameterExportId = components['parameters']['ExportId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterKeyId = components['parameters']['KeyId'];
export type ParameterKeyIdempotencyKey = components['parameters']['KeyIdempotencyKey'];
export type ParameterLastEventId = components['parameters']['LastEventId'];
export type ParameterLastEventIdHeader = components['parameters']['LastEventIdHeader'];
export type ParameterLevel = components['parameters']['Level'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOwnReference = components['parameters']['OwnReference'];
export type ParameterPartNumber = components['parameters']['PartNumber'];
export type ParameterPredictionId = components['parameters']['PredictionId'];
export type ParameterReference = components['parameters']['Reference'];
export type ParameterReprDigest = components['parameters']['ReprDigest'];
export type ParameterSessionIdempotencyKey = components['parameters']['SessionIdempotencyKey'];
export type ParameterUploadId = components['parameters']['UploadId'];
export type ParameterWebhookDeliveryId = components['parameters']['WebhookDeliveryId'];
export type ParameterWebhookEndpointId = components['parameters']['WebhookEndpointId'];
export type ParameterWebhookIdempotencyKey = components['parameters']['WebhookIdempotencyKey'];
export type ParameterWidgetSessionId = components['parameters']['WidgetSessionId'];
export type HeaderDownloadLink = components['headers']['DownloadLink'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderFileETag = components['headers']['FileETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderReprDigest = components['headers']['ReprDigest'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderUnencodedDigest = components['headers']['UnencodedDigest'];
export type $defs = Record<string, never>;
export interface operations {
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API is running. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly retrieveProblemType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description An error code.
                 * @example ERR-3004
                 */
                readonly code: components["parameters"]["ErrorCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The description of the code. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/ERR-3004",
                     *       "code": "ERR-3004",
                     *       "title": "No customer id column",
                     *       "status": 422,
                     *       "audience": [
                     *         "api",
                     *         "engine",
                     *         "command"
                     *       ],
                     *       "cause": "No column of the file could be recognised as the customer id.",
                     *       "fix": "Name the column customer_id, or assign a column to customer_id in the mapping."
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ProblemType"];
                    /** @example <!doctype html><html lang="en">…</html> */
                    readonly "text/html": string;
                };
            };
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API is ready. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": "ok",
                     *         "queue": "ok"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The API is not ready. */
            readonly 503: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "unavailable",
                     *       "checks": {
                     *         "database": "unavailable",
                     *         "queue": "ok"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readonly retrieveAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc_2f8Yx1mQ9kLzVb4RtW7CdE",
                     *       "name": "Example Ltd",
                     *       "currency": "USD",
                     *       "churn_rate": 0.05,
                     *       "horizon_days": 90,
                     *       "key": {
                     *         "id": "key_9aBcD2eFgH1jKmN4pQrStU",
                     *         "name": "billing",
                     *         "prefix": "rwk_live_3fQz9a"
                     *       },
                     *       "person": null,
                     *       "permissions": [
                     *         "account:read",
                     *         "account:write"
                     *       ],
                     *       "reference": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly eraseAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "confirm": "Example Ltd"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountErase"];
            };
        };
        readonly responses: {
            /** @description The erasure, which has begun. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "churn_rate": 0.05,
                 *       "horizon_days": 90
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc_2f8Yx1mQ9kLzVb4RtW7CdE",
                     *       "name": "Example Ltd",
                     *       "currency": "USD",
                     *       "churn_rate": 0.05,
                     *       "horizon_days": 90,
                     *       "key": {
                     *         "id": "key_9aBcD2eFgH1jKmN4pQrStU",
                     *         "name": "billing",
                     *         "prefix": "rwk_live_3fQz9a"
                     *       },
                     *       "person": null,
                     *       "permissions": [
                     *         "account:read",
                     *         "account:write"
                     *       ],
                     *       "reference": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listAuditEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this action.
                 * @example key.created
                 */
                readonly action?: components["schemas"]["AuditAction"];
                /**
                 * @description Only what this API key, person or widget session did, by its id.
                 * @example key_9aBcD2eFgH1jKmN4pQrStU
                 */
                readonly actor?: string;
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
                /**
                 * @description Nothing from before this time.
                 * @example 2026-05-02T00:00:00Z
                 */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly eraseCustomer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the customer, exactly as in the uploaded files.
                 * @example c1
                 */
                readonly customer_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The erasure, which has begun. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCustomerHistory: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the customer, exactly as in the uploaded files.
                 * @example c1
                 */
                readonly customer_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The results of the customer. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerHistory"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveCustomerTimeline: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the customer, exactly as in the uploaded files.
                 * @example c1
                 */
                readonly customer_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was said and what happened. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerTimeline"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveDashboard: {
        readonly parameters: {
            readonly query?: {
                /** @description Only predictions with this horizon. */
                readonly horizon_days?: components["schemas"]["HorizonDays"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state now. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dashboard"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an erasure.
                 * @example era_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly erasure_id: components["parameters"]["ErasureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The erasure. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The same, for clients that cannot set the header. The header counts if both are sent.
                 * @example 4711
                 */
                readonly last_event_id?: components["parameters"]["LastEventId"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
            };
            readonly header?: {
                /**
                 * @description The id of the last message that was received. What came after it is sent first.
                 * @example 4711
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 4711
                     *     event: prediction.completed
                     *     data: {"id":"4711","type":"prediction.completed","created_at":"2026-06-01T10:00:00.000Z","data":{}}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listExperiments: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of experiments. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExperimentPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createExperiment: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Calls in spring",
                 *       "action": "call",
                 *       "holdout_share": 0.2,
                 *       "levels": [
                 *         "high"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ExperimentCreate"];
            };
        };
        readonly responses: {
            /** @description The experiment, which has begun. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterventionExperiment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveExperiment: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an experiment.
                 * @example xpt_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly experiment_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The experiment. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterventionExperiment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listExperimentAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these. */
                readonly assigned?: "treat" | "holdout";
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an experiment.
                 * @example xpt_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly experiment_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of assignments. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly endExperiment: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an experiment.
                 * @example xpt_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly experiment_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The experiment. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterventionExperiment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reference": "tenant-42"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ExportCreate"];
            };
        };
        readonly responses: {
            /** @description The export, which has begun. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an export.
                 * @example exp_8sQd3vLm6TgYnB2kJx5WcZ
                 */
                readonly export_id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The export. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly downloadExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an export.
                 * @example exp_8sQd3vLm6TgYnB2kJx5WcZ
                 */
                readonly export_id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listInterventions: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only of this customer. */
                readonly customer_id?: string;
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of interventions. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InterventionPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly recordInterventions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "interventions": [
                 *         {
                 *           "customer_id": "c1",
                 *           "kind": "call",
                 *           "at": "2026-03-02T10:00:00Z"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["InterventionsRecord"];
            };
        };
        readonly responses: {
            /** @description What became of each item. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "customer_id": "c1",
                     *           "state": "recorded"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InterventionsRecorded"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of keys. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request: no second key is made. A secret is answered once and stored nowhere, so a
                 *     repetition is answered with ERR-2012, which names the key that was made. The same idempotency key with another
                 *     request is rejected with ERR-2004. It counts for the API key that makes the request.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["KeyIdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "nightly scoring",
                 *       "scopes": [
                 *         "scores:create",
                 *         "predictions:read"
                 *       ],
                 *       "expires_at": "2099-05-02T00:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["KeyCreate"];
            };
        };
        readonly responses: {
            /** @description The key and its secret. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an API key.
                 * @example key_9aBcD2eFgH1jKmN4pQrStU
                 */
                readonly key_id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an API key.
                 * @example key_9aBcD2eFgH1jKmN4pQrStU
                 */
                readonly key_id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The revoked key. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly rotateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request: no second key is made. A secret is answered once and stored nowhere, so a
                 *     repetition is answered with ERR-2012, which names the key that was made. The same idempotency key with another
                 *     request is rejected with ERR-2004. It counts for the API key that makes the request.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["KeyIdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of an API key.
                 * @example key_9aBcD2eFgH1jKmN4pQrStU
                 */
                readonly key_id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "overlap_seconds": 3600
                 *     }
                 */
                readonly "application/json": components["schemas"]["KeyRotate"];
            };
        };
        readonly responses: {
            /** @description The new key and its secret. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportLearningData: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listModels: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these. */
                readonly alias?: components["schemas"]["ModelAlias"];
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of models. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "from": "outcomes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ModelCreate"];
            };
        };
        readonly responses: {
            /** @description The model, whose training is queued. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The model. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveModelCard: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The card. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelCard"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listModelEvaluations: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of evaluations. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelEvaluationPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly promoteModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Better on our own data",
                 *       "force": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["ModelPromote"];
            };
        };
        readonly responses: {
            /** @description The model. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retireModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Replaced by the rules"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ModelReason"];
            };
        };
        readonly responses: {
            /** @description The model. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly rollbackModel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a model of your account.
                 * @example mdl_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly model_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Scores were too high in March"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ModelReason"];
            };
        };
        readonly responses: {
            /** @description The champion from now on; the model itself where that is the rules. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listOutcomes: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only of this customer. */
                readonly customer_id?: string;
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
                /** @description Only from there. */
                readonly source?: components["schemas"]["OutcomeSource"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of outcomes. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomePage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly recordOutcomes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "outcomes": [
                 *         {
                 *           "customer_id": "c1",
                 *           "event": "ended",
                 *           "occurred_at": "2026-04-02",
                 *           "reason": "too expensive"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["OutcomesRecord"];
            };
        };
        readonly responses: {
            /** @description What became of each item. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomesRecorded"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listOutcomeProposals: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of proposals, and the open questions. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomeProposalPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly confirmOutcomeProposals: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "proposal_ids": [
                 *         "4711"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["OutcomeProposalsConfirm"];
            };
        };
        readonly responses: {
            /** @description What became of each proposal. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomeProposalsDecided"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly rejectOutcomeProposals: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "proposal_ids": [
                 *         "4711"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["OutcomeProposalsReject"];
            };
        };
        readonly responses: {
            /** @description What became of each proposal. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomeProposalsDecided"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly answerOutcomeQuestion: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a question.
                 * @example oqn_5kTz2mWq8RbXvN4cHs7YpD
                 */
                readonly question_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "complete": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["OutcomeQuestionAnswer"];
            };
        };
        readonly responses: {
            /** @description The question with its answer. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomeQuestion"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveOutcomesWatermark: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Up to where outcomes are known. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomesWatermark"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly setOutcomesWatermark: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "observed_through": "2026-06-01"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OutcomesWatermarkUpdate"];
            };
        };
        readonly responses: {
            /** @description Up to where outcomes are known now. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutcomesWatermark"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listPredictions: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Only predictions with this status. */
                readonly status?: components["schemas"]["PredictionStatus"];
                /** @description Only predictions of this upload. */
                readonly upload_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of predictions. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PredictionPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createPrediction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request. The same key with the same request returns the first response again; the same
                 *     key with a different request is rejected with ERR-2004. While the first request is still being processed, the answer
                 *     is ERR-2007 with `Retry-After`.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
                 *       "model": "auto"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PredictionCreate"];
            };
        };
        readonly responses: {
            /** @description Such a prediction exists already. Its `metadata` and `as_of` are those it was created with. */
            readonly 200: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description The job is queued. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["QuotaReached"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 507: components["responses"]["StorageFull"];
        };
    };
    readonly retrievePrediction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `ETag` of an earlier answer. While nothing has changed since, the answer is 304, without a body.
                 * @example W/"803-500-running"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The prediction. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            /** @description The prediction is as it was when the answer with this `ETag` was given. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly cancelPrediction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cancelled prediction. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Which changes; `newly_at_risk` unless given.
                 * @example newly_at_risk
                 */
                readonly kind?: components["schemas"]["ChangeKind"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The prediction that this one is to have been compared with. If it was compared with another, the answer is ERR-4008. */
                readonly since?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of changes. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangePage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly downloadResults: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How much the results repeat. Rejected rows have one form.
                 * @example full
                 */
                readonly detail?: "compact" | "full";
                /**
                 * @description The scored rows or the rejected rows.
                 * @example results
                 */
                readonly part?: "results" | "rejected";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["FileETag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "Repr-Digest": components["headers"]["ReprDigest"];
                    readonly "Unencoded-Digest": components["headers"]["UnencodedDigest"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example customer_id,churn_probability
                     *     c1,0.41
                     */
                    readonly "text/csv": string;
                };
            };
            /** @description Where the operator has set it up so, and the client accepts gzip: a link to the object store, good for a minute and for whoever has it. Do not send the API key there; `fetch` and curl leave it out by themselves. The parameter `x-unencoded-digest` of the link is the SHA-256 of the CSV, in hexadecimal. The long form never comes so. */
            readonly 302: {
                headers: {
                    readonly Location: components["headers"]["DownloadLink"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly streamPredictionEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The same, for clients that cannot set the header. The header counts if both are sent.
                 * @example 4711
                 */
                readonly last_event_id?: components["parameters"]["LastEventId"];
            };
            readonly header?: {
                /**
                 * @description The id of the last message that was received. What came after it is sent first.
                 * @example 4711
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventIdHeader"];
            };
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 4710
                     *     event: prediction.progress
                     *     data: {"id":"4710","type":"prediction.progress","created_at":"2026-06-01T10:00:00.000Z","data":{}}
                     */
                    readonly "text/event-stream": string;
                };
            };
            /** @description The prediction has ended, and the last event of its stream was seen. */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listResults: {
        readonly parameters: {
            readonly query?: {
                /** @description Only customers who have already left, or only those who have not. */
                readonly already_churned?: boolean;
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only customers with this risk level. Those who have already left are in none, unless asked for. */
                readonly risk_level?: components["schemas"]["RiskLevel"];
                /**
                 * @description Part of a customer id or customer name. Among more than 20,000 results, a search of one or two characters finds only the customer with exactly this id.
                 * @example iota
                 */
                readonly search?: string;
                /** @description Only customers of one segment: the field that divides them, as in `retrieveSegments`. Goes with `segment_value`. Results of more than 20,000 customers cannot be filtered by it (ERR-4009). */
                readonly segment_column?: components["schemas"]["SegmentColumn"];
                /** @description The value of the segment. Empty for customers without a value. */
                readonly segment_value?: string;
                /** @description Sort order. A leading minus sorts from high to low. */
                readonly sort?: "churn_probability" | "-churn_probability" | "revenue_at_risk" | "-revenue_at_risk" | "row_number";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of results. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveSegments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The field by which to divide. The first of `columns` unless given.
                 * @example plan
                 */
                readonly column?: components["schemas"]["SegmentColumn"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a prediction.
                 * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
                 */
                readonly prediction_id: components["parameters"]["PredictionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The segments. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveReportCard: {
        readonly parameters: {
            readonly query?: {
                /** @description Scores with this horizon; that of the account unless given. */
                readonly horizon_days?: components["schemas"]["HorizonDays"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: {
                /**
                 * @description The `ETag` of an earlier answer. While nothing has changed since, the answer is 304, without a body.
                 * @example W/"803-500-running"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report card. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportCardAnswer"];
                };
            };
            /** @description Nothing has changed since the answer with this `ETag` was given. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveSampleData: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of customers.
                 * @example 100
                 */
                readonly rows?: number;
                /**
                 * @description Seed of the random numbers.
                 * @example 42
                 */
                readonly seed?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example customer_id,company_name,mrr
                     *     C-00001,Northwind Labs,149.00
                     */
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createScores: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "customers": [
                 *         {
                 *           "customer_id": "c1",
                 *           "contract_type": "monthly",
                 *           "tenure_months": 3
                 *         },
                 *         {
                 *           "contract_type": "annual",
                 *           "tenure_months": 12
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ScoresCreate"];
            };
        };
        readonly responses: {
            /** @description The scores. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scores"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listUploads: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of uploads. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createUpload: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whether the file has all customers, so that whoever is missing has left. Of customers only.
                 * @example true
                 */
                readonly complete?: boolean;
                /**
                 * @description Name of the file if the body is the file itself.
                 * @example customers.csv
                 */
                readonly filename?: string;
                /**
                 * @description What the file is: customers to be scored, or `outcomes`, a list of those who left.
                 * @example customers
                 */
                readonly kind?: components["schemas"]["UploadKind"];
                /**
                 * @description Overrides as a JSON object: field to column header, or to null for no column.
                 * @example {"customer_id":"Account"}
                 */
                readonly mapping?: string;
                /**
                 * @description The end customer that the upload and its predictions belong to. Without it, the account itself.
                 * @example tenant-4711
                 */
                readonly reference?: components["schemas"]["Reference"];
                /**
                 * @description Name of the sheet to read, of a workbook. Without it, the one that looks like customers.
                 * @example Customers
                 */
                readonly sheet?: string;
            };
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request. The same key with the same request returns the first response again; the same
                 *     key with a different request is rejected with ERR-2004. While the first request is still being processed, the answer
                 *     is ERR-2007 with `Retry-After`.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * @description The file, as the form field `file` or as the whole body. At most 100 MB unless configured otherwise.
         *     Or, as JSON, what is to be sent in parts. At most 1 GiB unless configured otherwise.
         */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "filename": "customers.csv",
                 *       "size": 58720256,
                 *       "resumable": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["ResumableUploadCreate"];
                /**
                 * @example customer_id;mrr
                 *     c1;49
                 */
                readonly "application/octet-stream": string;
                /** @example PK */
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example {
                 *       "file": "customer_id,mrr\nc1,49\n"
                 *     }
                 */
                readonly "multipart/form-data": {
                    /** @description A CSV or .xlsx file. */
                    readonly file: string;
                    /** @description Overrides as a JSON object. */
                    readonly mapping?: string;
                };
                /**
                 * @example customer_id,mrr,contract
                 *     c1,49,monthly
                 */
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description The upload was stored and can be scored. Or, after a JSON body, it can be sent in parts. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnyUpload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["QuotaReached"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 507: components["responses"]["StorageFull"];
        };
    };
    readonly retrieveUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The upload. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnyUpload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The upload was deleted. */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly completeUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UploadComplete"];
            };
        };
        readonly responses: {
            /** @description The file is complete and is being analyzed, or has been. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnyUpload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly correctUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request. The same key with the same request returns the first response again; the same
                 *     key with a different request is rejected with ERR-2004. While the first request is still being processed, the answer
                 *     is ERR-2007 with `Retry-After`.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "corrections": [
                 *         {
                 *           "row": 12,
                 *           "column": "mrr",
                 *           "value": "49"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CorrectionsCreate"];
            };
        };
        readonly responses: {
            /** @description The upload with the corrected file. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["QuotaReached"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 507: components["responses"]["StorageFull"];
        };
    };
    readonly retrieveMapping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mapping. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mapping"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateMapping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "overrides": {
                 *         "customer_id": "user_id",
                 *         "plan": null
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["MappingUpdate"];
            };
        };
        readonly responses: {
            /** @description The new mapping. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mapping"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly putUploadPart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description SHA-256 of the part (RFC 9530). A part that arrives with other bytes is refused (ERR-2011). Without it, nothing but
                 *     the length is checked.
                 * @example sha-256=:2Z3fLpPn0wcZlV9rZ1Kq8lq3m0t0i0cE1oD0m3m8m2Y=:
                 */
                readonly "Repr-Digest"?: components["parameters"]["ReprDigest"];
            };
            readonly path: {
                /**
                 * @description Number of a part, from 1.
                 * @example 1
                 */
                readonly part: components["parameters"]["PartNumber"];
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        /** @description The bytes of the part and nothing else. `Content-Length` is required, and exactly that of the part. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example customer_id;mrr
                 *     c1;49
                 */
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description The part is stored. */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 507: components["responses"]["StorageFull"];
        };
    };
    readonly retrieveValidation: {
        readonly parameters: {
            readonly query?: {
                /** @description How strictly rows are validated. */
                readonly level?: components["parameters"]["Level"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an upload.
                 * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
                 */
                readonly upload_id: components["parameters"]["UploadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationReport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what belongs to this end customer of your account. Without it, what belongs to any of them and to the account
                 *     itself; with a key that is bound to an end customer, only what belongs to that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["Reference"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of endpoints. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request: no second endpoint is made. A secret is answered once, so a repetition is
                 *     answered with ERR-2012, which names the endpoint that was made; `rotateWebhookSecret` gives it a secret that you
                 *     know. The same idempotency key with another request is rejected with ERR-2004. It counts for the API key that makes
                 *     the request.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["WebhookIdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/retainwise",
                 *       "event_types": [
                 *         "prediction.completed",
                 *         "prediction.failed"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        readonly responses: {
            /** @description The endpoint and its secret. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint is gone. */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "enabled"
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        readonly responses: {
            /** @description The endpoint. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listWebhookDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Maximum number of entries on a page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only deliveries with this status. */
                readonly status?: components["schemas"]["WebhookDeliveryStatus"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of deliveries. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retryWebhookDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a delivery of the endpoint.
                 * @example dlv_0b6a6f2c8d9e4a71b7c5d3e2f1a09876
                 */
                readonly delivery_id: components["parameters"]["WebhookDeliveryId"];
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery, which is about to be sent. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly replayWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "since": "2026-05-01T00:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        readonly responses: {
            /** @description How many messages are about to be sent. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly rotateWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "overlap_seconds": 3600
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        readonly responses: {
            /** @description The endpoint and its new secret. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly testWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a webhook endpoint.
                 * @example whk_6tRbN2vXkQpLzYb4RtW9Cd
                 */
                readonly endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery, which is about to be sent. */
            readonly 202: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createWidgetSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes it safe to repeat a request: no second session is made. A token is answered once and stored nowhere, so a
                 *     repetition is answered with ERR-2012, which names the session that was made. The same idempotency key with another
                 *     request is rejected with ERR-2004. It counts for the API key that makes the request.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["SessionIdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reference": "tenant-4711",
                 *       "subject": "user-17",
                 *       "capabilities": [
                 *         "uploads:read",
                 *         "uploads:write",
                 *         "mappings:write",
                 *         "predictions:read",
                 *         "predictions:write",
                 *         "results:read",
                 *         "results:download"
                 *       ],
                 *       "limits": {
                 *         "uploads": 20,
                 *         "rows": 100000
                 *       },
                 *       "allowed_origins": [
                 *         "https://app.example.com"
                 *       ],
                 *       "expires_in": 900
                 *     }
                 */
                readonly "application/json": components["schemas"]["WidgetSessionCreate"];
            };
        };
        readonly responses: {
            /** @description The session and its token. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WidgetSession"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly revokeWidgetSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a session of a widget.
                 * @example ws_6cXwT2mRqLpZ8vNdK4sYhB
                 */
                readonly session_id: components["parameters"]["WidgetSessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session has ended. */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly revokeWidgetSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reference": "tenant-4711"
                 *     }
                 */
                readonly "application/json": components["schemas"]["WidgetSessionsRevoke"];
            };
        };
        readonly responses: {
            /** @description How many sessions were ended by this request. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": 3
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WidgetSessionsRevoked"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listWorklist: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many customers you can call; as many are on a page.
                 * @example 20
                 */
                readonly capacity?: number;
                /** @description The `next_cursor` of the previous page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only customers of this owner. Owners are compared as they are written. */
                readonly owner?: components["schemas"]["WorklistOwner"];
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
                /** @description From high to low. By revenue at risk, unless no revenue is known. */
                readonly sort?: components["schemas"]["WorklistSort"];
                /** @description Only customers with this status, or those who are snoozed. */
                readonly status?: "open" | "in_progress" | "done" | "dismissed" | "snoozed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of customers. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorklistPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateWorklistEntry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description This end customer of your account. Without it, what is the account's own; with a key or a session that is bound to
                 *     an end customer, that one.
                 * @example tenant-4711
                 */
                readonly reference?: components["parameters"]["OwnReference"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the customer, exactly as in the uploaded files.
                 * @example c1
                 */
                readonly customer_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "in_progress",
                 *       "owner": "Ana",
                 *       "version": 0
                 *     }
                 */
                readonly "application/json": components["schemas"]["WorklistUpdate"];
            };
        };
        readonly responses: {
            /** @description What is noted about the customer now. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorklistEntry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Id of the message, the same each time it is sent.
                 * @example evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918
                 */
                readonly "webhook-id": string;
                /**
                 * @description `v1,` and the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, by each secret, with spaces between them.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": string;
                /**
                 * @description When it was sent, in seconds since 1970.
                 * @example 1780308000
                 */
                readonly "webhook-timestamp": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": "evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918",
                 *       "type": "prediction.completed",
                 *       "timestamp": "2026-06-01T10:00:00.000Z",
                 *       "reference": "tenant-4711",
                 *       "data": {
                 *         "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
                 *         "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
                 *         "status": "completed",
                 *         "rows_total": 1200,
                 *         "rows_accepted": 1198,
                 *         "rows_rejected": 2,
                 *         "error_code": null
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        readonly responses: {
            /** @description The message was received. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No more messages are wanted. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
