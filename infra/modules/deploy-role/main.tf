# Two roles that jobs of GitHub take by its signed identity, without a stored key. `deploy` pushes an image and rolls the
# services, for jobs that reviewers of the environment let run. `plan` reads what there is, for pull requests.
locals {
  arn_of = "arn:aws:%s:${var.region}:${var.account_id}:%s"
  subjects = {
    deploy = "repo:${var.repository}:environment:${var.github_environment}"
    plan   = "repo:${var.repository}:pull_request"
  }
  trust = {
    for role, subject in local.subjects : role => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Action    = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = var.oidc_provider_arn }
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = subject
          }
        }
      }]
    })
  }
  deploy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # None of these can be limited to a resource.
      {
        Sid      = "NoResourceToName"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken", "ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"]
        Resource = "*"
      },
      {
        Sid    = "PushImages"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:DescribeImages",
          "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
        ]
        Resource = [format(local.arn_of, "ecr", "repository/${var.image_repository}")]
      },
      {
        Sid      = "RollServices"
        Effect   = "Allow"
        Action   = ["ecs:DescribeServices", "ecs:UpdateService"]
        Resource = [for s in var.services : format(local.arn_of, "ecs", "service/${var.name}/${s.name}")]
      },
      {
        Sid       = "RunTasks"
        Effect    = "Allow"
        Action    = ["ecs:RunTask"]
        Resource  = [for s in var.services : format(local.arn_of, "ecs", "task-definition/${s.family}:*")]
        Condition = { ArnEquals = { "ecs:cluster" = var.cluster_arn } }
      },
      {
        Sid      = "WaitForTasks"
        Effect   = "Allow"
        Action   = ["ecs:DescribeTasks", "ecs:StopTask"]
        Resource = [format(local.arn_of, "ecs", "task/${var.name}/*")]
      },
      {
        Sid       = "PassRolesOfTasks"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = var.role_arns
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      {
        Sid      = "RememberWhatWasDeployed"
        Effect   = "Allow"
        Action   = ["ssm:GetParameter", "ssm:PutParameter"]
        Resource = [format(local.arn_of, "ssm", "parameter/${var.name}/last-good")]
      },
    ]
  })
  # ReadOnlyAccess also reads objects and messages.
  no_data = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "NoFilesOfCustomers"
        Effect   = "Deny"
        Action   = ["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"]
        Resource = [var.data_arns.bucket, "${var.data_arns.bucket}/*"]
      },
      {
        Sid      = "NoJobsOfCustomers"
        Effect   = "Deny"
        Action   = ["sqs:ReceiveMessage"]
        Resource = var.data_arns.queues
      },
    ]
  })
}

resource "aws_iam_role" "this" {
  for_each             = local.subjects
  name                 = "${var.name}-github-${each.key}"
  assume_role_policy   = local.trust[each.key]
  max_session_duration = 3600
}

resource "aws_iam_role_policy" "deploy" {
  name   = "deploy"
  role   = aws_iam_role.this["deploy"].id
  policy = local.deploy
}

resource "aws_iam_role_policy" "no_data" {
  name   = "no-data-of-customers"
  role   = aws_iam_role.this["plan"].id
  policy = local.no_data
}

resource "aws_iam_role_policy_attachment" "plan" {
  role       = aws_iam_role.this["plan"].name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
