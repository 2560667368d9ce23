// Generated from openapi/ by `npm run generate`. Do not edit.

/** A code of the error catalogue; docs/errors has a page for each. */
export type ErrorCode =
  | 'ERR-1001'
  | 'ERR-1002'
  | 'ERR-1003'
  | 'ERR-1004'
  | 'ERR-1005'
  | 'ERR-1006'
  | 'ERR-1007'
  | 'ERR-1008'
  | 'ERR-1009'
  | 'ERR-2001'
  | 'ERR-2002'
  | 'ERR-2003'
  | 'ERR-2004'
  | 'ERR-2005'
  | 'ERR-2006'
  | 'ERR-2007'
  | 'ERR-2008'
  | 'ERR-2009'
  | 'ERR-2010'
  | 'ERR-2011'
  | 'ERR-2012'
  | 'ERR-2013'
  | 'ERR-2014'
  | 'ERR-2015'
  | 'ERR-2016'
  | 'ERR-2017'
  | 'ERR-3001'
  | 'ERR-3002'
  | 'ERR-3003'
  | 'ERR-3004'
  | 'ERR-3005'
  | 'ERR-3006'
  | 'ERR-3008'
  | 'ERR-3009'
  | 'ERR-3010'
  | 'ERR-3011'
  | 'ERR-4001'
  | 'ERR-4002'
  | 'ERR-4003'
  | 'ERR-4004'
  | 'ERR-4005'
  | 'ERR-4006'
  | 'ERR-4007'
  | 'ERR-4008'
  | 'ERR-4009'
  | 'ERR-4010'
  | 'ERR-4011'
  | 'ERR-4012'
  | 'ERR-4013'
  | 'ERR-4014'
  | 'ERR-4015'
  | 'ERR-4101'
  | 'ERR-4102'
  | 'ERR-4103'
  | 'ERR-4104'
  | 'ERR-4201'
  | 'ERR-4202'
  | 'ERR-4203'
  | 'ERR-5001'
  | 'ERR-5002'
  | 'ERR-5003'
  | 'ERR-5004'
  | 'ERR-5005'
  | 'ERR-5006'
  | 'ERR-6000'
  | 'ERR-6001'
  | 'ERR-6002'
  | 'ERR-6003'
  | 'ERR-6004'
  | 'ERR-6005'
  | 'ERR-9001'
  | 'ERR-9002'
  | 'ERR-9003'
  | 'ERR-9004'
  | 'ERR-9005'
  | 'ERR-9006'
  | 'ERR-9007'
  | 'ERR-9008'
  | 'ERR-9011'
  | 'ERR-9012'
  | 'ERR-9013'
  | 'ERR-9014';

/** The codes that can be the code of a problem document, because they have an HTTP status. */
export type ApiErrorCode =
  | 'ERR-1001'
  | 'ERR-1002'
  | 'ERR-1003'
  | 'ERR-1004'
  | 'ERR-1005'
  | 'ERR-1006'
  | 'ERR-1007'
  | 'ERR-1008'
  | 'ERR-1009'
  | 'ERR-2001'
  | 'ERR-2002'
  | 'ERR-2003'
  | 'ERR-2004'
  | 'ERR-2005'
  | 'ERR-2006'
  | 'ERR-2007'
  | 'ERR-2008'
  | 'ERR-2009'
  | 'ERR-2010'
  | 'ERR-2011'
  | 'ERR-2012'
  | 'ERR-2013'
  | 'ERR-2014'
  | 'ERR-2015'
  | 'ERR-2016'
  | 'ERR-2017'
  | 'ERR-3001'
  | 'ERR-3002'
  | 'ERR-3003'
  | 'ERR-3004'
  | 'ERR-3005'
  | 'ERR-3006'
  | 'ERR-3008'
  | 'ERR-3009'
  | 'ERR-3010'
  | 'ERR-3011'
  | 'ERR-4001'
  | 'ERR-4002'
  | 'ERR-4003'
  | 'ERR-4004'
  | 'ERR-4005'
  | 'ERR-4006'
  | 'ERR-4007'
  | 'ERR-4008'
  | 'ERR-4009'
  | 'ERR-4010'
  | 'ERR-4011'
  | 'ERR-4012'
  | 'ERR-4013'
  | 'ERR-4014'
  | 'ERR-4015'
  | 'ERR-4101'
  | 'ERR-4102'
  | 'ERR-4103'
  | 'ERR-4104'
  | 'ERR-4201'
  | 'ERR-4202'
  | 'ERR-4203'
  | 'ERR-5001'
  | 'ERR-5002'
  | 'ERR-5003'
  | 'ERR-5004'
  | 'ERR-5005'
  | 'ERR-5006';

