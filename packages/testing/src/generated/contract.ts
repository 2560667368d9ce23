// Made from openapi/ by `npm run generate`. Do not edit.

import type { operations } from '@retainwise/openapi';

export interface ContractOperation {
  readonly id: keyof Answers;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in the contract: `/v1/uploads/{upload_id}`. */
  readonly path: string;
  /** Of the answer that succeeds. */
  readonly status: number;
  /** The media type of that answer; null where it has no body. */
  readonly type: string | null;
  /** Of that answer, where it is JSON. */
  readonly example: unknown;
}

export const OPERATIONS: readonly ContractOperation[] = [
  {
    "id": "listUploads",
    "method": "GET",
    "path": "/v1/uploads",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
          "reference": null,
          "filename": "customers.csv",
          "file_size_bytes": 61234,
          "row_count": 500,
          "column_count": 18,
          "checksum_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "status": "ready",
          "format": {
            "kind": "csv",
            "encoding": "utf-8",
            "delimiter": ",",
            "header_row": 1
          },
          "quality_score": 93.4,
          "accepted_rows": 497,
          "rejected_rows": 3,
          "questions": 0,
          "created_at": "2026-05-04T09:30:00.000Z",
          "expires_at": null
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createUpload",
    "method": "POST",
    "path": "/v1/uploads",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "reference": "tenant-4711",
      "filename": "customers.csv",
      "file_size_bytes": 61234,
      "row_count": 500,
      "column_count": 18,
      "checksum_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "status": "ready",
      "format": {
        "kind": "csv",
        "encoding": "utf-8",
        "delimiter": ",",
        "header_row": 1
      },
      "quality_score": 93.4,
      "accepted_rows": 497,
      "rejected_rows": 3,
      "questions": 0,
      "created_at": "2026-05-04T09:30:00.000Z",
      "expires_at": "2026-06-03T09:30:00.000Z"
    }
  },
  {
    "id": "retrieveUpload",
    "method": "GET",
    "path": "/v1/uploads/{upload_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "reference": "tenant-4711",
      "filename": "customers.csv",
      "file_size_bytes": 61234,
      "row_count": 500,
      "column_count": 18,
      "checksum_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "status": "ready",
      "format": {
        "kind": "csv",
        "encoding": "utf-8",
        "delimiter": ",",
        "header_row": 1
      },
      "quality_score": 93.4,
      "accepted_rows": 497,
      "rejected_rows": 3,
      "questions": 0,
      "created_at": "2026-05-04T09:30:00.000Z",
      "expires_at": "2026-06-03T09:30:00.000Z"
    }
  },
  {
    "id": "deleteUpload",
    "method": "DELETE",
    "path": "/v1/uploads/{upload_id}",
    "status": 204,
    "type": null,
    "example": null
  },
  {
    "id": "putUploadPart",
    "method": "PUT",
    "path": "/v1/uploads/{upload_id}/parts/{part}",
    "status": 204,
    "type": null,
    "example": null
  },
  {
    "id": "completeUpload",
    "method": "POST",
    "path": "/v1/uploads/{upload_id}/complete",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "reference": null,
      "filename": "customers.csv",
      "file_size_bytes": 58720256,
      "status": "receiving",
      "part_size": 8388608,
      "parts": 7,
      "received": [
        [
          1,
          3
        ],
        [
          5,
          7
        ]
      ],
      "received_bytes": 50331648,
      "problem": null,
      "created_at": "2026-05-04T09:30:00.000Z",
      "expires_at": "2026-05-05T09:30:00.000Z"
    }
  },
  {
    "id": "correctUpload",
    "method": "POST",
    "path": "/v1/uploads/{upload_id}/corrections",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "reference": "tenant-4711",
      "filename": "customers.csv",
      "file_size_bytes": 61234,
      "row_count": 500,
      "column_count": 18,
      "checksum_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "status": "ready",
      "format": {
        "kind": "csv",
        "encoding": "utf-8",
        "delimiter": ",",
        "header_row": 1
      },
      "quality_score": 93.4,
      "accepted_rows": 497,
      "rejected_rows": 3,
      "questions": 0,
      "created_at": "2026-05-04T09:30:00.000Z",
      "expires_at": "2026-06-03T09:30:00.000Z"
    }
  },
  {
    "id": "retrieveMapping",
    "method": "GET",
    "path": "/v1/uploads/{upload_id}/mapping",
    "status": 200,
    "type": "application/json",
    "example": {
      "fingerprint": "5c1f0a97be03d211",
      "columns": [
        {
          "column": "user_id",
          "field": "customer_id",
          "confidence": 0.97,
          "strategy": "alias",
          "transform": null,
          "reason": "\"user_id\" is a known name of customer_id, and its values are unique.",
          "examples": [
            {
              "raw": "C-1001",
              "read": "C-1001"
            }
          ]
        },
        {
          "column": "mrr",
          "field": "monthly_charges",
          "confidence": 0.98,
          "strategy": "alias",
          "transform": null,
          "reason": "\"mrr\" is a known name of monthly_charges.",
          "examples": [
            {
              "raw": "1.103",
              "read": "1,103"
            },
            {
              "raw": "890",
              "read": "890"
            }
          ]
        },
        {
          "column": "notes",
          "field": null,
          "confidence": 0,
          "strategy": "none",
          "transform": null,
          "reason": "No field has a name or values like these.",
          "examples": []
        }
      ],
      "missing": [
        {
          "field": "contract_type",
          "required": false,
          "suggestion": "Add the contract type, for example \"annual\" or \"monthly\"."
        }
      ],
      "derived": [
        {
          "field": "total_charges",
          "from": [
            "tenure_months",
            "monthly_charges"
          ]
        }
      ],
      "questions": []
    }
  },
  {
    "id": "updateMapping",
    "method": "PUT",
    "path": "/v1/uploads/{upload_id}/mapping",
    "status": 200,
    "type": "application/json",
    "example": {
      "fingerprint": "5c1f0a97be03d211",
      "columns": [
        {
          "column": "user_id",
          "field": "customer_id",
          "confidence": 0.97,
          "strategy": "alias",
          "transform": null,
          "reason": "\"user_id\" is a known name of customer_id, and its values are unique.",
          "examples": [
            {
              "raw": "C-1001",
              "read": "C-1001"
            }
          ]
        },
        {
          "column": "mrr",
          "field": "monthly_charges",
          "confidence": 0.98,
          "strategy": "alias",
          "transform": null,
          "reason": "\"mrr\" is a known name of monthly_charges.",
          "examples": [
            {
              "raw": "1.103",
              "read": "1,103"
            },
            {
              "raw": "890",
              "read": "890"
            }
          ]
        },
        {
          "column": "notes",
          "field": null,
          "confidence": 0,
          "strategy": "none",
          "transform": null,
          "reason": "No field has a name or values like these.",
          "examples": []
        }
      ],
      "missing": [
        {
          "field": "contract_type",
          "required": false,
          "suggestion": "Add the contract type, for example \"annual\" or \"monthly\"."
        }
      ],
      "derived": [
        {
          "field": "total_charges",
          "from": [
            "tenure_months",
            "monthly_charges"
          ]
        }
      ],
      "questions": []
    }
  },
  {
    "id": "retrieveValidation",
    "method": "GET",
    "path": "/v1/uploads/{upload_id}/validation",
    "status": 200,
    "type": "application/json",
    "example": {
      "level": "standard",
      "quality_score": 93.4,
      "rows": 500,
      "accepted": 497,
      "rejected": 3,
      "findings": [
        {
          "code": "VAL-1002",
          "layer": "schema",
          "severity": "error",
          "column": "user_id",
          "field": "customer_id",
          "count": 3,
          "samples": [
            {
              "row": 17,
              "value": ""
            }
          ],
          "message": "3 rows have no customer id.",
          "fix": "Fill in the customer id. A row without one cannot be scored."
        }
      ]
    }
  },
  {
    "id": "listPredictions",
    "method": "GET",
    "path": "/v1/predictions",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
          "reference": null,
          "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
          "filename": "customers.csv",
          "status": "failed",
          "model": "telecom",
          "level": "standard",
          "settings": {
            "as_of": "2026-05-04T09:31:00.000Z",
            "as_of_source": "now",
            "currency": "USD",
            "churn_rate": null,
            "horizon_days": 90,
            "explanation": "exact",
            "models": [
              {
                "id": "telecom",
                "version": "telecom-3"
              }
            ],
            "experiment": null
          },
          "progress": {
            "rows_processed": 0,
            "rows_total": 500,
            "fraction": 0
          },
          "rows_accepted": null,
          "rows_rejected": null,
          "summary": null,
          "error": {
            "code": "ERR-4002",
            "message": "This file cannot be scored by telecom: it has no internet service column.",
            "fix": "Add or map the missing columns, or use the model \"auto\"."
          },
          "metadata": {},
          "created_at": "2026-05-04T09:31:00.000Z",
          "started_at": "2026-05-04T09:31:01.000Z",
          "completed_at": "2026-05-04T09:31:02.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createPrediction",
    "method": "POST",
    "path": "/v1/predictions",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "reference": "tenant-4711",
      "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "filename": "customers.csv",
      "status": "running",
      "model": "auto",
      "level": "standard",
      "settings": {
        "as_of": "2026-05-04T09:31:00.000Z",
        "as_of_source": "now",
        "currency": "USD",
        "churn_rate": null,
        "horizon_days": 90,
        "explanation": "exact",
        "models": [
          {
            "id": "saas-baseline",
            "version": "saas-baseline-2"
          }
        ],
        "experiment": null,
        "mapping": {
          "fingerprint": "5c1f0a97be03d211",
          "columns": [
            {
              "column": "user_id",
              "field": "customer_id",
              "confidence": 0.97,
              "strategy": "alias",
              "transform": null,
              "reason": "\"user_id\" is a known name of customer_id, and its values are unique.",
              "examples": [
                {
                  "raw": "C-1001",
                  "read": "C-1001"
                }
              ]
            },
            {
              "column": "tenure",
              "field": "tenure_months",
              "confidence": 1,
              "strategy": "manual",
              "transform": "days_to_months",
              "reason": "You chose this column.",
              "examples": [
                {
                  "raw": "365",
                  "read": "12 months"
                }
              ]
            }
          ],
          "missing": [],
          "derived": [],
          "questions": [],
          "overrides": {
            "tenure_months": "tenure"
          },
          "answers": {
            "which_unit:tenure:tenure_months": "days"
          }
        },
        "column_formats": [
          {
            "column": "user_id",
            "decimal": ".",
            "date": null
          },
          {
            "column": "tenure",
            "decimal": ".",
            "date": null
          }
        ]
      },
      "progress": {
        "rows_processed": 250,
        "rows_total": 500,
        "fraction": 0.5
      },
      "rows_accepted": null,
      "rows_rejected": null,
      "summary": null,
      "error": null,
      "metadata": {
        "requested_by": "billing-sync"
      },
      "created_at": "2026-05-04T09:31:00.000Z",
      "started_at": "2026-05-04T09:31:01.000Z",
      "completed_at": null
    }
  },
  {
    "id": "retrievePrediction",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "reference": "tenant-4711",
      "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "filename": "customers.csv",
      "status": "running",
      "model": "auto",
      "level": "standard",
      "settings": {
        "as_of": "2026-05-04T09:31:00.000Z",
        "as_of_source": "now",
        "currency": "USD",
        "churn_rate": null,
        "horizon_days": 90,
        "explanation": "exact",
        "models": [
          {
            "id": "saas-baseline",
            "version": "saas-baseline-2"
          }
        ],
        "experiment": null,
        "mapping": {
          "fingerprint": "5c1f0a97be03d211",
          "columns": [
            {
              "column": "user_id",
              "field": "customer_id",
              "confidence": 0.97,
              "strategy": "alias",
              "transform": null,
              "reason": "\"user_id\" is a known name of customer_id, and its values are unique.",
              "examples": [
                {
                  "raw": "C-1001",
                  "read": "C-1001"
                }
              ]
            },
            {
              "column": "tenure",
              "field": "tenure_months",
              "confidence": 1,
              "strategy": "manual",
              "transform": "days_to_months",
              "reason": "You chose this column.",
              "examples": [
                {
                  "raw": "365",
                  "read": "12 months"
                }
              ]
            }
          ],
          "missing": [],
          "derived": [],
          "questions": [],
          "overrides": {
            "tenure_months": "tenure"
          },
          "answers": {
            "which_unit:tenure:tenure_months": "days"
          }
        },
        "column_formats": [
          {
            "column": "user_id",
            "decimal": ".",
            "date": null
          },
          {
            "column": "tenure",
            "decimal": ".",
            "date": null
          }
        ]
      },
      "progress": {
        "rows_processed": 250,
        "rows_total": 500,
        "fraction": 0.5
      },
      "rows_accepted": null,
      "rows_rejected": null,
      "summary": null,
      "error": null,
      "metadata": {
        "requested_by": "billing-sync"
      },
      "created_at": "2026-05-04T09:31:00.000Z",
      "started_at": "2026-05-04T09:31:01.000Z",
      "completed_at": null
    }
  },
  {
    "id": "cancelPrediction",
    "method": "POST",
    "path": "/v1/predictions/{prediction_id}/cancel",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "reference": null,
      "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
      "filename": "customers.csv",
      "status": "cancelled",
      "model": "auto",
      "level": "standard",
      "settings": {
        "as_of": "2026-05-04T09:31:00.000Z",
        "as_of_source": "now",
        "currency": "USD",
        "churn_rate": null,
        "horizon_days": 90,
        "explanation": "exact",
        "models": [
          {
            "id": "saas-baseline",
            "version": "saas-baseline-2"
          }
        ],
        "experiment": null
      },
      "progress": {
        "rows_processed": 250,
        "rows_total": 500,
        "fraction": 0.5
      },
      "rows_accepted": null,
      "rows_rejected": null,
      "summary": null,
      "error": {
        "code": "ERR-4006",
        "message": "The prediction was cancelled.",
        "fix": "Create the prediction again to score the upload."
      },
      "metadata": {},
      "created_at": "2026-05-04T09:31:00.000Z",
      "started_at": "2026-05-04T09:31:01.000Z",
      "completed_at": "2026-05-04T09:31:02.000Z"
    }
  },
  {
    "id": "listResults",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}/results",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "row_number": 9,
          "customer_id": "user_0009",
          "customer_name": "Iota Ventures",
          "churn_probability": 0.52565,
          "risk_level": "high",
          "revenue_at_risk": 309.08,
          "explanation_summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
          "explanation": {
            "summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
            "method": "exact",
            "base_probability": 0.2,
            "factors": [
              {
                "field": "tenure_months",
                "label": "Tenure",
                "value": "1 month",
                "impact": 0.127579,
                "direction": "increases"
              },
              {
                "field": "support_tickets",
                "label": "Support tickets",
                "value": "12",
                "impact": 0.060144,
                "direction": "increases"
              },
              {
                "field": "feature_usage_score",
                "label": "Feature usage score",
                "value": "18.7",
                "impact": 0.049679,
                "direction": "increases"
              }
            ],
            "missing_inputs": [],
            "out_of_range_inputs": []
          },
          "risk_factors": [
            {
              "field": "tenure_months",
              "label": "Tenure",
              "value": "1 month",
              "impact": 0.127579,
              "direction": "increases"
            },
            {
              "field": "support_tickets",
              "label": "Support tickets",
              "value": "12",
              "impact": 0.060144,
              "direction": "increases"
            },
            {
              "field": "feature_usage_score",
              "label": "Feature usage score",
              "value": "18.7",
              "impact": 0.049679,
              "direction": "increases"
            },
            {
              "field": "seats_used",
              "label": "Seat utilisation",
              "value": "0%",
              "impact": 0.027338,
              "direction": "increases"
            },
            {
              "field": "last_activity_days_ago",
              "label": "Days since last activity",
              "value": "28 days",
              "impact": 0.024604,
              "direction": "increases"
            },
            {
              "field": "login_frequency",
              "label": "Login frequency",
              "value": "0.8 a month",
              "impact": 0.021871,
              "direction": "increases"
            },
            {
              "field": "api_calls_per_month",
              "label": "API calls per month",
              "value": "450 a month",
              "impact": 0.00678,
              "direction": "increases"
            },
            {
              "field": "trial_converted",
              "label": "Converted from trial",
              "value": "no",
              "impact": 0.004374,
              "direction": "increases"
            },
            {
              "field": "has_integration",
              "label": "Integration in place",
              "value": "no",
              "impact": 0.003281,
              "direction": "increases"
            }
          ],
          "protective_factors": [],
          "confidence": "medium",
          "model": "saas-baseline",
          "model_version": "saas-baseline-2",
          "experiment_group": "none",
          "routing_reason": "saas-baseline is the only eligible model: telecom needs contract_type, internet_service",
          "already_churned": false
        }
      ],
      "next_cursor": null,
      "total": 1,
      "total_capped": false
    }
  },
  {
    "id": "downloadResults",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}/download",
    "status": 200,
    "type": "text/csv",
    "example": null
  },
  {
    "id": "listChanges",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}/changes",
    "status": 200,
    "type": "application/json",
    "example": {
      "since": "prd_3fK9wq2LxT7mZc8VbN1sYd",
      "as_of": "2026-05-04T09:31:00.000Z",
      "since_as_of": "2026-04-27T09:30:00.000Z",
      "counts": {
        "newly_at_risk": 1,
        "recovered": 4,
        "gone": 5,
        "joined": 9,
        "still_at_risk": 56
      },
      "data": [
        {
          "kind": "newly_at_risk",
          "customer_id": "user_0009",
          "customer_name": "Iota Ventures",
          "before": {
            "churn_probability": 0.21,
            "risk_level": "low",
            "revenue_at_risk": 123.48,
            "already_churned": false
          },
          "after": {
            "churn_probability": 0.52565,
            "risk_level": "high",
            "revenue_at_risk": 309.08,
            "already_churned": false
          },
          "moved": {
            "field": "last_activity_days_ago",
            "label": "Days since last activity",
            "impact_before": -0.0121,
            "impact_after": 0.1246,
            "value_before": "2 days",
            "value_after": "28 days"
          }
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "retrieveSegments",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}/segments",
    "status": 200,
    "type": "application/json",
    "example": {
      "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "columns": [
        {
          "column": "plan",
          "label": "Plan",
          "header": "plan_name"
        },
        {
          "column": "country",
          "label": "Country",
          "header": "country"
        }
      ],
      "column": "plan",
      "currency": "USD",
      "data": [
        {
          "value": "Pro",
          "is_other": false,
          "customers": 300,
          "already_churned": 1,
          "expected_leavers": 48.2,
          "mean_probability": 0.160667,
          "revenue_at_risk": 98200.5,
          "by_level": {
            "low": 220,
            "medium": 50,
            "high": 30
          }
        },
        {
          "value": "Basic",
          "is_other": false,
          "customers": 180,
          "already_churned": 2,
          "expected_leavers": 48.2,
          "mean_probability": 0.267778,
          "revenue_at_risk": 54140,
          "by_level": {
            "low": 90,
            "medium": 46,
            "high": 44
          }
        }
      ]
    }
  },
  {
    "id": "retrieveDashboard",
    "method": "GET",
    "path": "/v1/dashboard",
    "status": 200,
    "type": "application/json",
    "example": {
      "reference": null,
      "latest": {
        "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
        "upload_id": "upl_7hVn3xQ2kPqLzYb4RtW9Cd",
        "as_of": "2026-05-04T09:31:00.000Z",
        "completed_at": "2026-05-04T09:31:04.000Z",
        "horizon_days": 90,
        "customers": 480,
        "already_churned": 3,
        "by_level": {
          "low": 310,
          "medium": 96,
          "high": 74
        },
        "currency": "USD",
        "revenue_at_risk": 152340.5,
        "revenue_at_risk_interval": {
          "estimate": 152340.5,
          "low": 131200,
          "high": 173480,
          "confidence": 0.8
        },
        "monthly_revenue": 95800,
        "expected_leavers": {
          "estimate": 96.4,
          "low": 85,
          "high": 108,
          "confidence": 0.8
        },
        "risk_scale": null
      },
      "previous": {
        "prediction_id": "prd_3fK9wq2LxT7mZc8VbN1sYd",
        "upload_id": "upl_8hQ2nR5vWx1kLp6TzC4bJm",
        "as_of": "2026-04-27T09:30:00.000Z",
        "completed_at": "2026-04-27T09:30:04.000Z",
        "horizon_days": 90,
        "customers": 476,
        "already_churned": 3,
        "by_level": {
          "low": 315,
          "medium": 98,
          "high": 63
        },
        "currency": "USD",
        "revenue_at_risk": 139870.25,
        "revenue_at_risk_interval": {
          "estimate": 139870.25,
          "low": 119400,
          "high": 160340,
          "confidence": 0.8
        },
        "monthly_revenue": 94900,
        "expected_leavers": {
          "estimate": 91.2,
          "low": 80,
          "high": 103,
          "confidence": 0.8
        },
        "risk_scale": null
      },
      "changes": {
        "newly_at_risk": 17,
        "recovered": 4,
        "gone": 5,
        "joined": 9,
        "still_at_risk": 56
      },
      "trend": [
        {
          "prediction_id": "prd_3fK9wq2LxT7mZc8VbN1sYd",
          "as_of": "2026-04-27T09:30:00.000Z",
          "customers": 476,
          "expected_leavers": {
            "estimate": 91.2,
            "low": 80,
            "high": 103,
            "confidence": 0.8
          },
          "currency": "USD",
          "revenue_at_risk": 139870.25,
          "by_level": {
            "low": 315,
            "medium": 98,
            "high": 63
          }
        },
        {
          "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
          "as_of": "2026-05-04T09:31:00.000Z",
          "customers": 480,
          "expected_leavers": {
            "estimate": 96.4,
            "low": 85,
            "high": 108,
            "confidence": 0.8
          },
          "currency": "USD",
          "revenue_at_risk": 152340.5,
          "by_level": {
            "low": 310,
            "medium": 96,
            "high": 74
          }
        }
      ],
      "drivers": [
        {
          "field": "last_activity_days_ago",
          "label": "Days since last activity",
          "customers": 212,
          "mean_impact": 0.0312,
          "total_impact": 6.6144,
          "mean_absolute_impact": 0.0471,
          "total_absolute_impact": 9.9852
        }
      ]
    }
  },
  {
    "id": "listWorklist",
    "method": "GET",
    "path": "/v1/worklist",
    "status": 200,
    "type": "application/json",
    "example": {
      "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "as_of": "2026-05-04T09:31:00.000Z",
      "horizon_days": 90,
      "currency": "USD",
      "sort": "revenue_at_risk",
      "covered": {
        "customers": 1,
        "revenue_at_risk": 309.08,
        "expected_leavers": 0.52565
      },
      "counts": {
        "in_progress": 1,
        "done": 0,
        "dismissed": 0,
        "snoozed": 0
      },
      "data": [
        {
          "currency": "USD",
          "entry": {
            "customer_id": "user_0009",
            "status": "in_progress",
            "note": "Asked for a call on Friday.",
            "owner": "Ana",
            "snoozed_until": null,
            "outcome": null,
            "version": 1,
            "updated_at": "2026-05-04T10:02:11.000Z"
          },
          "result": {
            "row_number": 9,
            "customer_id": "user_0009",
            "customer_name": "Iota Ventures",
            "churn_probability": 0.52565,
            "risk_level": "high",
            "revenue_at_risk": 309.08,
            "explanation_summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
            "explanation": {
              "summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
              "method": "exact",
              "base_probability": 0.2,
              "factors": [
                {
                  "field": "tenure_months",
                  "label": "Tenure",
                  "value": "1 month",
                  "impact": 0.127579,
                  "direction": "increases"
                },
                {
                  "field": "support_tickets",
                  "label": "Support tickets",
                  "value": "12",
                  "impact": 0.060144,
                  "direction": "increases"
                },
                {
                  "field": "feature_usage_score",
                  "label": "Feature usage score",
                  "value": "18.7",
                  "impact": 0.049679,
                  "direction": "increases"
                }
              ],
              "missing_inputs": [],
              "out_of_range_inputs": []
            },
            "risk_factors": [
              {
                "field": "tenure_months",
                "label": "Tenure",
                "value": "1 month",
                "impact": 0.127579,
                "direction": "increases"
              },
              {
                "field": "support_tickets",
                "label": "Support tickets",
                "value": "12",
                "impact": 0.060144,
                "direction": "increases"
              },
              {
                "field": "feature_usage_score",
                "label": "Feature usage score",
                "value": "18.7",
                "impact": 0.049679,
                "direction": "increases"
              },
              {
                "field": "seats_used",
                "label": "Seat utilisation",
                "value": "0%",
                "impact": 0.027338,
                "direction": "increases"
              },
              {
                "field": "last_activity_days_ago",
                "label": "Days since last activity",
                "value": "28 days",
                "impact": 0.024604,
                "direction": "increases"
              },
              {
                "field": "login_frequency",
                "label": "Login frequency",
                "value": "0.8 a month",
                "impact": 0.021871,
                "direction": "increases"
              },
              {
                "field": "api_calls_per_month",
                "label": "API calls per month",
                "value": "450 a month",
                "impact": 0.00678,
                "direction": "increases"
              },
              {
                "field": "trial_converted",
                "label": "Converted from trial",
                "value": "no",
                "impact": 0.004374,
                "direction": "increases"
              },
              {
                "field": "has_integration",
                "label": "Integration in place",
                "value": "no",
                "impact": 0.003281,
                "direction": "increases"
              }
            ],
            "protective_factors": [],
            "confidence": "medium",
            "model": "saas-baseline",
            "model_version": "saas-baseline-2",
            "experiment_group": "none",
            "routing_reason": "saas-baseline is the only eligible model: telecom needs contract_type, internet_service",
            "already_churned": false
          }
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "updateWorklistEntry",
    "method": "PATCH",
    "path": "/v1/worklist/{customer_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "customer_id": "user_0009",
      "status": "in_progress",
      "note": "Asked for a call on Friday.",
      "owner": "Ana",
      "snoozed_until": null,
      "outcome": null,
      "version": 1,
      "updated_at": "2026-05-04T10:02:11.000Z"
    }
  },
  {
    "id": "eraseCustomer",
    "method": "DELETE",
    "path": "/v1/customers/{customer_id}",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "era_5kTz2mWq8RbXvN4cHs7YpD",
      "kind": "customer",
      "status": "pending",
      "reference": null,
      "subject_hash": "9f2c4b7e1d0a3f5c6e8b7a9d2c4f1e0b3a5d7c9e8f6b4a2d1c3e5f7a9b0d2c4e",
      "requested_at": "2026-05-02T09:30:00.000Z",
      "completed_at": null,
      "uploads_left": 12,
      "erased": {
        "uploads_searched": 0,
        "uploads_rewritten": 0,
        "uploads_deleted": 0,
        "rows": 0,
        "results": 0
      }
    }
  },
  {
    "id": "listCustomerHistory",
    "method": "GET",
    "path": "/v1/customers/{customer_id}/history",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "prediction_id": "prd_3fK9wq2LxT7mZc8VbN1sYd",
          "upload_id": "upl_8hQ2nR5vWx1kLp6TzC4bJm",
          "as_of": "2026-05-01T09:29:58.000Z",
          "horizon_days": 90,
          "completed_at": "2026-05-01T09:30:12.000Z",
          "currency": "USD",
          "result": {
            "row_number": 9,
            "customer_id": "user_0009",
            "customer_name": "Iota Ventures",
            "churn_probability": 0.52565,
            "risk_level": "high",
            "revenue_at_risk": 309.08,
            "explanation_summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
            "explanation": {
              "summary": "High churn risk within 90 days (53%, 2.6 times the churn rate of 20%): the score is raised most by tenure (1 month), support tickets (12) and feature usage score (18.7).",
              "method": "exact",
              "base_probability": 0.2,
              "factors": [
                {
                  "field": "tenure_months",
                  "label": "Tenure",
                  "value": "1 month",
                  "impact": 0.127579,
                  "direction": "increases"
                },
                {
                  "field": "support_tickets",
                  "label": "Support tickets",
                  "value": "12",
                  "impact": 0.060144,
                  "direction": "increases"
                },
                {
                  "field": "feature_usage_score",
                  "label": "Feature usage score",
                  "value": "18.7",
                  "impact": 0.049679,
                  "direction": "increases"
                }
              ],
              "missing_inputs": [],
              "out_of_range_inputs": []
            },
            "risk_factors": [
              {
                "field": "tenure_months",
                "label": "Tenure",
                "value": "1 month",
                "impact": 0.127579,
                "direction": "increases"
              },
              {
                "field": "support_tickets",
                "label": "Support tickets",
                "value": "12",
                "impact": 0.060144,
                "direction": "increases"
              },
              {
                "field": "feature_usage_score",
                "label": "Feature usage score",
                "value": "18.7",
                "impact": 0.049679,
                "direction": "increases"
              },
              {
                "field": "seats_used",
                "label": "Seat utilisation",
                "value": "0%",
                "impact": 0.027338,
                "direction": "increases"
              },
              {
                "field": "last_activity_days_ago",
                "label": "Days since last activity",
                "value": "28 days",
                "impact": 0.024604,
                "direction": "increases"
              },
              {
                "field": "login_frequency",
                "label": "Login frequency",
                "value": "0.8 a month",
                "impact": 0.021871,
                "direction": "increases"
              },
              {
                "field": "api_calls_per_month",
                "label": "API calls per month",
                "value": "450 a month",
                "impact": 0.00678,
                "direction": "increases"
              },
              {
                "field": "trial_converted",
                "label": "Converted from trial",
                "value": "no",
                "impact": 0.004374,
                "direction": "increases"
              },
              {
                "field": "has_integration",
                "label": "Integration in place",
                "value": "no",
                "impact": 0.003281,
                "direction": "increases"
              }
            ],
            "protective_factors": [],
            "confidence": "medium",
            "model": "saas-baseline",
            "model_version": "saas-baseline-2",
            "experiment_group": "none",
            "routing_reason": "saas-baseline is the only eligible model: telecom needs contract_type, internet_service",
            "already_churned": false
          }
        }
      ]
    }
  },
  {
    "id": "retrieveCustomerTimeline",
    "method": "GET",
    "path": "/v1/customers/{customer_id}/timeline",
    "status": 200,
    "type": "application/json",
    "example": {
      "customer_id": "c1",
      "scores": [
        {
          "as_of": "2026-02-03T00:00:00.000Z",
          "model_version": "saas-baseline-4",
          "arm": "champion",
          "horizon_days": 90,
          "probability": 0.31,
          "window": {
            "state": "left",
            "matures_at": "2026-05-11T00:00:00.000Z",
            "left_at": "2026-04-02T00:00:00.000Z"
          }
        }
      ],
      "outcomes": [
        {
          "id": "4711",
          "customer_id": "c1",
          "event": "ended",
          "occurred_after": null,
          "occurred_at": "2026-04-02T00:00:00.000Z",
          "source": "api",
          "state": "recorded",
          "stands": true,
          "reason": "too expensive",
          "voluntary": true,
          "external_id": null,
          "supersedes": null,
          "recorded_at": "2026-04-03T08:00:00.000Z"
        }
      ],
      "interventions": [],
      "sentences": [
        {
          "at": "2026-02-03T00:00:00.000Z",
          "text": "On 2026-02-03 we said 31 % within 90 days.",
          "phrase": {
            "id": "timeline.said",
            "params": {
              "date": "2026-02-03",
              "probability": 0.31,
              "days": 90
            }
          }
        },
        {
          "at": "2026-04-02T00:00:00.000Z",
          "text": "Left on 2026-04-02.",
          "phrase": {
            "id": "timeline.left",
            "params": {
              "date": "2026-04-02"
            }
          }
        }
      ]
    }
  },
  {
    "id": "listOutcomes",
    "method": "GET",
    "path": "/v1/outcomes",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "4711",
          "customer_id": "c1",
          "event": "ended",
          "occurred_after": null,
          "occurred_at": "2026-04-02T00:00:00.000Z",
          "source": "api",
          "state": "recorded",
          "stands": true,
          "reason": "too expensive",
          "voluntary": true,
          "external_id": null,
          "supersedes": null,
          "recorded_at": "2026-04-03T08:00:00.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "recordOutcomes",
    "method": "POST",
    "path": "/v1/outcomes",
    "status": 200,
    "type": "application/json",
    "example": {
      "recorded": 1,
      "duplicates": 0,
      "conflicts": 1,
      "data": [
        {
          "customer_id": "c1",
          "state": "recorded",
          "outcome_id": "4711",
          "message": null
        },
        {
          "customer_id": "c2",
          "state": "conflict",
          "outcome_id": "4690",
          "message": "Entry 4690 says that the customer left on 2026-03-01."
        }
      ]
    }
  },
  {
    "id": "retrieveOutcomesWatermark",
    "method": "GET",
    "path": "/v1/outcomes/watermark",
    "status": 200,
    "type": "application/json",
    "example": {
      "observed_through": "2026-06-01T00:00:00.000Z",
      "sources": [
        {
          "source": "api",
          "observed_through": "2026-06-01T00:00:00.000Z"
        }
      ]
    }
  },
  {
    "id": "setOutcomesWatermark",
    "method": "PUT",
    "path": "/v1/outcomes/watermark",
    "status": 200,
    "type": "application/json",
    "example": {
      "observed_through": "2026-06-01T00:00:00.000Z",
      "sources": [
        {
          "source": "api",
          "observed_through": "2026-06-01T00:00:00.000Z"
        }
      ]
    }
  },
  {
    "id": "listOutcomeProposals",
    "method": "GET",
    "path": "/v1/outcomes/proposals",
    "status": 200,
    "type": "application/json",
    "example": {
      "questions": [
        {
          "id": "oqn_5kTz2mWq8RbXvN4cHs7YpD",
          "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
          "because": "too_many_vanished",
          "vanished": 240,
          "vanished_share": 0.3,
          "overlap": 0.7,
          "message": "Is this the complete list? 240 customers of the list before are missing.",
          "message_phrase": {
            "id": "outcomes.question.too_many_vanished",
            "params": {
              "vanished": 240
            }
          },
          "answer": null,
          "created_at": "2026-06-01T10:00:00.000Z",
          "answered_at": null
        }
      ],
      "data": [
        {
          "id": "4712",
          "customer_id": "c7",
          "event": "ended",
          "because": "vanished",
          "occurred_after": "2026-05-01T00:00:00.000Z",
          "occurred_at": "2026-06-01T00:00:00.000Z",
          "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
          "created_at": "2026-06-01T10:00:00.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "confirmOutcomeProposals",
    "method": "POST",
    "path": "/v1/outcomes/proposals/confirm",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "proposal_id": "4712",
          "state": "confirmed",
          "outcome_id": "4713"
        }
      ]
    }
  },
  {
    "id": "rejectOutcomeProposals",
    "method": "POST",
    "path": "/v1/outcomes/proposals/reject",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "proposal_id": "4712",
          "state": "confirmed",
          "outcome_id": "4713"
        }
      ]
    }
  },
  {
    "id": "answerOutcomeQuestion",
    "method": "POST",
    "path": "/v1/outcomes/questions/{question_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "oqn_5kTz2mWq8RbXvN4cHs7YpD",
      "prediction_id": "prd_5jKm8wT1nRsXcVf6BgH2Ae",
      "because": "too_many_vanished",
      "vanished": 240,
      "vanished_share": 0.3,
      "overlap": 0.7,
      "message": "Is this the complete list? 240 customers of the list before are missing.",
      "message_phrase": {
        "id": "outcomes.question.too_many_vanished",
        "params": {
          "vanished": 240
        }
      },
      "answer": "complete",
      "created_at": "2026-06-01T10:00:00.000Z",
      "answered_at": "2026-06-01T10:05:00.000Z"
    }
  },
  {
    "id": "listInterventions",
    "method": "GET",
    "path": "/v1/interventions",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "customer_id": "c1",
          "kind": "call",
          "at": "2026-03-02T10:00:00.000Z",
          "experiment_id": null,
          "assigned": "none"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "recordInterventions",
    "method": "POST",
    "path": "/v1/interventions",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "customer_id": "c1",
          "state": "recorded"
        }
      ]
    }
  },
  {
    "id": "listExperiments",
    "method": "GET",
    "path": "/v1/experiments",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "xpt_5kTz2mWq8RbXvN4cHs7YpD",
          "name": "Calls in spring",
          "action": "call",
          "status": "running",
          "holdout_share": 0.2,
          "levels": [
            "high"
          ],
          "cost_per_contact": 10,
          "plan": {
            "effect": 0.05,
            "customers_per_side": 1024,
            "months": 14,
            "text": "To see such an effect, 1,024 customers are needed who are contacted and as many who are not: about 14 months at your size.",
            "phrase": {
              "id": "experiment.size",
              "params": {
                "perArm": 1024,
                "months": 14
              }
            }
          },
          "assigned": {
            "treat": 96,
            "holdout": 24
          },
          "effect": null,
          "created_at": "2026-03-01T08:00:00.000Z",
          "ended_at": null
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createExperiment",
    "method": "POST",
    "path": "/v1/experiments",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "xpt_5kTz2mWq8RbXvN4cHs7YpD",
      "name": "Calls in spring",
      "action": "call",
      "status": "running",
      "holdout_share": 0.2,
      "levels": [
        "high"
      ],
      "cost_per_contact": 10,
      "plan": {
        "effect": 0.05,
        "customers_per_side": 1024,
        "months": 14,
        "text": "To see such an effect, 1,024 customers are needed who are contacted and as many who are not: about 14 months at your size.",
        "phrase": {
          "id": "experiment.size",
          "params": {
            "perArm": 1024,
            "months": 14
          }
        }
      },
      "assigned": {
        "treat": 96,
        "holdout": 24
      },
      "effect": {
        "contacted": 96,
        "held_out": 24,
        "churn": {
          "value": -0.06,
          "interval": [
            -0.21,
            0.09
          ]
        },
        "money": null,
        "verdict": "not_certain"
      },
      "created_at": "2026-03-01T08:00:00.000Z",
      "ended_at": null
    }
  },
  {
    "id": "retrieveExperiment",
    "method": "GET",
    "path": "/v1/experiments/{experiment_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "xpt_5kTz2mWq8RbXvN4cHs7YpD",
      "name": "Calls in spring",
      "action": "call",
      "status": "running",
      "holdout_share": 0.2,
      "levels": [
        "high"
      ],
      "cost_per_contact": 10,
      "plan": {
        "effect": 0.05,
        "customers_per_side": 1024,
        "months": 14,
        "text": "To see such an effect, 1,024 customers are needed who are contacted and as many who are not: about 14 months at your size.",
        "phrase": {
          "id": "experiment.size",
          "params": {
            "perArm": 1024,
            "months": 14
          }
        }
      },
      "assigned": {
        "treat": 96,
        "holdout": 24
      },
      "effect": {
        "contacted": 96,
        "held_out": 24,
        "churn": {
          "value": -0.06,
          "interval": [
            -0.21,
            0.09
          ]
        },
        "money": null,
        "verdict": "not_certain"
      },
      "created_at": "2026-03-01T08:00:00.000Z",
      "ended_at": null
    }
  },
  {
    "id": "endExperiment",
    "method": "POST",
    "path": "/v1/experiments/{experiment_id}/end",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "xpt_5kTz2mWq8RbXvN4cHs7YpD",
      "name": "Calls in spring",
      "action": "call",
      "status": "running",
      "holdout_share": 0.2,
      "levels": [
        "high"
      ],
      "cost_per_contact": 10,
      "plan": {
        "effect": 0.05,
        "customers_per_side": 1024,
        "months": 14,
        "text": "To see such an effect, 1,024 customers are needed who are contacted and as many who are not: about 14 months at your size.",
        "phrase": {
          "id": "experiment.size",
          "params": {
            "perArm": 1024,
            "months": 14
          }
        }
      },
      "assigned": {
        "treat": 96,
        "holdout": 24
      },
      "effect": {
        "contacted": 96,
        "held_out": 24,
        "churn": {
          "value": -0.06,
          "interval": [
            -0.21,
            0.09
          ]
        },
        "money": null,
        "verdict": "not_certain"
      },
      "created_at": "2026-03-01T08:00:00.000Z",
      "ended_at": null
    }
  },
  {
    "id": "listExperimentAssignments",
    "method": "GET",
    "path": "/v1/experiments/{experiment_id}/assignments",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "customer_id": "c1",
          "assigned": "treat",
          "at": "2026-03-01T00:00:00.000Z"
        },
        {
          "customer_id": "c2",
          "assigned": "holdout",
          "at": "2026-03-01T00:00:00.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "retrieveReportCard",
    "method": "GET",
    "path": "/v1/report-card",
    "status": 200,
    "type": "application/json",
    "example": {
      "card": {
        "label_kind": "forward",
        "is_forecast": true,
        "horizon_days": 90,
        "stage": "ranking",
        "headline": "everybody",
        "coverage": {
          "scored": 412,
          "matured": 391,
          "open": 0,
          "next_matures_at": null,
          "censored": 21,
          "events": 63,
          "contacted": 0
        },
        "outcome": {
          "rows": 391,
          "expected": 58.2,
          "interval": [
            45,
            72
          ],
          "observed": 63,
          "ratio": {
            "value": 1.08,
            "interval": [
              0.84,
              1.35
            ]
          },
          "p_value": 0.47
        },
        "skill": {
          "value": 0.081,
          "interval": [
            0.02,
            0.14
          ]
        },
        "calibration": {
          "spiegelhalter_z": 0.61,
          "slope": {
            "value": 0.94,
            "interval": [
              0.68,
              1.22
            ]
          },
          "intercept": {
            "value": 0.04,
            "interval": [
              -0.31,
              0.4
            ]
          }
        },
        "ranking": {
          "auc": {
            "value": 0.741,
            "interval": [
              0.67,
              0.81
            ]
          },
          "top": {
            "rows": 40,
            "left": 19,
            "left_at_random": 6.4,
            "lift": {
              "value": 2.9,
              "interval": [
                2.1,
                3.8
              ]
            },
            "revenue_caught": null
          }
        },
        "curve": null,
        "segments": null,
        "contacted": null,
        "estimate": null,
        "sentences": [
          {
            "text": "We expected 58 (45 to 72) to leave, and 63 left.",
            "phrase": {
              "id": "report.outcome.as_expected",
              "params": {
                "expected": 58.2,
                "observed": 63,
                "low": 45,
                "high": 72
              }
            }
          }
        ]
      },
      "computed_at": "2026-06-09T02:00:00.000Z",
      "last_outcome_id": "4711",
      "observed_through": "2026-06-08T00:00:00.000Z",
      "horizon_days": 90,
      "waiting_for": []
    }
  },
  {
    "id": "exportLearningData",
    "method": "GET",
    "path": "/v1/learning/export",
    "status": 200,
    "type": "text/csv",
    "example": null
  },
  {
    "id": "listModels",
    "method": "GET",
    "path": "/v1/models",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
          "reference": null,
          "status": "ready",
          "alias": "challenger",
          "kind": "ridge",
          "label_kind": "forward",
          "horizon_days": 90,
          "upload_id": null,
          "exclude_columns": [],
          "trained_on": {
            "rows": 391,
            "events": 63,
            "first_as_of": "2026-02-03T00:00:00.000Z",
            "last_as_of": "2026-03-01T00:00:00.000Z"
          },
          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "error": null,
          "alias_reason": null,
          "forced": false,
          "replaced_model_id": null,
          "created_at": "2026-06-09T02:00:00.000Z",
          "ready_at": "2026-06-09T02:00:12.000Z",
          "promoted_at": null,
          "retired_at": null,
          "from": "outcomes"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createModel",
    "method": "POST",
    "path": "/v1/models",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "reference": null,
      "status": "queued",
      "alias": null,
      "kind": null,
      "label_kind": null,
      "horizon_days": 90,
      "upload_id": null,
      "exclude_columns": [],
      "trained_on": null,
      "sha256": null,
      "error": null,
      "alias_reason": null,
      "forced": false,
      "replaced_model_id": null,
      "created_at": "2026-06-09T02:00:00.000Z",
      "ready_at": null,
      "promoted_at": null,
      "retired_at": null,
      "from": "outcomes"
    }
  },
  {
    "id": "retrieveModel",
    "method": "GET",
    "path": "/v1/models/{model_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "reference": null,
      "status": "ready",
      "alias": "challenger",
      "kind": "ridge",
      "label_kind": "forward",
      "horizon_days": 90,
      "upload_id": null,
      "exclude_columns": [],
      "trained_on": {
        "rows": 391,
        "events": 63,
        "first_as_of": "2026-02-03T00:00:00.000Z",
        "last_as_of": "2026-03-01T00:00:00.000Z"
      },
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "error": null,
      "alias_reason": null,
      "forced": false,
      "replaced_model_id": null,
      "created_at": "2026-06-09T02:00:00.000Z",
      "ready_at": "2026-06-09T02:00:12.000Z",
      "promoted_at": null,
      "retired_at": null,
      "from": "outcomes"
    }
  },
  {
    "id": "retrieveModelCard",
    "method": "GET",
    "path": "/v1/models/{model_id}/card",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "model_version": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "description": "The chance that a customer leaves within 90 days, learnt from outcomes that came later.",
      "rung": "ridge",
      "label_kind": "forward",
      "horizon_days": 90,
      "data": {
        "rows": 391,
        "churned": 63,
        "churn_rate": 0.161125
      },
      "judged_by": "cross_validation",
      "rungs": [
        {
          "rung": "recalibrated",
          "metrics": {
            "roc_auc": 0.741,
            "log_loss": 0.402
          },
          "gain": null,
          "lower_bound": null,
          "decision": null,
          "reasons": []
        },
        {
          "rung": "ridge",
          "metrics": {
            "roc_auc": 0.768,
            "log_loss": 0.39
          },
          "gain": 0.012,
          "lower_bound": 0.003,
          "decision": "promote",
          "reasons": []
        }
      ],
      "learning_curve": {
        "half": 0.398,
        "all": 0.39,
        "verdict": "still_learning"
      },
      "importances": [
        {
          "input": "tenure_months",
          "weight": 0.4
        }
      ],
      "warnings": [],
      "advice": [
        {
          "text": "The model of your own columns on top of the rules beats the rules: log loss is lower by 0.012, surely by more than 0.003.",
          "phrase": {
            "id": "ladder.better",
            "params": {
              "rung": {
                "id": "ladder.rung.ridge"
              },
              "gain": 0.012,
              "low": 0.003
            }
          }
        }
      ]
    }
  },
  {
    "id": "listModelEvaluations",
    "method": "GET",
    "path": "/v1/models/{model_id}/evaluations",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "12",
          "against": "saas-baseline-2",
          "method": "cross_validation",
          "look": 1,
          "first_as_of": "2026-02-03T00:00:00.000Z",
          "last_as_of": "2026-03-01T00:00:00.000Z",
          "customers": 391,
          "events": 63,
          "gain": 0.012,
          "standard_error": 0.007,
          "lower_bound": 0.003,
          "alpha_spent": 0.1,
          "decision": "promote",
          "reasons": [
            {
              "text": "It replaces the model before: log loss is lower by 0.012, surely by more than 0.003.",
              "phrase": {
                "id": "promotion.promoted",
                "params": {
                  "gain": 0.012,
                  "low": 0.003
                }
              }
            }
          ],
          "created_at": "2026-06-09T02:00:20.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "promoteModel",
    "method": "POST",
    "path": "/v1/models/{model_id}/promote",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "reference": null,
      "status": "ready",
      "alias": "challenger",
      "kind": "ridge",
      "label_kind": "forward",
      "horizon_days": 90,
      "upload_id": null,
      "exclude_columns": [],
      "trained_on": {
        "rows": 391,
        "events": 63,
        "first_as_of": "2026-02-03T00:00:00.000Z",
        "last_as_of": "2026-03-01T00:00:00.000Z"
      },
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "error": null,
      "alias_reason": null,
      "forced": false,
      "replaced_model_id": null,
      "created_at": "2026-06-09T02:00:00.000Z",
      "ready_at": "2026-06-09T02:00:12.000Z",
      "promoted_at": null,
      "retired_at": null,
      "from": "outcomes"
    }
  },
  {
    "id": "retireModel",
    "method": "POST",
    "path": "/v1/models/{model_id}/retire",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "reference": null,
      "status": "ready",
      "alias": "challenger",
      "kind": "ridge",
      "label_kind": "forward",
      "horizon_days": 90,
      "upload_id": null,
      "exclude_columns": [],
      "trained_on": {
        "rows": 391,
        "events": 63,
        "first_as_of": "2026-02-03T00:00:00.000Z",
        "last_as_of": "2026-03-01T00:00:00.000Z"
      },
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "error": null,
      "alias_reason": null,
      "forced": false,
      "replaced_model_id": null,
      "created_at": "2026-06-09T02:00:00.000Z",
      "ready_at": "2026-06-09T02:00:12.000Z",
      "promoted_at": null,
      "retired_at": null,
      "from": "outcomes"
    }
  },
  {
    "id": "rollbackModel",
    "method": "POST",
    "path": "/v1/models/{model_id}/rollback",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "mdl_5kTz2mWq8RbXvN4cHs7YpD",
      "reference": null,
      "status": "ready",
      "alias": "challenger",
      "kind": "ridge",
      "label_kind": "forward",
      "horizon_days": 90,
      "upload_id": null,
      "exclude_columns": [],
      "trained_on": {
        "rows": 391,
        "events": 63,
        "first_as_of": "2026-02-03T00:00:00.000Z",
        "last_as_of": "2026-03-01T00:00:00.000Z"
      },
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "error": null,
      "alias_reason": null,
      "forced": false,
      "replaced_model_id": null,
      "created_at": "2026-06-09T02:00:00.000Z",
      "ready_at": "2026-06-09T02:00:12.000Z",
      "promoted_at": null,
      "retired_at": null,
      "from": "outcomes"
    }
  },
  {
    "id": "streamPredictionEvents",
    "method": "GET",
    "path": "/v1/predictions/{prediction_id}/events",
    "status": 200,
    "type": "text/event-stream",
    "example": null
  },
  {
    "id": "streamEvents",
    "method": "GET",
    "path": "/v1/events",
    "status": 200,
    "type": "text/event-stream",
    "example": null
  },
  {
    "id": "createScores",
    "method": "POST",
    "path": "/v1/scores",
    "status": 200,
    "type": "application/json",
    "example": {
      "as_of": "2026-05-04T09:31:00.000Z",
      "data": [
        {
          "row_number": 1,
          "customer_id": "c1",
          "customer_name": null,
          "churn_probability": 0.406418,
          "risk_level": "high",
          "revenue_at_risk": null,
          "explanation_summary": "High churn risk within 90 days (41%, twice the churn rate of 20%): the score is raised most by contract type (month to month) and tenure (3 months).",
          "explanation": {
            "summary": "High churn risk within 90 days (41%, twice the churn rate of 20%): the score is raised most by contract type (month to month) and tenure (3 months).",
            "method": "exact",
            "base_probability": 0.2,
            "factors": [
              {
                "field": "contract_type",
                "label": "Contract type",
                "value": "month to month",
                "direction": "increases",
                "impact": 0.103977
              },
              {
                "field": "tenure_months",
                "label": "Tenure",
                "value": "3 months",
                "direction": "increases",
                "impact": 0.102441
              }
            ],
            "missing_inputs": [],
            "out_of_range_inputs": []
          },
          "risk_factors": [
            {
              "field": "contract_type",
              "label": "Contract type",
              "value": "month to month",
              "direction": "increases",
              "impact": 0.103977
            },
            {
              "field": "tenure_months",
              "label": "Tenure",
              "value": "3 months",
              "direction": "increases",
              "impact": 0.102441
            }
          ],
          "protective_factors": [],
          "confidence": "medium",
          "model": "saas-baseline",
          "model_version": "saas-baseline-2",
          "experiment_group": "none",
          "routing_reason": "saas-baseline is the only model",
          "already_churned": false
        }
      ],
      "rejected": [
        {
          "row_number": 2,
          "code": "VAL-1002",
          "message": "The customer id is missing."
        }
      ],
      "summary": {
        "rows": 2,
        "accepted": 1,
        "rejected": 1,
        "already_churned": 0,
        "risk_levels": {
          "low": 0,
          "medium": 0,
          "high": 1
        },
        "confidence": {
          "low": 0,
          "medium": 1,
          "high": 0
        },
        "revenue_at_risk": 0,
        "monthly_revenue": 0,
        "currency": "USD",
        "expected_churners": 0.41,
        "mean_probability": 0.406418,
        "top_factors": [
          {
            "field": "contract_type",
            "label": "Contract type",
            "mean_impact": 0.103977,
            "customers": 1
          },
          {
            "field": "tenure_months",
            "label": "Tenure",
            "mean_impact": 0.102441,
            "customers": 1
          }
        ],
        "rejection_reasons": [
          {
            "code": "VAL-1002",
            "message": "The customer id is missing.",
            "count": 1
          }
        ],
        "models": [
          {
            "model": "saas-baseline",
            "model_version": "saas-baseline-2",
            "rows": 1,
            "confidence_at_most": "medium",
            "confidence_reason": "its rules are published and were not measured on your customers"
          }
        ],
        "risk_scale": {
          "horizon_days": 90,
          "churn_rate": 0.2,
          "churn_rate_source": "assumed",
          "medium_from": 0.25,
          "high_from": 0.4,
          "sentence": "High risk: at least 40% within 90 days, twice the 20% that are assumed, because your churn rate is not known. Medium: at least 25%, 1.3 times that rate."
        },
        "missing_inputs": [
          "feature_usage_score",
          "last_activity_days_ago",
          "login_frequency",
          "api_calls_per_month",
          "seats_used",
          "support_tickets",
          "nps_score",
          "csat_score",
          "has_integration",
          "trial_converted"
        ],
        "histogram": [
          0,
          0,
          0,
          0,
          1,
          0,
          0,
          0,
          0,
          0
        ]
      }
    }
  },
  {
    "id": "retrieveAccount",
    "method": "GET",
    "path": "/v1/account",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "acc_2f8Yx1mQ9kLzVb4RtW7CdE",
      "name": "Example Ltd",
      "currency": "USD",
      "churn_rate": 0.05,
      "horizon_days": 90,
      "key": {
        "id": "key_9aBcD2eFgH1jKmN4pQrStU",
        "name": "billing",
        "prefix": "rwk_live_3fQz9a"
      },
      "person": null,
      "permissions": [
        "account:read",
        "account:write"
      ],
      "reference": null
    }
  },
  {
    "id": "updateAccount",
    "method": "PATCH",
    "path": "/v1/account",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "acc_2f8Yx1mQ9kLzVb4RtW7CdE",
      "name": "Example Ltd",
      "currency": "USD",
      "churn_rate": 0.05,
      "horizon_days": 90,
      "key": {
        "id": "key_9aBcD2eFgH1jKmN4pQrStU",
        "name": "billing",
        "prefix": "rwk_live_3fQz9a"
      },
      "person": null,
      "permissions": [
        "account:read",
        "account:write"
      ],
      "reference": null
    }
  },
  {
    "id": "eraseAccount",
    "method": "DELETE",
    "path": "/v1/account",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "era_5kTz2mWq8RbXvN4cHs7YpD",
      "kind": "account",
      "status": "pending",
      "reference": null,
      "subject_hash": "9f2c4b7e1d0a3f5c6e8b7a9d2c4f1e0b3a5d7c9e8f6b4a2d1c3e5f7a9b0d2c4e",
      "requested_at": "2026-05-02T09:30:00.000Z",
      "completed_at": null,
      "uploads_left": 12,
      "erased": {
        "uploads_searched": 0,
        "uploads_rewritten": 0,
        "uploads_deleted": 0,
        "rows": 0,
        "results": 0
      }
    }
  },
  {
    "id": "listKeys",
    "method": "GET",
    "path": "/v1/keys",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "key_9aBcD2eFgH1jKmN4pQrStU",
          "name": "nightly scoring",
          "prefix": "rwk_live_3fQz9a",
          "livemode": true,
          "scopes": [
            "scores:create",
            "predictions:read"
          ],
          "reference": null,
          "status": "active",
          "created_at": "2026-05-02T09:30:00.000Z",
          "created_by": "key_2kLmN8pQrStUvWxYz1AbCd",
          "last_used_at": null,
          "expires_at": "2027-05-02T00:00:00.000Z",
          "revoked_at": null,
          "rotated_from": null
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createKey",
    "method": "POST",
    "path": "/v1/keys",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "key_9aBcD2eFgH1jKmN4pQrStU",
      "name": "nightly scoring",
      "prefix": "rwk_live_3fQz9a",
      "livemode": true,
      "scopes": [
        "scores:create",
        "predictions:read"
      ],
      "reference": null,
      "status": "active",
      "created_at": "2026-05-02T09:30:00.000Z",
      "created_by": "key_2kLmN8pQrStUvWxYz1AbCd",
      "last_used_at": null,
      "expires_at": "2027-05-02T00:00:00.000Z",
      "revoked_at": null,
      "rotated_from": null,
      "secret": "rwk_live_…"
    }
  },
  {
    "id": "retrieveKey",
    "method": "GET",
    "path": "/v1/keys/{key_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "key_9aBcD2eFgH1jKmN4pQrStU",
      "name": "nightly scoring",
      "prefix": "rwk_live_3fQz9a",
      "livemode": true,
      "scopes": [
        "scores:create",
        "predictions:read"
      ],
      "reference": null,
      "status": "active",
      "created_at": "2026-05-02T09:30:00.000Z",
      "created_by": "key_2kLmN8pQrStUvWxYz1AbCd",
      "last_used_at": null,
      "expires_at": "2027-05-02T00:00:00.000Z",
      "revoked_at": null,
      "rotated_from": null
    }
  },
  {
    "id": "revokeKey",
    "method": "DELETE",
    "path": "/v1/keys/{key_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "key_9aBcD2eFgH1jKmN4pQrStU",
      "name": "nightly scoring",
      "prefix": "rwk_live_3fQz9a",
      "livemode": true,
      "scopes": [
        "scores:create",
        "predictions:read"
      ],
      "reference": null,
      "status": "revoked",
      "created_at": "2026-05-02T09:30:00.000Z",
      "created_by": "key_2kLmN8pQrStUvWxYz1AbCd",
      "last_used_at": null,
      "expires_at": "2027-05-02T00:00:00.000Z",
      "revoked_at": "2026-06-01T12:00:00.000Z",
      "rotated_from": null
    }
  },
  {
    "id": "rotateKey",
    "method": "POST",
    "path": "/v1/keys/{key_id}/rotate",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "key_4nMbV7cXsZaQwErTyUiOpL",
      "name": "nightly scoring",
      "prefix": "rwk_live_8hTr2k",
      "livemode": true,
      "scopes": [
        "scores:create",
        "predictions:read"
      ],
      "reference": null,
      "status": "active",
      "created_at": "2026-05-02T09:30:00.000Z",
      "created_by": "key_2kLmN8pQrStUvWxYz1AbCd",
      "last_used_at": null,
      "expires_at": "2027-05-02T00:00:00.000Z",
      "revoked_at": null,
      "rotated_from": "key_9aBcD2eFgH1jKmN4pQrStU",
      "secret": "rwk_live_…"
    }
  },
  {
    "id": "listWebhooks",
    "method": "GET",
    "path": "/v1/webhooks",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
          "url": "https://hooks.example.com/retainwise",
          "description": "",
          "event_types": [
            "prediction.completed",
            "prediction.failed"
          ],
          "reference": null,
          "status": "enabled",
          "disabled_reason": null,
          "failing_since": null,
          "created_at": "2026-05-02T09:30:00.000Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "createWebhook",
    "method": "POST",
    "path": "/v1/webhooks",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "url": "https://hooks.example.com/retainwise",
      "description": "",
      "event_types": [
        "prediction.completed",
        "prediction.failed"
      ],
      "reference": null,
      "status": "enabled",
      "disabled_reason": null,
      "failing_since": null,
      "created_at": "2026-05-02T09:30:00.000Z",
      "secret": "whsec_…"
    }
  },
  {
    "id": "retrieveWebhook",
    "method": "GET",
    "path": "/v1/webhooks/{endpoint_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "url": "https://hooks.example.com/retainwise",
      "description": "",
      "event_types": [
        "prediction.completed",
        "prediction.failed"
      ],
      "reference": null,
      "status": "enabled",
      "disabled_reason": null,
      "failing_since": null,
      "created_at": "2026-05-02T09:30:00.000Z"
    }
  },
  {
    "id": "updateWebhook",
    "method": "PATCH",
    "path": "/v1/webhooks/{endpoint_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "url": "https://hooks.example.com/retainwise",
      "description": "",
      "event_types": [
        "prediction.completed",
        "prediction.failed"
      ],
      "reference": null,
      "status": "enabled",
      "disabled_reason": null,
      "failing_since": null,
      "created_at": "2026-05-02T09:30:00.000Z"
    }
  },
  {
    "id": "deleteWebhook",
    "method": "DELETE",
    "path": "/v1/webhooks/{endpoint_id}",
    "status": 204,
    "type": null,
    "example": null
  },
  {
    "id": "rotateWebhookSecret",
    "method": "POST",
    "path": "/v1/webhooks/{endpoint_id}/rotate-secret",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "url": "https://hooks.example.com/retainwise",
      "description": "",
      "event_types": [
        "prediction.completed",
        "prediction.failed"
      ],
      "reference": null,
      "status": "enabled",
      "disabled_reason": null,
      "failing_since": null,
      "created_at": "2026-05-02T09:30:00.000Z",
      "secret": "whsec_…"
    }
  },
  {
    "id": "testWebhook",
    "method": "POST",
    "path": "/v1/webhooks/{endpoint_id}/test",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "dlv_0b6a6f2c8d9e4a71b7c5d3e2f1a09876",
      "endpoint_id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "event_id": "evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918",
      "event_type": "webhook.test",
      "cause": "test",
      "attempt": 1,
      "status": "pending",
      "due_at": "2026-05-02T09:30:00.000Z",
      "response_code": null,
      "response_ms": null,
      "response_body": null,
      "error": null,
      "created_at": "2026-05-02T09:30:00.000Z",
      "ended_at": null
    }
  },
  {
    "id": "listWebhookDeliveries",
    "method": "GET",
    "path": "/v1/webhooks/{endpoint_id}/deliveries",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "dlv_0b6a6f2c8d9e4a71b7c5d3e2f1a09876",
          "endpoint_id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
          "event_id": "evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918",
          "event_type": "prediction.completed",
          "cause": "event",
          "attempt": 1,
          "status": "failed",
          "due_at": "2026-05-02T09:30:00.000Z",
          "response_code": 503,
          "response_ms": 87,
          "response_body": "try later",
          "error": "The answer was 503.",
          "created_at": "2026-05-02T09:30:00.000Z",
          "ended_at": "2026-05-02T09:30:00.087Z"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "retryWebhookDelivery",
    "method": "POST",
    "path": "/v1/webhooks/{endpoint_id}/deliveries/{delivery_id}/retry",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "dlv_0b6a6f2c8d9e4a71b7c5d3e2f1a09876",
      "endpoint_id": "whk_6tRbN2vXkQpLzYb4RtW9Cd",
      "event_id": "evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918",
      "event_type": "webhook.test",
      "cause": "test",
      "attempt": 1,
      "status": "pending",
      "due_at": "2026-05-02T09:30:00.000Z",
      "response_code": null,
      "response_ms": null,
      "response_body": null,
      "error": null,
      "created_at": "2026-05-02T09:30:00.000Z",
      "ended_at": null
    }
  },
  {
    "id": "replayWebhook",
    "method": "POST",
    "path": "/v1/webhooks/{endpoint_id}/replay",
    "status": 202,
    "type": "application/json",
    "example": {
      "queued": 12
    }
  },
  {
    "id": "createWidgetSession",
    "method": "POST",
    "path": "/v1/widget-sessions",
    "status": 201,
    "type": "application/json",
    "example": {
      "id": "ws_6cXwT2mRqLpZ8vNdK4sYhB",
      "token": "rws_…",
      "reference": "tenant-4711",
      "subject": "user-17",
      "capabilities": [
        "uploads:read",
        "uploads:write",
        "mappings:write",
        "predictions:read",
        "predictions:write",
        "results:read",
        "results:download"
      ],
      "limits": {
        "uploads": 20,
        "rows": 100000
      },
      "upload_id": null,
      "allowed_origins": [
        "https://app.example.com"
      ],
      "created_at": "2026-05-02T09:30:00.000Z",
      "expires_at": "2026-05-02T09:45:00.000Z",
      "expires_in": 900
    }
  },
  {
    "id": "revokeWidgetSessions",
    "method": "POST",
    "path": "/v1/widget-sessions/revoke",
    "status": 200,
    "type": "application/json",
    "example": {
      "revoked": 3
    }
  },
  {
    "id": "revokeWidgetSession",
    "method": "DELETE",
    "path": "/v1/widget-sessions/{session_id}",
    "status": 204,
    "type": null,
    "example": null
  },
  {
    "id": "retrieveErasure",
    "method": "GET",
    "path": "/v1/erasures/{erasure_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "era_5kTz2mWq8RbXvN4cHs7YpD",
      "kind": "customer",
      "status": "completed",
      "reference": null,
      "subject_hash": "9f2c4b7e1d0a3f5c6e8b7a9d2c4f1e0b3a5d7c9e8f6b4a2d1c3e5f7a9b0d2c4e",
      "requested_at": "2026-05-02T09:30:00.000Z",
      "completed_at": "2026-05-02T09:30:14.000Z",
      "uploads_left": 0,
      "erased": {
        "uploads_searched": 12,
        "uploads_rewritten": 3,
        "uploads_deleted": 0,
        "rows": 3,
        "results": 5
      }
    }
  },
  {
    "id": "createExport",
    "method": "POST",
    "path": "/v1/exports",
    "status": 202,
    "type": "application/json",
    "example": {
      "id": "exp_8sQd3vLm6TgYnB2kJx5WcZ",
      "status": "pending",
      "reference": "tenant-42",
      "bytes": null,
      "files": null,
      "requested_at": "2026-05-02T09:30:00.000Z",
      "completed_at": null,
      "expires_at": null
    }
  },
  {
    "id": "retrieveExport",
    "method": "GET",
    "path": "/v1/exports/{export_id}",
    "status": 200,
    "type": "application/json",
    "example": {
      "id": "exp_8sQd3vLm6TgYnB2kJx5WcZ",
      "status": "completed",
      "reference": "tenant-42",
      "bytes": 1843200,
      "files": 12,
      "requested_at": "2026-05-02T09:30:00.000Z",
      "completed_at": "2026-05-02T09:30:21.000Z",
      "expires_at": "2026-05-09T09:30:21.000Z"
    }
  },
  {
    "id": "downloadExport",
    "method": "GET",
    "path": "/v1/exports/{export_id}/download",
    "status": 200,
    "type": "application/zip",
    "example": null
  },
  {
    "id": "listAuditEvents",
    "method": "GET",
    "path": "/v1/audit-events",
    "status": 200,
    "type": "application/json",
    "example": {
      "data": [
        {
          "id": "aud_3hYt7pQ2kVqLzXb4RtW9Cd",
          "at": "2026-05-02T09:30:00.000Z",
          "actor": {
            "kind": "key",
            "id": "key_2kLmN8pQrStUvWxYz1AbCd",
            "subject": null
          },
          "action": "key.created",
          "object": {
            "kind": "key",
            "id": "key_9aBcD2eFgH1jKmN4pQrStU"
          },
          "reference": null,
          "request_id": "req_4xWvVq2J8mPz",
          "address_prefix": "203.0.113.0/24"
        }
      ],
      "next_cursor": null
    }
  },
  {
    "id": "retrieveSampleData",
    "method": "GET",
    "path": "/v1/sample-data",
    "status": 200,
    "type": "text/csv",
    "example": null
  },
  {
    "id": "health",
    "method": "GET",
    "path": "/health",
    "status": 200,
    "type": "application/json",
    "example": {
      "status": "ok"
    }
  },
  {
    "id": "ready",
    "method": "GET",
    "path": "/ready",
    "status": 200,
    "type": "application/json",
    "example": {
      "status": "ok",
      "checks": {
        "database": "ok",
        "queue": "ok"
      }
    }
  },
  {
    "id": "retrieveProblemType",
    "method": "GET",
    "path": "/problems/{code}",
    "status": 200,
    "type": "application/json",
    "example": {
      "type": "/problems/ERR-3004",
      "code": "ERR-3004",
      "title": "No customer id column",
      "status": 422,
      "audience": [
        "api",
        "engine",
        "command"
      ],
      "cause": "No column of the file could be recognised as the customer id.",
      "fix": "Name the column customer_id, or assign a column to customer_id in the mapping."
    }
  }
];

