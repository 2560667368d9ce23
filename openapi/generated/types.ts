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
         * Is the process up
         * @description Answers without touching anything else.
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
    readonly "/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Can it take work
         * @description Checks the database.
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
         * @description The account that the key belongs to.
         */
        readonly get: operations["retrieveAccount"];
        readonly put?: never;
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
         * @description Newest first, without the mapping in `settings`.
         */
        readonly get: operations["listPredictions"];
        readonly put?: never;
        /**
         * Score an upload
         * @description Queues a job. Follow it with `retrievePrediction` until its status is `completed` or `failed`. The job uses the mapping, currency and models of this moment, shown in `settings`.
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
         * @description State, progress (which never goes back, also when the job is tried again) and, once completed, the summary.
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
    readonly "/v1/predictions/{prediction_id}/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the results as CSV
         * @description The input's own columns, then the result's; or the rejected rows with their reasons; cells that the header has no column for stand behind those.
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
    readonly "/v1/predictions/{prediction_id}/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the results of a prediction
         * @description One page of scored customers, most at risk first unless sorted otherwise.
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
    readonly "/v1/sample-data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get generated customers
         * @description A CSV of made-up SaaS customers, some cells dirty on purpose. The same seed gives the same file.
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
         * Score up to 1,000 customers at once
         * @description Answers at once and stores nothing.
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
         * @description Newest first.
         */
        readonly get: operations["listUploads"];
        readonly put?: never;
        /**
         * Upload a file of customers
         * @description Stores the file, maps its columns and validates its rows while it streams in. A file that cannot be used leaves nothing behind. Where no overrides are given, those decided last for a file with the same headers count.
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
         * @description What was stored.
         */
        readonly get: operations["retrieveUpload"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an upload
         * @description Deletes the file, its predictions and their results, for good.
         */
        readonly delete: operations["deleteUpload"];
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
         * @description Which column holds which field, and why.
         */
        readonly get: operations["retrieveMapping"];
        /**
         * Decide the mapping of an upload
         * @description Replaces the decisions made so far, then maps and validates again. The next file with the same headers is mapped by them; empty overrides without answers forget them.
         */
        readonly put: operations["updateMapping"];
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
         * @description What was found in the file, layer by layer.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Account: {
            readonly currency: string | null;
            readonly id: string;
            readonly key: {
                readonly id: string;
                readonly name: string;
                /** @description The first characters of the key in use. */
                readonly prefix: string;
            };
            readonly name: string;
        };
        readonly ColumnMatch: {
            readonly column: string;
            readonly confidence: number;
            readonly field: string | null;
            readonly reason: string;
            /** @enum {string} */
            readonly strategy: "manual" | "exact" | "normalized" | "alias" | "partial" | "fuzzy" | "values" | "none";
            readonly transform: string | null;
        };
        readonly DerivedField: {
            readonly field: string;
            readonly from: readonly string[];
        };
        readonly Experiment: {
            readonly arms: readonly {
                readonly model: string;
                readonly share: number;
            }[];
            /** @description The same salt and customer id always give the same model. */
            readonly salt: string;
        };
        readonly Explanation: {
            readonly base_probability: number;
            readonly factors: readonly components["schemas"]["Factor"][];
            /** @enum {string} */
            readonly method: "exact" | "simple" | "unavailable";
            readonly missing_inputs: readonly string[];
            readonly out_of_range_inputs: readonly string[];
            readonly summary: string;
        };
        readonly Factor: {
            /** @enum {string} */
            readonly direction: "increases" | "decreases";
            readonly field: string;
            /** @description Probability points; the impacts of all factors sum to p − base_probability. */
            readonly impact: number;
            readonly label: string;
            readonly value: string | null;
        };
        readonly Finding: {
            readonly code: string;
            readonly column: string | null;
            readonly count: number;
            readonly field: string | null;
            readonly fix: string;
            /** @enum {string} */
            readonly layer: "schema" | "types" | "ranges" | "business" | "readiness";
            readonly message: string;
            readonly samples: readonly {
                /** @description Counted from the row after the header. */
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
         * @default standard
         * @enum {string}
         */
        readonly Level: "basic" | "standard" | "strict";
        readonly Levels: {
            readonly high: number;
            readonly low: number;
            readonly medium: number;
        };
        /** @description Which column of the file holds which field. */
        readonly Mapping: {
            /** @description What a person answered, by the id of the question. */
            readonly answers?: {
                readonly [key: string]: string;
            };
            readonly columns: readonly components["schemas"]["ColumnMatch"][];
            readonly derived: readonly components["schemas"]["DerivedField"][];
            readonly fingerprint: string;
            readonly missing: readonly components["schemas"]["MissingField"][];
            /** @description Which column a person gave to which field, or null for no column; those of an earlier file with the same headers included. */
            readonly overrides?: {
                readonly [key: string]: string | null;
            };
            readonly questions: readonly components["schemas"]["Question"][];
        };
        readonly MappingUpdate: {
            /** @description Answers to questions with options; question id → option id. */
            readonly answers?: {
                readonly [key: string]: string;
            };
            readonly overrides: components["schemas"]["Overrides"];
        };
        readonly MissingField: {
            readonly field: string;
            readonly required: boolean;
            readonly suggestion: string;
        };
        /**
         * @description `auto` lets the experiment decide; otherwise the id of a model.
         * @default auto
         */
        readonly ModelChoice: string;
        readonly ModelVersion: {
            readonly id: string;
            readonly version: string;
        };
        /** @description A person's decisions; field → column header, or null for "no column". They win over everything. */
        readonly Overrides: {
            readonly [key: string]: string | null;
        };
        readonly Prediction: {
            /** Format: date-time */
            readonly completed_at: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly error: components["schemas"]["PredictionError"] | null;
            readonly filename: string;
            readonly id: string;
            readonly level: components["schemas"]["Level"];
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly model: string;
            readonly progress: {
                readonly fraction: number;
                readonly rows_processed: number;
                readonly rows_total: number;
            };
            readonly rows_accepted: number | null;
            readonly rows_rejected: number | null;
            /** @description What the prediction was created with, and is scored with at every attempt. Null for predictions that ended before settings were recorded. */
            readonly settings: components["schemas"]["PredictionSettings"] | null;
            /** Format: date-time */
            readonly started_at: string | null;
            readonly status: components["schemas"]["PredictionStatus"];
            /** @description Once completed. */
            readonly summary: components["schemas"]["Summary"] | null;
            readonly upload_id: string;
        };
        readonly PredictionCreate: {
            readonly level?: components["schemas"]["Level"];
            /** @description Yours; comes back unchanged. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
            readonly model?: components["schemas"]["ModelChoice"];
            readonly upload_id: string;
        };
        readonly PredictionError: {
            readonly code: string;
            readonly fix: string;
            readonly message: string;
        };
        readonly PredictionPage: {
            readonly data: readonly components["schemas"]["Prediction"][];
            readonly next_cursor: string | null;
        };
        /** @description Fixed when the prediction is created. Changing the mapping of the upload or the account later changes future predictions only. */
        readonly PredictionSettings: {
            /**
             * Format: date-time
             * @description Ages and durations are measured from this moment.
             */
            readonly as_of: string;
            /** @description ISO 4217; null when the account has none. */
            readonly currency: string | null;
            /** @description How rows are split between the models. Null when one model scores all of them. */
            readonly experiment: components["schemas"]["Experiment"] | null;
            /** @enum {string} */
            readonly explanation: "exact" | "simple";
            /** @description The upload's mapping at that moment. Only in responses with a single prediction; lists omit it. */
            readonly mapping?: components["schemas"]["Mapping"];
            /** @description The models that score the rows, by version. Null for unfinished predictions from before versions were recorded: they use the current ones. */
            readonly models: readonly components["schemas"]["ModelVersion"][] | null;
            /** @description The account's own churn rate. Null where the rules model uses its default. */
            readonly prior_churn_rate: number | null;
        };
        /** @enum {string} */
        readonly PredictionStatus: "queued" | "running" | "completed" | "failed";
        /** @description RFC 9457 problem details. */
        readonly Problem: {
            /** @description Stable; safe to branch on. */
            readonly code: string;
            /** @description What happened this time. */
            readonly detail: string;
            readonly errors: readonly components["schemas"]["ProblemItem"][];
            readonly instance?: string;
            readonly request_id: string;
            readonly status: number;
            readonly title: string;
            /** @description Names the kind of problem. */
            readonly type: string;
        };
        readonly ProblemItem: {
            /** @description What to do. */
            readonly fix: string;
            /** @description Where: body/…, query/…, header/…, a column or a row. */
            readonly location: string;
            readonly message: string;
        };
        /** @description Something only a person can decide. */
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
            readonly kind: "which_column" | "which_field" | "which_unit" | "date_order";
            readonly message: string;
            /** @description What can be answered to which_unit and date_order; empty for questions about columns and fields, which overrides decide. */
            readonly options: readonly {
                readonly id: string;
                readonly label: string;
            }[];
        };
        readonly ResultPage: {
            readonly data: readonly components["schemas"]["ResultRow"][];
            readonly next_cursor: string | null;
            /** @description Rows that match the filter. */
            readonly total: number;
        };
        readonly ResultRow: {
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
            /** @description Annual charges times probability, in the currency of the account; null when charges are unknown. */
            readonly revenue_at_risk: number | null;
            readonly risk_factors: readonly components["schemas"]["Factor"][];
            readonly risk_level: components["schemas"]["RiskLevel"];
            readonly routing_reason: string;
            readonly row_number: number;
        };
        /** @enum {string} */
        readonly RiskLevel: "low" | "medium" | "high";
        readonly Scores: {
            readonly data: readonly components["schemas"]["ResultRow"][];
            readonly rejected: readonly {
                readonly code: string;
                readonly message: string;
                /** @description Position in `customers`, from 1. */
                readonly row_number: number;
            }[];
            readonly summary: components["schemas"]["Summary"];
        };
        readonly ScoresCreate: {
            readonly customers: readonly {
                readonly [key: string]: string | number | boolean | null;
            }[];
            readonly level?: components["schemas"]["Level"];
            readonly model?: components["schemas"]["ModelChoice"];
        };
        readonly Summary: {
            readonly accepted: number;
            /** @description Among the accepted; counted in no total of risk or revenue. */
            readonly already_churned: number;
            readonly confidence: components["schemas"]["Levels"];
            readonly currency: string | null;
            readonly expected_churners: number;
            /** @description Customers by probability in ten bins of 0.1. */
            readonly histogram: readonly number[];
            readonly mean_probability: number;
            readonly models: readonly {
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
            readonly revenue_at_risk: number;
            readonly risk_levels: components["schemas"]["Levels"];
            readonly rows: number;
            readonly top_factors: readonly {
                readonly customers: number;
                readonly field: string;
                readonly label: string;
                readonly mean_impact: number;
            }[];
        };
        readonly Upload: {
            readonly accepted_rows: number;
            readonly checksum_sha256: string;
            readonly column_count: number;
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
            };
            readonly id: string;
            readonly quality_score: number;
            /** @description Open questions of the mapping. */
            readonly questions: number;
            readonly rejected_rows: number;
            readonly row_count: number;
            /** @enum {string} */
            readonly status: "ready";
        };
        readonly UploadPage: {
            readonly data: readonly components["schemas"]["Upload"][];
            readonly next_cursor: string | null;
        };
        readonly ValidationReport: {
            readonly accepted: number;
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly level: components["schemas"]["Level"];
            readonly quality_score: number;
            readonly rejected: number;
            readonly rows: number;
        };
    };
    responses: {
        /** @description The request does not match the contract (ERR-2001), or the upload broke off (ERR-2005). */
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
                 *           "fix": "Send a value the contract allows."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used for another request (ERR-2004), or the resource is not in the right state (ERR-4003, ERR-4004). */
        readonly Conflict: {
            headers: {
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/ERR-4003",
                 *       "title": "The prediction is not finished",
                 *       "status": 409,
                 *       "detail": "The prediction is running; its results can be read once it has completed.",
                 *       "code": "ERR-4003",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing with this id in your account (ERR-1004). */
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
        /** @description Something failed on our side (ERR-5001). */
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
                 *       "detail": "Something went wrong on our side. Nothing was changed.",
                 *       "code": "ERR-5001",
                 *       "request_id": "req_4xWvVq2J8mPz",
                 *       "errors": []
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than allowed (ERR-2003). */
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
                 *           "message": "is larger than 104857600 bytes",
                 *           "fix": "Split the file or leave out columns that are not needed."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid API key (ERR-1001, ERR-1002). */
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
                 *           "location": "header/Authorization",
                 *           "message": "is missing",
                 *           "fix": "Send \"Authorization: Bearer rwk_…\" with a key of your account."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something we depend on is out of reach at the moment (ERR-5002). */
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
        /** @description The request is well formed, but its data cannot be used (ERR-3001 to ERR-3008, ERR-4001, ERR-4002). */
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
                 *           "message": "no column holds the customer id",
                 *           "fix": "Name the column customer_id, or say in the mapping which column it is."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not one of the accepted ones (ERR-2002). */
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
                 *       "detail": "A file is sent as multipart/form-data, text/csv or application/octet-stream.",
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
        /** @description The `next_cursor` of the page before. */
        readonly Cursor: string;
        /**
         * @description Makes a repeated request safe: the same key with the same request gives the first answer again; with another
         *     request it is refused with ERR-2004.
         * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
         */
        readonly IdempotencyKey: string;
        /** @description How strictly rows are judged. */
        readonly Level: components["schemas"]["Level"];
        /**
         * @description Entries of one page.
         * @example 50
         */
        readonly Limit: number;
        /**
         * @description Id of a prediction.
         * @example prd_5jKm8wT1nRsXcVf6BgH2Ae
         */
        readonly PredictionId: string;
        /**
         * @description Id of an upload.
         * @example upl_7hVn3xQ2kPqLzYb4RtW9Cd
         */
        readonly UploadId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Path of what was created. */
        readonly Location: string;
        /** @description Names this request in logs; quote it when you ask for help. */
        readonly RequestId: string;
        /** @description Seconds to wait before trying again. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type ColumnMatch = components['schemas']['ColumnMatch'];
export type DerivedField = components['schemas']['DerivedField'];
export type Experiment = components['schemas']['Experiment'];
export type Explanation = components['schemas']['Explanation'];
export type Factor = components['schemas']['Factor'];
export type Finding = components['schemas']['Finding'];
export type Health = components['schemas']['Health'];
export type Level = components['schemas']['Level'];
export type Levels = components['schemas']['Levels'];
export type Mapping = components['schemas']['Mapping'];
export type MappingUpdate = components['schemas']['MappingUpdate'];
export type MissingField = components['schemas']['MissingField'];
export type ModelChoice = components['schemas']['ModelChoice'];
export type ModelVersion = components['schemas']['ModelVersion'];
export type Overrides = components['schemas']['Overrides'];
export type Prediction = components['schemas']['Prediction'];
export type PredictionCreate = components['schemas']['PredictionCreate'];
export type PredictionError = components['schemas']['PredictionError'];
export type PredictionPage = components['schemas']['PredictionPage'];
export type PredictionSettings = components['schemas']['PredictionSettings'];
export type PredictionStatus = components['schemas']['PredictionStatus'];
export type Problem = components['schemas']['Problem'];
export type ProblemItem = components['schemas']['ProblemItem'];
export type Question = components['schemas']['Question'];
export type ResultPage = components['schemas']['ResultPage'];
export type ResultRow = components['schemas']['ResultRow'];
export type RiskLevel = components['schemas']['RiskLevel'];
export type Scores = components['schemas']['Scores'];
export type ScoresCreate = components['schemas']['ScoresCreate'];
export type Summary = components['schemas']['Summary'];
export type Upload = components['schemas']['Upload'];
export type UploadPage = components['schemas']['UploadPage'];
export type ValidationReport = components['schemas']['ValidationReport'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterLevel = components['parameters']['Level'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterPredictionId = components['parameters']['PredictionId'];
export type ParameterUploadId = components['parameters']['UploadId'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
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
            /** @description Yes. */
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
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Yes. */
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
            /** @description Not at the moment. */
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
                     *         "database": "unavailable"
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc_2f8Yx1mQ9kLzVb4RtW7CdE",
                     *       "name": "Example Ltd",
                     *       "currency": "USD",
                     *       "key": {
                     *         "id": "key_9aBcD2eFgH1jKmN4pQrStU",
                     *         "name": "billing",
                     *         "prefix": "rwk_3fQz"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listPredictions: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries of one page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only those in this state. */
                readonly status?: components["schemas"]["PredictionStatus"];
                /** @description Only those of this upload. */
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PredictionPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createPrediction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes a repeated request safe: the same key with the same request gives the first answer again; with another
                 *     request it is refused with ERR-2004.
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
            /** @description The job is queued. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrievePrediction: {
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
            /** @description The prediction. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prediction"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly downloadResults: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The scored rows, or the rejected ones.
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
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listResults: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries of one page.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only this level. */
                readonly risk_level?: components["schemas"]["RiskLevel"];
                /**
                 * @description Part of a customer id or name.
                 * @example iota
                 */
                readonly search?: string;
                /** @description Order; a minus means from high to low. */
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveSampleData: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many customers.
                 * @example 100
                 */
                readonly rows?: number;
                /**
                 * @description Which file.
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
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createScores: {
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scores"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listUploads: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Entries of one page.
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
            /** @description A page of uploads. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createUpload: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Name of the file when the body is the file itself.
                 * @example customers.csv
                 */
                readonly filename?: string;
                /**
                 * @description Overrides as JSON: field to column header, or null for no column.
                 * @example {"customer_id":"Account"}
                 */
                readonly mapping?: string;
            };
            readonly header?: {
                /**
                 * @description Makes a repeated request safe: the same key with the same request gives the first answer again; with another
                 *     request it is refused with ERR-2004.
                 * @example 7c0b2a52-5f6a-4a3e-9a35-1f4c9a2f0c11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The file, as a form field called `file` or as the whole body. At most 100 MB unless the server says otherwise. */
        readonly requestBody: {
            readonly content: {
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
                    /** @description CSV or .xlsx */
                    readonly file: string;
                    /** @description Overrides as JSON. */
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
            /** @description The upload is stored and can be scored. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
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
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mapping"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mapping"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveValidation: {
        readonly parameters: {
            readonly query?: {
                /** @description How strictly rows are judged. */
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
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationReport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
