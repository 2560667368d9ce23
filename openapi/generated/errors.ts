// Generated from openapi/ by `npm run generate`. Do not edit.
/** Problem codes of the API: HTTP status, title, and what to do. */
export const ERROR_CATALOGUE = {
  "ERR-1001": {
    "status": 401,
    "title": "Not authenticated",
    "fix": "Send \"Authorization: Bearer rwk_…\" with a key of your account."
  },
  "ERR-1002": {
    "status": 401,
    "title": "The API key is no longer valid",
    "fix": "Create a new key; this one was revoked or has expired."
  },
  "ERR-1003": {
    "status": 403,
    "title": "Not allowed",
    "fix": "Use a key or session that has this permission."
  },
  "ERR-1004": {
    "status": 404,
    "title": "Not found",
    "fix": "Check the id; it must belong to your account."
  },
  "ERR-2001": {
    "status": 400,
    "title": "The request does not match the contract",
    "fix": "Compare the request with /openapi.json."
  },
  "ERR-2002": {
    "status": 415,
    "title": "Unsupported media type",
    "fix": "Send a file as multipart/form-data, text/csv or application/octet-stream, and everything else as application/json."
  },
  "ERR-2003": {
    "status": 413,
    "title": "The upload is too large",
    "fix": "Split the file or leave out columns that are not needed."
  },
  "ERR-2004": {
    "status": 409,
    "title": "Idempotency key used for another request",
    "fix": "Use a new key for a new request."
  },
  "ERR-2005": {
    "status": 400,
    "title": "The upload is incomplete",
    "fix": "Send the file again."
  },
  "ERR-3001": {
    "status": 422,
    "title": "The file is empty",
    "fix": "Export the customers again and upload the new file."
  },
  "ERR-3002": {
    "status": 422,
    "title": "The file has a header but no rows",
    "fix": "Export at least one customer."
  },
  "ERR-3003": {
    "status": 422,
    "title": "The file is not a table",
    "fix": "Upload a CSV or .xlsx file with a header row."
  },
  "ERR-3004": {
    "status": 422,
    "title": "No customer id column",
    "fix": "Name the column customer_id, or say in the mapping which column it is."
  },
  "ERR-3005": {
    "status": 422,
    "title": "No row can be scored",
    "fix": "Look at the validation report; every row was rejected."
  },
  "ERR-3006": {
    "status": 422,
    "title": "The mapping cannot be used",
    "fix": "Name fields of the contract and columns of the file."
  },
  "ERR-3008": {
    "status": 422,
    "title": "The table is too large to read",
    "fix": "Leave out columns that are not about customers, or save the workbook as CSV."
  },
  "ERR-4001": {
    "status": 422,
    "title": "Unknown model",
    "fix": "Use auto, telecom, saas-baseline or the id of one of your models."
  },
  "ERR-4002": {
    "status": 422,
    "title": "The model cannot score this data",
    "fix": "Add or map the missing columns, or use the model \"auto\"."
  },
  "ERR-4003": {
    "status": 409,
    "title": "The prediction is not finished",
    "fix": "Wait until its status is completed."
  },
  "ERR-4004": {
    "status": 409,
    "title": "The upload is in use",
    "fix": "Wait until its predictions have finished."
  },
  "ERR-5001": {
    "status": 500,
    "title": "Internal error",
    "fix": "Try again; if it happens again",
    "tell us the request id.": null
  },
  "ERR-5002": {
    "status": 503,
    "title": "Temporarily unavailable",
    "fix": "Try again in a moment."
  },
  "ERR-5003": {
    "status": 500,
    "title": "Scoring failed",
    "fix": "Create the prediction again; if it fails again",
    "tell us its id.": null
  },
  "ERR-5004": {
    "status": 429,
    "title": "Too many requests",
    "fix": "Wait for the time in Retry-After."
  }
} as const;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