/** What each operation answers with when it succeeds: the JSON of the contract, or text. */
export interface Answers {
  readonly listUploads: operations['listUploads']['responses'][200]['content']['application/json'];
  readonly createUpload: operations['createUpload']['responses'][201]['content']['application/json'];
  readonly retrieveUpload: operations['retrieveUpload']['responses'][200]['content']['application/json'];
  readonly deleteUpload: null;
  readonly putUploadPart: null;
  readonly completeUpload: operations['completeUpload']['responses'][202]['content']['application/json'];
  readonly correctUpload: operations['correctUpload']['responses'][201]['content']['application/json'];
  readonly retrieveMapping: operations['retrieveMapping']['responses'][200]['content']['application/json'];
  readonly updateMapping: operations['updateMapping']['responses'][200]['content']['application/json'];
  readonly retrieveValidation: operations['retrieveValidation']['responses'][200]['content']['application/json'];
  readonly listPredictions: operations['listPredictions']['responses'][200]['content']['application/json'];
  readonly createPrediction: operations['createPrediction']['responses'][200]['content']['application/json'];
  readonly retrievePrediction: operations['retrievePrediction']['responses'][200]['content']['application/json'];
  readonly cancelPrediction: operations['cancelPrediction']['responses'][200]['content']['application/json'];
  readonly listResults: operations['listResults']['responses'][200]['content']['application/json'];
  readonly downloadResults: string;
  readonly listChanges: operations['listChanges']['responses'][200]['content']['application/json'];
  readonly retrieveSegments: operations['retrieveSegments']['responses'][200]['content']['application/json'];
  readonly retrieveDashboard: operations['retrieveDashboard']['responses'][200]['content']['application/json'];
  readonly listWorklist: operations['listWorklist']['responses'][200]['content']['application/json'];
  readonly updateWorklistEntry: operations['updateWorklistEntry']['responses'][200]['content']['application/json'];
  readonly eraseCustomer: operations['eraseCustomer']['responses'][202]['content']['application/json'];
  readonly listCustomerHistory: operations['listCustomerHistory']['responses'][200]['content']['application/json'];
  readonly retrieveCustomerTimeline: operations['retrieveCustomerTimeline']['responses'][200]['content']['application/json'];
  readonly listOutcomes: operations['listOutcomes']['responses'][200]['content']['application/json'];
  readonly recordOutcomes: operations['recordOutcomes']['responses'][200]['content']['application/json'];
  readonly retrieveOutcomesWatermark: operations['retrieveOutcomesWatermark']['responses'][200]['content']['application/json'];
  readonly setOutcomesWatermark: operations['setOutcomesWatermark']['responses'][200]['content']['application/json'];
  readonly listOutcomeProposals: operations['listOutcomeProposals']['responses'][200]['content']['application/json'];
  readonly confirmOutcomeProposals: operations['confirmOutcomeProposals']['responses'][200]['content']['application/json'];
  readonly rejectOutcomeProposals: operations['rejectOutcomeProposals']['responses'][200]['content']['application/json'];
  readonly answerOutcomeQuestion: operations['answerOutcomeQuestion']['responses'][200]['content']['application/json'];
  readonly listInterventions: operations['listInterventions']['responses'][200]['content']['application/json'];
  readonly recordInterventions: operations['recordInterventions']['responses'][200]['content']['application/json'];
  readonly listExperiments: operations['listExperiments']['responses'][200]['content']['application/json'];
  readonly createExperiment: operations['createExperiment']['responses'][201]['content']['application/json'];
  readonly retrieveExperiment: operations['retrieveExperiment']['responses'][200]['content']['application/json'];
  readonly endExperiment: operations['endExperiment']['responses'][200]['content']['application/json'];
  readonly listExperimentAssignments: operations['listExperimentAssignments']['responses'][200]['content']['application/json'];
  readonly retrieveReportCard: operations['retrieveReportCard']['responses'][200]['content']['application/json'];
  readonly exportLearningData: string;
  readonly listModels: operations['listModels']['responses'][200]['content']['application/json'];
  readonly createModel: operations['createModel']['responses'][202]['content']['application/json'];
  readonly retrieveModel: operations['retrieveModel']['responses'][200]['content']['application/json'];
  readonly retrieveModelCard: operations['retrieveModelCard']['responses'][200]['content']['application/json'];
  readonly listModelEvaluations: operations['listModelEvaluations']['responses'][200]['content']['application/json'];
  readonly promoteModel: operations['promoteModel']['responses'][200]['content']['application/json'];
  readonly retireModel: operations['retireModel']['responses'][200]['content']['application/json'];
  readonly rollbackModel: operations['rollbackModel']['responses'][200]['content']['application/json'];
  readonly streamPredictionEvents: string;
  readonly streamEvents: string;
  readonly createScores: operations['createScores']['responses'][200]['content']['application/json'];
  readonly retrieveAccount: operations['retrieveAccount']['responses'][200]['content']['application/json'];
  readonly updateAccount: operations['updateAccount']['responses'][200]['content']['application/json'];
  readonly eraseAccount: operations['eraseAccount']['responses'][202]['content']['application/json'];
  readonly listKeys: operations['listKeys']['responses'][200]['content']['application/json'];
  readonly createKey: operations['createKey']['responses'][201]['content']['application/json'];
  readonly retrieveKey: operations['retrieveKey']['responses'][200]['content']['application/json'];
  readonly revokeKey: operations['revokeKey']['responses'][200]['content']['application/json'];
  readonly rotateKey: operations['rotateKey']['responses'][201]['content']['application/json'];
  readonly listWebhooks: operations['listWebhooks']['responses'][200]['content']['application/json'];
  readonly createWebhook: operations['createWebhook']['responses'][201]['content']['application/json'];
  readonly retrieveWebhook: operations['retrieveWebhook']['responses'][200]['content']['application/json'];
  readonly updateWebhook: operations['updateWebhook']['responses'][200]['content']['application/json'];
  readonly deleteWebhook: null;
  readonly rotateWebhookSecret: operations['rotateWebhookSecret']['responses'][200]['content']['application/json'];
  readonly testWebhook: operations['testWebhook']['responses'][202]['content']['application/json'];
  readonly listWebhookDeliveries: operations['listWebhookDeliveries']['responses'][200]['content']['application/json'];
  readonly retryWebhookDelivery: operations['retryWebhookDelivery']['responses'][202]['content']['application/json'];
  readonly replayWebhook: operations['replayWebhook']['responses'][202]['content']['application/json'];
  readonly createWidgetSession: operations['createWidgetSession']['responses'][201]['content']['application/json'];
  readonly revokeWidgetSessions: operations['revokeWidgetSessions']['responses'][200]['content']['application/json'];
  readonly revokeWidgetSession: null;
  readonly retrieveErasure: operations['retrieveErasure']['responses'][200]['content']['application/json'];
  readonly createExport: operations['createExport']['responses'][202]['content']['application/json'];
  readonly retrieveExport: operations['retrieveExport']['responses'][200]['content']['application/json'];
  readonly downloadExport: string;
  readonly listAuditEvents: operations['listAuditEvents']['responses'][200]['content']['application/json'];
  readonly retrieveSampleData: string;
  readonly health: operations['health']['responses'][200]['content']['application/json'];
  readonly ready: operations['ready']['responses'][200]['content']['application/json'];
  readonly retrieveProblemType: operations['retrieveProblemType']['responses'][200]['content']['application/json'];
}

