# Prints the first ten customers of a page of results who have not churned yet. Reads just enough JSON for that: use jq
# if you have it.

# text(row, name): the value of a text field, without its quotes
function text(row, name) {
  if (!match(row, "\"" name "\":\"(\\\\.|[^\"\\\\])*\"")) return ""
  value = substr(row, RSTART + length(name) + 4, RLENGTH - length(name) - 5)
  gsub(/\\"/, "\"", value)
  gsub(/\\\\/, "\\", value)
  return value
}

# number(row, name): the value of a number field
function number(row, name) {
  if (!match(row, "\"" name "\":-?[0-9][0-9.eE+-]*")) return 0
  return substr(row, RSTART + length(name) + 3, RLENGTH - length(name) - 3) + 0
}

{
  count = split($0, rows, /"row_number":/)
  for (i = 2; i <= count && printed < 10; i++) {
    if (rows[i] ~ /"already_churned":true/) continue
    printed++
    printf "%2d. %5.1f %%  %s\n", printed, 100 * number(rows[i], "churn_probability"), text(rows[i], "customer_id")
    printf "            %s\n", text(rows[i], "explanation_summary")
  }
}
