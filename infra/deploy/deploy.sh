#!/usr/bin/env bash
# Replaces what runs on ECS by another image. Called by the workflows "Deploy" and "Roll back"; needs the AWS command
# line, jq, and the rights of the role that infra/modules/deploy-role makes. Everything is named by digest.
#
#   CLUSTER=retainwise TASK_NETWORK='{…}' infra/deploy/deploy.sh migrate REPOSITORY@sha256:…
#   CLUSTER=retainwise infra/deploy/deploy.sh roll REPOSITORY@sha256:…
#   CLUSTER=retainwise infra/deploy/deploy.sh record REPOSITORY@sha256:…
#   CLUSTER=retainwise infra/deploy/deploy.sh last-good
set -euo pipefail

step=${1:?say what to do: migrate, roll, record or last-good}
image=${2:-}
: "${CLUSTER:?set it to the output "cluster" of Terraform}"

fail() {
  echo "failed: $1" >&2
  exit 1
}

require_digest() {
  [[ $image =~ ^[a-z0-9./_-]+@sha256:[0-9a-f]{64}$ ]] || fail 'the image has to be named by its digest'
}

# A new revision of the task that runs now, with another image and nothing else changed.
revise() {
  aws ecs describe-task-definition --task-definition "$CLUSTER-$1" --query taskDefinition --output json |
    jq --arg image "$image" '.containerDefinitions[0].image = $image
      | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities,
        .registeredAt, .registeredBy)' \
      >"$work/$1.json"
  aws ecs register-task-definition --cli-input-json "file://$work/$1.json" \
    --query taskDefinition.taskDefinitionArn --output text
}

# As a task of its own, before anything runs the new release. The task of the workers has the role that owns the tables.
migrate() {
  : "${TASK_NETWORK:?set it to the output "task_network" of Terraform}"
  revision=$(revise worker)
  task=$(aws ecs run-task --cluster "$CLUSTER" --launch-type FARGATE --task-definition "$revision" \
    --network-configuration "$TASK_NETWORK" --query 'tasks[0].taskArn' --output text --overrides \
    '{"containerOverrides":[{"name":"worker","command":["node","packages/server/dist/migrate.js"]}]}')
  [[ $task == arn:* ]] || fail 'the task that migrates was not started'
  aws ecs wait tasks-stopped --cluster "$CLUSTER" --tasks "$task"
  code=$(aws ecs describe-tasks --cluster "$CLUSTER" --tasks "$task" --query 'tasks[0].containers[0].exitCode' \
    --output text)
  [[ $code == 0 ]] || fail "the migration ended with $code; its log is in /retainwise/$CLUSTER/worker"
  echo 'migrated'
}

# Stable is also what has been taken back: only the revision that runs says whether it was.
roll() {
  local -A revisions
  for service in worker api; do
    revisions[$service]=$(revise "$service")
    aws ecs update-service --cluster "$CLUSTER" --service "$service" --task-definition "${revisions[$service]}" \
      --query service.serviceName --output text >/dev/null
  done
  aws ecs wait services-stable --cluster "$CLUSTER" --services worker api
  for service in worker api; do
    running=$(aws ecs describe-services --cluster "$CLUSTER" --services "$service" \
      --query "services[0].deployments[?status=='PRIMARY'].taskDefinition | [0]" --output text)
    [[ $running == "${revisions[$service]}" ]] || fail "$service was taken back: it runs $running"
  done
  echo 'rolled'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case $step in
  migrate) require_digest && migrate ;;
  roll) require_digest && roll ;;
  record)
    require_digest
    aws ssm put-parameter --name "/$CLUSTER/last-good" --type String --overwrite --value "$image" >/dev/null
    ;;
  last-good) aws ssm get-parameter --name "/$CLUSTER/last-good" --query Parameter.Value --output text ;;
  *) fail "there is no step $step" ;;
esac
