#!/usr/bin/env python3
"""Scores a file of customers and prints the ten most at risk, with nothing but Python's standard library.

    RETAINWISE_API_KEY=rwk_… python3 score.py customers.csv

Works with Python 3.9 and later. `RetainWise` is a whole client in one class: copy it.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid
from http.client import HTTPException
from urllib.parse import quote, urlencode

RETRIES = 3
RETRY_STATUSES = {408, 425, 429, 500, 502, 503, 504}
# When the API asks for more, somebody else has to decide.
LONGEST_WAIT = 60


class ApiError(Exception):
    """The API, or something in front of it, has refused a request."""


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """The API redirects nothing but downloads, and Python would send the key along to any host."""

    def redirect_request(self, *_):
        return None


class RetainWise:
    def __init__(self, base_url, api_key, timeout=60):
        self.base_url = base_url.rstrip("/")
        self.headers = {"Authorization": f"Bearer {api_key}", "Accept": "application/json"}
        self.timeout = timeout
        self.opener = urllib.request.build_opener(NoRedirects)

    def get(self, path, **query):
        return self.request("GET", f"{path}?{urlencode(query)}" if query else path)

    def post(self, path, value):
        return self.request("POST", path, json.dumps(value).encode(), "application/json")

    def upload(self, path):
        with open(path, "rb") as file:
            content = file.read()
        name = quote(os.path.basename(path))
        return self.request("POST", f"/v1/uploads?filename={name}", content, "text/csv")

    def request(self, method, path, body=None, content_type=None):
        """Returns the JSON of a response. Repeats what may be repeated: with one key, so that nothing is made twice."""
        headers = dict(self.headers)
        if body is not None:
            headers.update({"Content-Type": content_type, "Idempotency-Key": str(uuid.uuid4())})
        for attempt in range(RETRIES + 1):
            last = attempt == RETRIES
            try:
                request = urllib.request.Request(self.base_url + path, body, headers, method=method)
                with self.opener.open(request, timeout=self.timeout) as response:
                    text = response.read()
                return json.loads(text)
            except urllib.error.HTTPError as error:
                wait = wait_of(error, attempt)
                if last or error.code not in RETRY_STATUSES or wait > LONGEST_WAIT:
                    raise ApiError(f"{method} {path}: {reason_of(error)}") from None
            except ValueError:
                # Half of an answer, or a page that is not the API's.
                if last:
                    raise ApiError(f"{method} {path}: the response is not JSON, so it is not the API's.") from None
                wait = 2**attempt / 2
            except (OSError, HTTPException) as error:
                if last:
                    raise ApiError(f"{method} {path}: the connection failed: {error}") from None
                wait = 2**attempt / 2
            time.sleep(wait)

    def wait_until_done(self, prediction_id, pause=1):
        while True:
            prediction = self.get(f"/v1/predictions/{prediction_id}")
            if prediction["status"] == "completed":
                return prediction
            if prediction["status"] in ("failed", "cancelled"):
                error = prediction["error"]
                raise ApiError(f"{error['code']} {error['message']} {error['fix']}")
            time.sleep(pause)

    def results(self, prediction_id, **query):
        """All customers, page after page."""
        while True:
            page = self.get(f"/v1/predictions/{prediction_id}/results", **query)
            yield from page["data"]
            if page["next_cursor"] is None:
                return
            query["cursor"] = page["next_cursor"]


def wait_of(error, attempt):
    """Seconds until the next attempt, as the API asks."""
    try:
        return float(error.headers.get("Retry-After", ""))
    except ValueError:
        return 2**attempt / 2


def reason_of(error):
    """What a problem document says, or that there is none."""
    try:
        problem = json.loads(error.read())
        fixes = " ".join(item["fix"] for item in problem["errors"])
        return f"{problem['code']} {problem['title']}: {problem['detail']} {fixes} (request {problem['request_id']})"
    except (ValueError, KeyError, TypeError, OSError, HTTPException):
        return f"HTTP {error.code}, and not from the API."


def main():
    if len(sys.argv) != 2:
        sys.exit("Usage: score.py FILE")
    api_key = os.environ.get("RETAINWISE_API_KEY")
    if not api_key:
        sys.exit("RETAINWISE_API_KEY is not set. Set it to a key of your account; npm start prints one.")
    base_url = os.environ.get("RETAINWISE_BASE_URL") or "http://127.0.0.1:8787"
    timeout = float(os.environ.get("RETAINWISE_TIMEOUT_MS") or 60_000) / 1000
    retainwise = RetainWise(base_url, api_key, timeout)
    try:
        upload = retainwise.upload(sys.argv[1])
        print(f"{upload['accepted_rows']} of {upload['row_count']} rows can be scored", file=sys.stderr)
        prediction = retainwise.post("/v1/predictions", {"upload_id": upload["id"]})
        retainwise.wait_until_done(prediction["id"])
        # Customers who have already churned are not at risk.
        query = {"sort": "-churn_probability", "already_churned": "false", "limit": 10}
        for rank, customer in enumerate(retainwise.results(prediction["id"], **query), 1):
            probability = 100 * customer["churn_probability"]
            print(f"{rank}. {probability:.1f} % {customer['customer_id']}: {customer['explanation_summary']}")
            if rank == 10:
                break
    except (ApiError, OSError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
