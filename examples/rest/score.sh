#!/bin/sh
# Scores a file of customers with nothing but curl: upload, create a prediction, wait, print the ten most at risk.
#
#   RETAINWISE_API_KEY=rwk_… ./score.sh customers.csv
#
# Writes all results to the second argument, or to results.csv.
set -eu

file=${1:?"Usage: score.sh FILE [RESULTS.csv]"}
results=${2:-results.csv}
base=${RETAINWISE_BASE_URL:-http://127.0.0.1:8787}
: "${RETAINWISE_API_KEY:?"Set it to a key of your account; npm start prints one."}"
[ -r "$file" ] || { echo "The file $file cannot be read." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Seconds without a byte, after which a request is given up.
patience=$(((${RETAINWISE_TIMEOUT_MS:-60000} + 999) / 1000))

# The key is read from a file, because all users of a machine can see the arguments of a process.
(umask 077 && printf 'header = "Authorization: Bearer %s"\n' "$RETAINWISE_API_KEY" > "$work/curl")

# call METHOD PATH [curl options]: prints the response's body. A problem goes to standard error and ends the script.
# What fails for a moment is repeated, after the time that the API asks for, but not for longer than a minute. All
# attempts have one idempotency key, so that nothing is made twice.
call() {
  method=$1 path=$2
  shift 2
  key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  status=$(curl --silent --show-error --config "$work/curl" --request "$method" --header "Idempotency-Key: $key" \
    --retry 3 --retry-all-errors --retry-max-time 60 --connect-timeout 10 --speed-limit 1 --speed-time "$patience" \
    --output "$work/body" --write-out '%{http_code}' "$@" "$base$path")
  case $status in
    2*) cat "$work/body" ;;
    *) echo "$method $path: HTTP $status" >&2; cat "$work/body" >&2; echo >&2; exit 1 ;;
  esac
}

# whole FIELD JSON: ends the script unless the JSON ends as it should and has the field, which is one of the last.
whole() {
  case $2 in
    '{'*"\"$1\":"*'}') ;;
    *)
      echo "A response is not JSON, or a part of it is missing. Check that $base is the API." >&2
      exit 1
      ;;
  esac
}

# id PREFIX: prints the first id with this prefix in the JSON on standard input. A text value cannot match: its quotes
# are escaped.
id() {
  grep -o "\"id\":\"$1_[0-9A-Za-z]*\"" | head -n 1 | cut -d '"' -f 4
}

# Responses are stored in variables first: a failed call in a pipe would not end the script.
quoted=$(printf '%s' "$file" | sed 's/[\\"]/\\&/g')
answer=$(call POST /v1/uploads --form "file=@\"$quoted\"")
whole expires_at "$answer"
upload=$(printf '%s' "$answer" | id upl)
echo "Upload      $upload"

answer=$(call POST /v1/predictions --header 'Content-Type: application/json' --data "{\"upload_id\":\"$upload\"}")
whole completed_at "$answer"
prediction=$(printf '%s' "$answer" | id prd)
echo "Prediction  $prediction"

while :; do
  answer=$(call GET "/v1/predictions/$prediction")
  whole completed_at "$answer"
  case $answer in
    *'"status":"completed"'*) break ;;
    *'"status":"failed"'* | *'"status":"cancelled"'*) printf '%s\n' "$answer" >&2; exit 1 ;;
  esac
  sleep 1
done

call GET "/v1/predictions/$prediction/download" > "$results"
echo "Results     $results"
echo
# Customers who have already churned are not at risk: prints the first ten of the others.
call GET "/v1/predictions/$prediction/results?sort=-churn_probability&limit=200" > "$work/page"
whole total "$(cat "$work/page")"
awk -f "$(dirname "$0")/most-at-risk.awk" "$work/page"