export interface ErrorDefinition {
  /** Who can see the code. */
  readonly audience: readonly ('api' | 'engine' | 'command' | 'process')[];
  /** HTTP status; null for codes that never reach the API. */
  readonly status: number | null;
  /** Exit status of the command; null for codes that it never reports. */
  readonly exit: number | null;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

type Catalogue = Readonly<Record<ErrorCode, ErrorDefinition>>;

/** Every error code: who sees it, its statuses and title, what happened, and what to do. */
export const ERROR_CATALOGUE = {
  "ERR-1001": {
    "audience": [
      "api"
    ],
    "status": 401,
    "exit": null,
    "title": "Not authenticated",
    "cause": "The request has neither an API key, nor the token of a widget session or of somebody who is signed in. Or the key or token does not exist or was not copied as a whole, or was not made for this API.",
    "fix": "Send the header \"Authorization: Bearer rwk_…\" with an API key of your account, or sign in again."
  },
  "ERR-1002": {
    "audience": [
      "api"
    ],
    "status": 401,
    "exit": null,
    "title": "The API key or session is no longer valid",
    "cause": "The API key was revoked, has expired, or was rotated and its overlap is over. Or the session token of a person has expired. Or the widget session, or the key that made it, was revoked.",
    "fix": "Create a new API key and use it instead, sign in again, or have your backend make a new widget session."
  },
  "ERR-1003": {
    "audience": [
      "api"
    ],
    "status": 403,
    "exit": null,
    "title": "Not allowed",
    "cause": "The caller is known but not allowed in: the request comes from another site than the session allows, or somebody is signed in who has no account here, or no role that means something here.",
    "fix": "Use the page of this site, name its origin in the `allowed_origins` of the session, or ask an owner of your account to invite you or to give you another role."
  },
  "ERR-1004": {
    "audience": [
      "api"
    ],
    "status": 404,
    "exit": null,
    "title": "Not found",
    "cause": "There is no such path, or no resource with this id in your account.",
    "fix": "Check the path and the id. The resource must belong to your account and must not have been deleted."
  },
  "ERR-1005": {
    "audience": [
      "api"
    ],
    "status": 403,
    "exit": null,
    "title": "Quota reached",
    "cause": "The rows of your account's uploads and results, together with those of this request, exceed its quota.",
    "fix": "Delete uploads that you no longer need; their results go with them. Or ask for a larger quota."
  },
  "ERR-1006": {
    "audience": [
      "api"
    ],
    "status": 403,
    "exit": null,
    "title": "Permission missing",
    "cause": "The caller is known, but its permissions do not include the one that this operation needs, or it asked for a key that may do more than itself.",
    "fix": "Use an API key whose scopes include the permission that is named, or ask an owner of your account for another role. docs/permissions.md lists which operation needs which, and docs/keys.md says how to make a key that has it."
  },
  "ERR-1007": {
    "audience": [
      "api"
    ],
    "status": 403,
    "exit": null,
    "title": "API keys do not belong in browsers",
    "cause": "The request has an API key and an Origin header, so it comes from a web page. Whoever opens that page can read the key.",
    "fix": "Call the API from your own backend, and do not pass the Origin header on there. If the page was public, rotate the key."
  },
  "ERR-1008": {
    "audience": [
      "api"
    ],
    "status": 401,
    "exit": null,
    "title": "The widget session has expired",
    "cause": "The session that your backend made for this page has reached its end, or the API key that made it has.",
    "fix": "Have your backend make a new session and go on with it. The SDK does so by itself when it is given `fetchSession`."
  },
  "ERR-1009": {
    "audience": [
      "api"
    ],
    "status": 403,
    "exit": null,
    "title": "The limit of the widget session is reached",
    "cause": "Your backend gave the session a limit of uploads or of rows, and this request goes beyond what is left of it. Nothing was done.",
    "fix": "Send a smaller file, or have your backend make a session with a higher limit. Uploads count when they begin, rows when a prediction of their file starts."
  },
  "ERR-2001": {
    "audience": [
      "api"
    ],
    "status": 400,
    "exit": null,
    "title": "The request does not match the contract",
    "cause": "A parameter, a header or the body is missing, malformed or not allowed by the API contract.",
    "fix": "Compare the request with /openapi.json and correct the parts that are listed in errors."
  },
  "ERR-2002": {
    "audience": [
      "api"
    ],
    "status": 415,
    "exit": null,
    "title": "Unsupported media type",
    "cause": "The Content-Type of the request, its encoding or its character set is not supported.",
    "fix": "Send a file as multipart/form-data, text/csv or application/octet-stream, and everything else as application/json in UTF-8."
  },
  "ERR-2003": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 413,
    "exit": 1,
    "title": "The upload is too large",
    "cause": "The file or the request body is larger than the limit.",
    "fix": "Split the file, or remove columns that are not needed."
  },
  "ERR-2004": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "Idempotency key used for another request",
    "cause": "An earlier request of your account used this idempotency key with different content.",
    "fix": "Use a new key for a new request. To repeat a request, send exactly the same content with the same key."
  },
  "ERR-2005": {
    "audience": [
      "api"
    ],
    "status": 400,
    "exit": null,
    "title": "The upload is incomplete",
    "cause": "The connection was closed before the whole body had arrived.",
    "fix": "Send the file again."
  },
  "ERR-2006": {
    "audience": [
      "api"
    ],
    "status": 422,
    "exit": null,
    "title": "The request takes too much work",
    "cause": "Reading the file or scoring the customers took more time or memory than one request may take.",
    "fix": "Send fewer rows, columns or customers at once, or save a workbook as CSV."
  },
  "ERR-2007": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The same request is still being processed",
    "cause": "An earlier request with this idempotency key has not been answered yet. Its client may have lost the connection, or its process may have ended a moment ago.",
    "fix": "Send the same request again, with the same key, after the number of seconds in Retry-After."
  },
  "ERR-2008": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The part has other content",
    "cause": "This part of the upload has arrived before, or is arriving, with other bytes than these.",
    "fix": "Send the bytes of the file with which the upload was begun. For another file, or one that has changed since, begin a new upload."
  },
  "ERR-2009": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "Parts are missing",
    "cause": "An upload was completed before all of its parts had arrived.",
    "fix": "Send the parts that are named, then complete the upload again."
  },
  "ERR-2010": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The upload is in another state",
    "cause": "The upload is sent in parts, and its state does not allow the request: it takes no more parts once it is complete, and it can be mapped, validated and scored only when it is ready. Or a customer is being erased from the upload at the moment.",
    "fix": "Retrieve the upload, whose status says what it waits for. If it has failed, begin a new one. While a customer is being erased, send the request again after `Retry-After` seconds."
  },
  "ERR-2011": {
    "audience": [
      "api"
    ],
    "status": 422,
    "exit": null,
    "title": "The digest does not match",
    "cause": "The bytes that arrived have another SHA-256 than the request says, so they were changed on the way.",
    "fix": "Send the part again. If a whole file does not match, begin a new upload."
  },
  "ERR-2012": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The secret is not shown again",
    "cause": "An earlier request with this idempotency key made an API key, a webhook endpoint or a widget session. Its secret was in the answer to that request, and is not answered again.",
    "fix": "If that answer was lost, revoke the API key or the session that is named and make another one with a new idempotency key, or rotate the secret of the webhook endpoint."
  },
  "ERR-2013": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The key cannot be rotated",
    "cause": "The API key was rotated before, was revoked, or has expired.",
    "fix": "Rotate the key that replaced it, or make a new key."
  },
  "ERR-2014": {
    "audience": [
      "api"
    ],
    "status": 400,
    "exit": null,
    "title": "The webhook URL is not allowed",
    "cause": "Messages are sent to https URLs of the public internet only: not to this machine, not to private networks, not with a user name, and to port 443 or one from 1024. Every address of the host must be public.",
    "fix": "Give an https URL whose host leads to public addresses alone, such as https://hooks.example.com/retainwise."
  },
  "ERR-2015": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "Too many webhook endpoints",
    "cause": "There may be 20 webhook endpoints for the account, and 20 for each reference.",
    "fix": "Delete an endpoint that is no longer needed, or let one endpoint hand messages on."
  },
  "ERR-2016": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The webhook endpoint is disabled",
    "cause": "Nothing is sent to an endpoint that is disabled. Its disabled_reason says why it is.",
    "fix": "Enable it with {\"status\": \"enabled\"} once its receiver works, then repeat the request."
  },
  "ERR-2017": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "Somebody else has changed the entry",
    "cause": "The entry of the work list has another version than the one that the change was made to. Nothing was changed.",
    "fix": "List the work list again, look at what the entry says now, and repeat the change with its version."
  },
  "ERR-3001": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The file is empty",
    "cause": "The file has no bytes, or only blank lines.",
    "fix": "Export the customers again and upload the new file."
  },
  "ERR-3002": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The file has a header but no rows",
    "cause": "The file has a header row but no customers below it.",
    "fix": "Check the filters of the export. It must contain at least one customer."
  },
  "ERR-3003": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The file is not a table",
    "cause": "The file is not a CSV or Excel file. It may be an image, a web page, an archive, or a damaged file.",
    "fix": "Upload a CSV or .xlsx file with a header row."
  },
  "ERR-3004": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "No customer id column",
    "cause": "No column of the file could be recognized as the customer id.",
    "fix": "Name the column customer_id, or assign a column to customer_id in the mapping."
  },
  "ERR-3005": {
    "audience": [
      "api",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "No row can be scored",
    "cause": "Validation rejected every row, or the one row that was asked for.",
    "fix": "Read the validation report, correct the file, and try again."
  },
  "ERR-3006": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 2,
    "title": "The mapping cannot be used",
    "cause": "The mapping names an unknown field or column, assigns one column to two fields, or contains an answer that the question does not offer.",
    "fix": "Use field names of the schema, column names of the file, and answers that the questions offer."
  },
  "ERR-3008": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The table is too large to read",
    "cause": "The table has too many columns, a header or rows that are too long, or the workbook is too large when it is unpacked.",
    "fix": "Remove columns that are not about customers, or save the workbook as CSV."
  },
  "ERR-3009": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The file is mostly damage",
    "cause": "Millions of lines are empty, or half of very many lines open a quote that nothing closes.",
    "fix": "Look for an unclosed quote and for empty lines below the table, and export the file again."
  },
  "ERR-3010": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "No such sheet",
    "cause": "The workbook has no sheet with the name that was given.",
    "fix": "Name one of its sheets, or none for the one that looks like customers."
  },
  "ERR-3011": {
    "audience": [
      "api",
      "engine"
    ],
    "status": 422,
    "exit": null,
    "title": "The file cannot be corrected like that",
    "cause": "A correction names a row or a column that the file does not have, or a cell twice; or a row of the file has a quote that nothing closes, and would be another row once it is written again.",
    "fix": "Name rows as the findings of the validation do and columns as the mapping does, or correct the file itself."
  },
  "ERR-4001": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 2,
    "title": "Unknown model",
    "cause": "There is no model with this id.",
    "fix": "Use auto, telecom, saas-baseline, or the id of one of your models."
  },
  "ERR-4002": {
    "audience": [
      "api",
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The model cannot score this data",
    "cause": "The file lacks columns that the model needs.",
    "fix": "Add or map the missing columns, or use the model \"auto\"."
  },
  "ERR-4003": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The prediction is not finished",
    "cause": "Results can be read only after the prediction has completed.",
    "fix": "Wait until the status of the prediction is completed."
  },
  "ERR-4004": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The upload is in use",
    "cause": "A prediction of this upload was queued or running, so the upload could not be deleted. Now deleting an upload ends its predictions.",
    "fix": "Upgrade the server, or wait until the predictions have finished."
  },
  "ERR-4005": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The prediction has ended",
    "cause": "A prediction that is completed or has failed can no longer be cancelled.",
    "fix": "Nothing is left to cancel. Delete the upload if you do not want its results."
  },
  "ERR-4006": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The prediction was cancelled",
    "cause": "A request cancelled the prediction before it ended, so it has no results.",
    "fix": "Create the prediction again to score the upload."
  },
  "ERR-4007": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The export is not finished",
    "cause": "An export can be downloaded only after it has completed. One that has failed has no file.",
    "fix": "Wait until the status of the export is completed. If it has failed, create another one."
  },
  "ERR-4008": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The predictions were not compared",
    "cause": "A prediction is compared with one other when it completes: the one before it with the same owner and horizon, of another upload. The request asks for the changes since another prediction.",
    "fix": "Ask without `since`; the answer says which prediction it was compared with."
  },
  "ERR-4009": {
    "audience": [
      "api"
    ],
    "status": 422,
    "exit": null,
    "title": "The results cannot be filtered by segment",
    "cause": "Results can be filtered by a segment only where there are at most 20,000 customers, and by a column that the prediction has segments of.",
    "fix": "Read the totals of the segments instead, or filter the downloaded results. `columns` of the segments says which columns there are."
  },
  "ERR-4010": {
    "audience": [
      "api"
    ],
    "status": 422,
    "exit": null,
    "title": "The upload is a list of outcomes",
    "cause": "The file was uploaded with `kind=outcomes`. It says who left, and has nothing to be scored by.",
    "fix": "Upload a file of customers and score that one."
  },
  "ERR-4011": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The model is not in this state",
    "cause": "A model that is not ready has no card and cannot be promoted; one that was not found surely better is promoted only with `force`; one that is retired cannot be retired again.",
    "fix": "Read the status and the evaluations of the model. To promote it all the same, send `force`."
  },
  "ERR-4012": {
    "audience": [
      "api"
    ],
    "status": 422,
    "exit": null,
    "title": "There is nothing to learn from",
    "cause": "A model was asked for, and no window of a score has closed yet, or the upload does not say who has left.",
    "fix": "Tell who left and up to where you know, and wait until windows have closed; or name the column that says it."
  },
  "ERR-4013": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The model is not the champion",
    "cause": "Only the model that scores at present can give way to the one before it.",
    "fix": "List the models with `alias=champion`, and roll back that one."
  },
  "ERR-4014": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "An experiment is under way",
    "cause": "One experiment of an owner is under way at a time, or one customer would be assigned by two.",
    "fix": "End the experiment that is named, then begin another."
  },
  "ERR-4015": {
    "audience": [
      "api"
    ],
    "status": 409,
    "exit": null,
    "title": "The question was answered",
    "cause": "Whether a list is complete is answered once, because proposals follow from it.",
    "fix": "Confirm or reject the proposals, or send the complete list again."
  },
  "ERR-4101": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "Unsupported kind of model",
    "cause": "The model file is intact, but its booster, objective, number of outputs or version is not supported.",
    "fix": "Train with objective \"binary:logistic\", booster \"gbtree\" or \"dart\", one output and numeric (one-hot encoded) features."
  },
  "ERR-4102": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The model file is damaged",
    "cause": "The content of the model file contradicts itself or its format.",
    "fix": "Save the model again with Booster.save_model(\"model.json\") and copy it as a binary file."
  },
  "ERR-4103": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The model is too large",
    "cause": "The model has more bytes, trees, nodes or features than the engine reads.",
    "fix": "Train with fewer or shallower trees."
  },
  "ERR-4104": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "Unknown model format",
    "cause": "The file is not a model in any known format.",
    "fix": "Save the model with Booster.save_model(\"model.json\") or Booster.save_model(\"model.ubj\")."
  },
  "ERR-4201": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "The data is not suitable for training",
    "cause": "A model cannot be trained or evaluated on this data. The outcome column is missing, does not say who left and who stayed, or has too few customers of either, or no column can be learned from.",
    "fix": "Use a file with a complete outcome column and enough customers of both outcomes. Where the message asks what the outcome's values mean, say so with --label-means (labelMeans in code)."
  },
  "ERR-4202": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 422,
    "exit": 1,
    "title": "Too much data to train on",
    "cause": "The table has more values (rows × features) than the trainer accepts.",
    "fix": "Train on a sample of the rows, or remove columns."
  },
  "ERR-4203": {
    "audience": [
      "engine",
      "command"
    ],
    "status": 500,
    "exit": 1,
    "title": "Training failed",
    "cause": "The trainer stopped before it finished, or its model does not reproduce its own predictions.",
    "fix": "Train on fewer rows or columns. If it fails again, report it."
  },
  "ERR-5001": {
    "audience": [
      "api"
    ],
    "status": 500,
    "exit": null,
    "title": "Internal error",
    "cause": "An unexpected error occurred on our side. Its details are in the log of the server.",
    "fix": "Try again. If it happens again, contact us with the request id."
  },
  "ERR-5002": {
    "audience": [
      "api"
    ],
    "status": 503,
    "exit": null,
    "title": "Temporarily unavailable",
    "cause": "A service that the API depends on, such as its database, cannot be reached or is too busy, or the API has as much work as it can take.",
    "fix": "Try again after the number of seconds in Retry-After. A request that creates or changes something may have taken effect although its response was lost: send it with the same Idempotency-Key, or look before you repeat it."
  },
  "ERR-5003": {
    "audience": [
      "api"
    ],
    "status": 500,
    "exit": null,
    "title": "Scoring failed",
    "cause": "The prediction failed at every attempt because of an error on our side, or what scoring needs could not be reached for an hour. The upload was kept.",
    "fix": "Create the prediction again. If it fails again, contact us with its id."
  },
  "ERR-5004": {
    "audience": [
      "api"
    ],
    "status": 429,
    "exit": null,
    "title": "Too many requests",
    "cause": "Your key or account sent more requests than its rate limit allows, has as many uploads, predictions or event streams under way as it may have, or too many authentications from your address failed.",
    "fix": "Wait for the number of seconds in Retry-After, and send the request again."
  },
  "ERR-5005": {
    "audience": [
      "api"
    ],
    "status": 507,
    "exit": null,
    "title": "Storage full",
    "cause": "The service has too little room on its disk for new files and predictions. Nothing was stored.",
    "fix": "Try again after the number of seconds in Retry-After. If it goes on, tell whoever operates the service."
  },
  "ERR-5006": {
    "audience": [
      "api"
    ],
    "status": 503,
    "exit": null,
    "title": "Storage unavailable",
    "cause": "The place where files are stored cannot be reached, is full, or refuses at the moment. Nothing was kept.",
    "fix": "Try again after the number of seconds in Retry-After."
  },
  "ERR-6000": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 1,
    "title": "Unexpected error",
    "cause": "The command stopped because of an error that it does not know.",
    "fix": "Report it, with the version (retainwise --version) and the command that you ran."
  },
  "ERR-6001": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 2,
    "title": "Invalid arguments",
    "cause": "The command was called with an unknown command, option or value.",
    "fix": "See retainwise help, or retainwise help COMMAND."
  },
  "ERR-6002": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 2,
    "title": "A file cannot be read",
    "cause": "A file that was named does not exist, is a folder, or may not be read.",
    "fix": "Check the path and the permissions of the file."
  },
  "ERR-6003": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 2,
    "title": "A file cannot be written",
    "cause": "An output file cannot be created at this path.",
    "fix": "Check that the folder exists and that you may write to it."
  },
  "ERR-6004": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 1,
    "title": "No such customer",
    "cause": "No row of the file has the customer id that was asked for.",
    "fix": "Check the customer id. It must be written as in the file."
  },
  "ERR-6005": {
    "audience": [
      "command"
    ],
    "status": null,
    "exit": 1,
    "title": "Interrupted",
    "cause": "The command was interrupted before it finished. Its output files were not written.",
    "fix": "Run the command again."
  },
  "ERR-9001": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "Invalid configuration",
    "cause": "One or more environment variables, or files that they name, cannot be used.",
    "fix": "Correct the environment variables that are named, and start again."
  },
  "ERR-9002": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The data directory is in use",
    "cause": "Another running process uses the same data directory.",
    "fix": "Stop the other process, or set DATA_DIR to another directory."
  },
  "ERR-9003": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The embedded PostgreSQL cannot run",
    "cause": "The embedded PostgreSQL is not installed for this system, cannot be started or stopped, or its data is damaged.",
    "fix": "Follow the advice in the message, or set DATABASE_URL to a PostgreSQL (15 or later) of your own."
  },
  "ERR-9004": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "Unknown command line",
    "cause": "The command retainwise-admin, an option or a value of it cannot be used.",
    "fix": "Correct the part that is named. `retainwise-admin help` lists the commands, with the options of each."
  },
  "ERR-9005": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "No such account, key or person",
    "cause": "The database has no account, API key or person with the id that was given to retainwise-admin.",
    "fix": "Check the id, and that DATABASE_URL is the database that you mean."
  },
  "ERR-9006": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "Not possible as things are",
    "cause": "What retainwise-admin was asked for contradicts what the database has, such as a second account for an organisation.",
    "fix": "Do first what the message says, then run the command again."
  },
  "ERR-9007": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The role of the database does not fit",
    "cause": "An API may not ask the database as the role retainwise_tenant, for which row-level security holds; or it holds for the role of a worker, which writes rows of all accounts.",
    "fix": "Have an administrator of the database run the statements in the message, and start again."
  },
  "ERR-9008": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The schema of the database is older than this release",
    "cause": "MIGRATE_ON_START=false, and the command that brings the schema up to date did not run before this release was started.",
    "fix": "Run `node packages/server/dist/migrate.js` of this release with the DATABASE_URL of the owner of the tables."
  },
  "ERR-9011": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "Invalid object key",
    "cause": "The program used a key that the object store does not accept. This is a bug in the program.",
    "fix": "Build keys from ids and fixed names, such as accounts/acc_1/uploads/upl_1/input.csv."
  },
  "ERR-9012": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The object does not exist",
    "cause": "A file that the database refers to is not in the object store.",
    "fix": "Check that the object store is the one that the file was stored in, and that nothing else deletes files from it."
  },
  "ERR-9013": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "The request to S3 failed",
    "cause": "The S3 service returned no content for an object, or refused to delete objects.",
    "fix": "Check S3_ENDPOINT, and that the credentials may read, write and delete objects in the bucket."
  },
  "ERR-9014": {
    "audience": [
      "process"
    ],
    "status": null,
    "exit": null,
    "title": "A stored model is damaged",
    "cause": "The file of a model of an account has another hash than the one that was recorded when it was stored.",
    "fix": "Restore the object store from a backup, or roll the model back."
  }
} as const satisfies Catalogue;
