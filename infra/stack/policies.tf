locals {
  prefix = "retainwise/"
  files = [
    {
      Sid    = "Files"
      Effect = "Allow"
      Action = [
        "s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject",
      ]
      Resource = ["${module.storage.arn}/${local.prefix}*"]
    },
    {
      Sid       = "ListFiles"
      Effect    = "Allow"
      Action    = ["s3:ListBucket"]
      Resource  = [module.storage.arn]
      Condition = { StringLike = { "s3:prefix" = ["${local.prefix}*"] } }
    },
  ]
  # Both send: the API what was asked for, a worker what has to run again.
  send = {
    Sid      = "SendJobs"
    Effect   = "Allow"
    Action   = ["sqs:GetQueueAttributes", "sqs:SendMessage"]
    Resource = [module.queue.arns.jobs]
  }
  take = {
    Sid    = "TakeJobs"
    Effect = "Allow"
    Action = [
      "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage",
    ]
    Resource = values(module.queue.arns)
  }
  # A worker says that it is busy, so that ECS spares it.
  protect = {
    Sid      = "ProtectItself"
    Effect   = "Allow"
    Action   = ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"]
    Resource = ["arn:aws:ecs:${var.region}:${var.account_id}:task/${var.name}/*"]
  }
  api_policy    = jsonencode({ Version = "2012-10-17", Statement = concat(local.files, [local.send]) })
  worker_policy = jsonencode({ Version = "2012-10-17", Statement = concat(local.files, [local.send, local.take, local.protect]) })
}