/** The problems that the API answers with. */
export const PROBLEMS = {
  "ERR-1001": {
    "status": 401,
    "title": "Not authenticated",
    "cause": "The request has neither an API key, nor the token of a widget session or of somebody who is signed in. Or the key or token does not exist or was not copied as a whole, or was not made for this API.",
    "fix": "Send the header \"Authorization: Bearer rwk_…\" with an API key of your account, or sign in again."
  },
  "ERR-1002": {
    "status": 401,
    "title": "The API key or session is no longer valid",
    "cause": "The API key was revoked, has expired, or was rotated and its overlap is over. Or the session token of a person has expired. Or the widget session, or the key that made it, was revoked.",
    "fix": "Create a new API key and use it instead, sign in again, or have your backend make a new widget session."
  },
  "ERR-1003": {
    "status": 403,
    "title": "Not allowed",
    "cause": "The caller is known but not allowed in: the request comes from another site than the session allows, or somebody is signed in who has no account here, or no role that means something here.",
    "fix": "Use the page of this site, name its origin in the `allowed_origins` of the session, or ask an owner of your account to invite you or to give you another role."
  },
  "ERR-1004": {
    "status": 404,
    "title": "Not found",
    "cause": "There is no such path, or no resource with this id in your account.",
    "fix": "Check the path and the id. The resource must belong to your account and must not have been deleted."
  },
  "ERR-1005": {
    "status": 403,
    "title": "Quota reached",
    "cause": "The rows of your account's uploads and results, together with those of this request, exceed its quota.",
    "fix": "Delete uploads that you no longer need; their results go with them. Or ask for a larger quota."
  },
  "ERR-1006": {
    "status": 403,
    "title": "Permission missing",
    "cause": "The caller is known, but its permissions do not include the one that this operation needs, or it asked for a key that may do more than itself.",
    "fix": "Use an API key whose scopes include the permission that is named, or ask an owner of your account for another role. docs/permissions.md lists which operation needs which, and docs/keys.md says how to make a key that has it."
  },
  "ERR-1007": {
    "status": 403,
    "title": "API keys do not belong in browsers",
    "cause": "The request has an API key and an Origin header, so it comes from a web page. Whoever opens that page can read the key.",
    "fix": "Call the API from your own backend, and do not pass the Origin header on there. If the page was public, rotate the key."
  },
  "ERR-1008": {
    "status": 401,
    "title": "The widget session has expired",
    "cause": "The session that your backend made for this page has reached its end, or the API key that made it has.",
    "fix": "Have your backend make a new session and go on with it. The SDK does so by itself when it is given `fetchSession`."
  },
  "ERR-1009": {
    "status": 403,
    "title": "The limit of the widget session is reached",
    "cause": "Your backend gave the session a limit of uploads or of rows, and this request goes beyond what is left of it. Nothing was done.",
    "fix": "Send a smaller file, or have your backend make a session with a higher limit. Uploads count when they begin, rows when a prediction of their file starts."
  },
  "ERR-2001": {
    "status": 400,
    "title": "The request does not match the contract",
    "cause": "A parameter, a header or the body is missing, malformed or not allowed by the API contract.",
    "fix": "Compare the request with /openapi.json and correct the parts that are listed in errors."
  },
  "ERR-2002": {
    "status": 415,
    "title": "Unsupported media type",
    "cause": "The Content-Type of the request, its encoding or its character set is not supported.",
    "fix": "Send a file as multipart/form-data, text/csv or application/octet-stream, and everything else as application/json in UTF-8."
  },
  "ERR-2003": {
    "status": 413,
    "title": "The upload is too large",
    "cause": "The file or the request body is larger than the limit.",
    "fix": "Split the file, or remove columns that are not needed."
  },
  "ERR-2004": {
    "status": 409,
    "title": "Idempotency key used for another request",
    "cause": "An earlier request of your account used this idempotency key with different content.",
    "fix": "Use a new key for a new request. To repeat a request, send exactly the same content with the same key."
  },
  "ERR-2005": {
    "status": 400,
    "title": "The upload is incomplete",
    "cause": "The connection was closed before the whole body had arrived.",
    "fix": "Send the file again."
  },
  "ERR-2006": {
    "status": 422,
    "title": "The request takes too much work",
    "cause": "Reading the file or scoring the customers took more time or memory than one request may take.",
    "fix": "Send fewer rows, columns or customers at once, or save a workbook as CSV."
  },
  "ERR-2007": {
    "status": 409,
    "title": "The same request is still being processed",
    "cause": "An earlier request with this idempotency key has not been answered yet. Its client may have lost the connection, or its process may have ended a moment ago.",
    "fix": "Send the same request again, with the same key, after the number of seconds in Retry-After."
  },
  "ERR-2008": {
    "status": 409,
    "title": "The part has other content",
    "cause": "This part of the upload has arrived before, or is arriving, with other bytes than these.",
    "fix": "Send the bytes of the file with which the upload was begun. For another file, or one that has changed since, begin a new upload."
  },
  "ERR-2009": {
    "status": 409,
    "title": "Parts are missing",
    "cause": "An upload was completed before all of its parts had arrived.",
    "fix": "Send the parts that are named, then complete the upload again."
  },
  "ERR-2010": {
    "status": 409,
    "title": "The upload is in another state",
    "cause": "The upload is sent in parts, and its state does not allow the request: it takes no more parts once it is complete, and it can be mapped, validated and scored only when it is ready. Or a customer is being erased from the upload at the moment.",
    "fix": "Retrieve the upload, whose status says what it waits for. If it has failed, begin a new one. While a customer is being erased, send the request again after `Retry-After` seconds."
  },
  "ERR-2011": {
    "status": 422,
    "title": "The digest does not match",
    "cause": "The bytes that arrived have another SHA-256 than the request says, so they were changed on the way.",
    "fix": "Send the part again. If a whole file does not match, begin a new upload."
  },
  "ERR-2012": {
    "status": 409,
    "title": "The secret is not shown again",
    "cause": "An earlier request with this idempotency key made an API key, a webhook endpoint or a widget session. Its secret was in the answer to that request, and is not answered again.",
    "fix": "If that answer was lost, revoke the API key or the session that is named and make another one with a new idempotency key, or rotate the secret of the webhook endpoint."
  },
  "ERR-2013": {
    "status": 409,
    "title": "The key cannot be rotated",
    "cause": "The API key was rotated before, was revoked, or has expired.",
    "fix": "Rotate the key that replaced it, or make a new key."
  },
  "ERR-2014": {
    "status": 400,
    "title": "The webhook URL is not allowed",
    "cause": "Messages are sent to https URLs of the public internet only: not to this machine, not to private networks, not with a user name, and to port 443 or one from 1024. Every address of the host must be public.",
    "fix": "Give an https URL whose host leads to public addresses alone, such as https://hooks.example.com/retainwise."
  },
  "ERR-2015": {
    "status": 409,
    "title": "Too many webhook endpoints",
    "cause": "There may be 20 webhook endpoints for the account, and 20 for each reference.",
    "fix": "Delete an endpoint that is no longer needed, or let one endpoint hand messages on."
  },
  "ERR-2016": {
    "status": 409,
    "title": "The webhook endpoint is disabled",
    "cause": "Nothing is sent to an endpoint that is disabled. Its disabled_reason says why it is.",
    "fix": "Enable it with {\"status\": \"enabled\"} once its receiver works, then repeat the request."
  },
  "ERR-2017": {
    "status": 409,
    "title": "Somebody else has changed the entry",
    "cause": "The entry of the work list has another version than the one that the change was made to. Nothing was changed.",
    "fix": "List the work list again, look at what the entry says now, and repeat the change with its version."
  },
  "ERR-3001": {
    "status": 422,
    "title": "The file is empty",
    "cause": "The file has no bytes, or only blank lines.",
    "fix": "Export the customers again and upload the new file."
  },
  "ERR-3002": {
    "status": 422,
    "title": "The file has a header but no rows",
    "cause": "The file has a header row but no customers below it.",
    "fix": "Check the filters of the export. It must contain at least one customer."
  },
  "ERR-3003": {
    "status": 422,
    "title": "The file is not a table",
    "cause": "The file is not a CSV or Excel file. It may be an image, a web page, an archive, or a damaged file.",
    "fix": "Upload a CSV or .xlsx file with a header row."
  },
  "ERR-3004": {
    "status": 422,
    "title": "No customer id column",
    "cause": "No column of the file could be recognized as the customer id.",
    "fix": "Name the column customer_id, or assign a column to customer_id in the mapping."
  },
  "ERR-3005": {
    "status": 422,
    "title": "No row can be scored",
    "cause": "Validation rejected every row, or the one row that was asked for.",
    "fix": "Read the validation report, correct the file, and try again."
  },
  "ERR-3006": {
    "status": 422,
    "title": "The mapping cannot be used",
    "cause": "The mapping names an unknown field or column, assigns one column to two fields, or contains an answer that the question does not offer.",
    "fix": "Use field names of the schema, column names of the file, and answers that the questions offer."
  },
  "ERR-3008": {
    "status": 422,
    "title": "The table is too large to read",
    "cause": "The table has too many columns, a header or rows that are too long, or the workbook is too large when it is unpacked.",
    "fix": "Remove columns that are not about customers, or save the workbook as CSV."
  },
  "ERR-3009": {
    "status": 422,
    "title": "The file is mostly damage",
    "cause": "Millions of lines are empty, or half of very many lines open a quote that nothing closes.",
    "fix": "Look for an unclosed quote and for empty lines below the table, and export the file again."
  },
  "ERR-3010": {
    "status": 422,
    "title": "No such sheet",
    "cause": "The workbook has no sheet with the name that was given.",
    "fix": "Name one of its sheets, or none for the one that looks like customers."
  },
  "ERR-3011": {
    "status": 422,
    "title": "The file cannot be corrected like that",
    "cause": "A correction names a row or a column that the file does not have, or a cell twice; or a row of the file has a quote that nothing closes, and would be another row once it is written again.",
    "fix": "Name rows as the findings of the validation do and columns as the mapping does, or correct the file itself."
  },
  "ERR-4001": {
    "status": 422,
    "title": "Unknown model",
    "cause": "There is no model with this id.",
    "fix": "Use auto, telecom, saas-baseline, or the id of one of your models."
  },
  "ERR-4002": {
    "status": 422,
    "title": "The model cannot score this data",
    "cause": "The file lacks columns that the model needs.",
    "fix": "Add or map the missing columns, or use the model \"auto\"."
  },
  "ERR-4003": {
    "status": 409,
    "title": "The prediction is not finished",
    "cause": "Results can be read only after the prediction has completed.",
    "fix": "Wait until the status of the prediction is completed."
  },
  "ERR-4004": {
    "status": 409,
    "title": "The upload is in use",
    "cause": "A prediction of this upload was queued or running, so the upload could not be deleted. Now deleting an upload ends its predictions.",
    "fix": "Upgrade the server, or wait until the predictions have finished."
  },
  "ERR-4005": {
    "status": 409,
    "title": "The prediction has ended",
    "cause": "A prediction that is completed or has failed can no longer be cancelled.",
    "fix": "Nothing is left to cancel. Delete the upload if you do not want its results."
  },
  "ERR-4006": {
    "status": 409,
    "title": "The prediction was cancelled",
    "cause": "A request cancelled the prediction before it ended, so it has no results.",
    "fix": "Create the prediction again to score the upload."
  },
  "ERR-4007": {
    "status": 409,
    "title": "The export is not finished",
    "cause": "An export can be downloaded only after it has completed. One that has failed has no file.",
    "fix": "Wait until the status of the export is completed. If it has failed, create another one."
  },
  "ERR-4008": {
    "status": 409,
    "title": "The predictions were not compared",
    "cause": "A prediction is compared with one other when it completes: the one before it with the same owner and horizon, of another upload. The request asks for the changes since another prediction.",
    "fix": "Ask without `since`; the answer says which prediction it was compared with."
  },
  "ERR-4009": {
    "status": 422,
    "title": "The results cannot be filtered by segment",
    "cause": "Results can be filtered by a segment only where there are at most 20,000 customers, and by a column that the prediction has segments of.",
    "fix": "Read the totals of the segments instead, or filter the downloaded results. `columns` of the segments says which columns there are."
  },
  "ERR-4010": {
    "status": 422,
    "title": "The upload is a list of outcomes",
    "cause": "The file was uploaded with `kind=outcomes`. It says who left, and has nothing to be scored by.",
    "fix": "Upload a file of customers and score that one."
  },
  "ERR-4011": {
    "status": 409,
    "title": "The model is not in this state",
    "cause": "A model that is not ready has no card and cannot be promoted; one that was not found surely better is promoted only with `force`; one that is retired cannot be retired again.",
    "fix": "Read the status and the evaluations of the model. To promote it all the same, send `force`."
  },
  "ERR-4012": {
    "status": 422,
    "title": "There is nothing to learn from",
    "cause": "A model was asked for, and no window of a score has closed yet, or the upload does not say who has left.",
    "fix": "Tell who left and up to where you know, and wait until windows have closed; or name the column that says it."
  },
  "ERR-4013": {
    "status": 409,
    "title": "The model is not the champion",
    "cause": "Only the model that scores at present can give way to the one before it.",
    "fix": "List the models with `alias=champion`, and roll back that one."
  },
  "ERR-4014": {
    "status": 409,
    "title": "An experiment is under way",
    "cause": "One experiment of an owner is under way at a time, or one customer would be assigned by two.",
    "fix": "End the experiment that is named, then begin another."
  },
  "ERR-4015": {
    "status": 409,
    "title": "The question was answered",
    "cause": "Whether a list is complete is answered once, because proposals follow from it.",
    "fix": "Confirm or reject the proposals, or send the complete list again."
  },
  "ERR-4101": {
    "status": 422,
    "title": "Unsupported kind of model",
    "cause": "The model file is intact, but its booster, objective, number of outputs or version is not supported.",
    "fix": "Train with objective \"binary:logistic\", booster \"gbtree\" or \"dart\", one output and numeric (one-hot encoded) features."
  },
  "ERR-4102": {
    "status": 422,
    "title": "The model file is damaged",
    "cause": "The content of the model file contradicts itself or its format.",
    "fix": "Save the model again with Booster.save_model(\"model.json\") and copy it as a binary file."
  },
  "ERR-4103": {
    "status": 422,
    "title": "The model is too large",
    "cause": "The model has more bytes, trees, nodes or features than the engine reads.",
    "fix": "Train with fewer or shallower trees."
  },
  "ERR-4104": {
    "status": 422,
    "title": "Unknown model format",
    "cause": "The file is not a model in any known format.",
    "fix": "Save the model with Booster.save_model(\"model.json\") or Booster.save_model(\"model.ubj\")."
  },
  "ERR-4201": {
    "status": 422,
    "title": "The data is not suitable for training",
    "cause": "A model cannot be trained or evaluated on this data. The outcome column is missing, does not say who left and who stayed, or has too few customers of either, or no column can be learned from.",
    "fix": "Use a file with a complete outcome column and enough customers of both outcomes. Where the message asks what the outcome's values mean, say so with --label-means (labelMeans in code)."
  },
  "ERR-4202": {
    "status": 422,
    "title": "Too much data to train on",
    "cause": "The table has more values (rows × features) than the trainer accepts.",
    "fix": "Train on a sample of the rows, or remove columns."
  },
  "ERR-4203": {
    "status": 500,
    "title": "Training failed",
    "cause": "The trainer stopped before it finished, or its model does not reproduce its own predictions.",
    "fix": "Train on fewer rows or columns. If it fails again, report it."
  },
  "ERR-5001": {
    "status": 500,
    "title": "Internal error",
    "cause": "An unexpected error occurred on our side. Its details are in the log of the server.",
    "fix": "Try again. If it happens again, contact us with the request id."
  },
  "ERR-5002": {
    "status": 503,
    "title": "Temporarily unavailable",
    "cause": "A service that the API depends on, such as its database, cannot be reached or is too busy, or the API has as much work as it can take.",
    "fix": "Try again after the number of seconds in Retry-After. A request that creates or changes something may have taken effect although its response was lost: send it with the same Idempotency-Key, or look before you repeat it."
  },
  "ERR-5003": {
    "status": 500,
    "title": "Scoring failed",
    "cause": "The prediction failed at every attempt because of an error on our side, or what scoring needs could not be reached for an hour. The upload was kept.",
    "fix": "Create the prediction again. If it fails again, contact us with its id."
  },
  "ERR-5004": {
    "status": 429,
    "title": "Too many requests",
    "cause": "Your key or account sent more requests than its rate limit allows, has as many uploads, predictions or event streams under way as it may have, or too many authentications from your address failed.",
    "fix": "Wait for the number of seconds in Retry-After, and send the request again."
  },
  "ERR-5005": {
    "status": 507,
    "title": "Storage full",
    "cause": "The service has too little room on its disk for new files and predictions. Nothing was stored.",
    "fix": "Try again after the number of seconds in Retry-After. If it goes on, tell whoever operates the service."
  },
  "ERR-5006": {
    "status": 503,
    "title": "Storage unavailable",
    "cause": "The place where files are stored cannot be reached, is full, or refuses at the moment. Nothing was kept.",
    "fix": "Try again after the number of seconds in Retry-After."
  }
} as const;
