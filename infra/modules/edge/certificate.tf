locals {
  makes_certificate = var.certificate_arn == null
  certificate_arn   = local.makes_certificate ? aws_acm_certificate_validation.this[0].certificate_arn : var.certificate_arn
}

resource "aws_acm_certificate" "this" {
  count             = local.makes_certificate ? 1 : 0
  domain_name       = var.domain
  validation_method = "DNS"
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "validation" {
  for_each = local.makes_certificate ? toset([var.domain]) : toset([])
  zone_id  = var.zone_id
  name     = one([for o in aws_acm_certificate.this[0].domain_validation_options : o.resource_record_name])
  type     = one([for o in aws_acm_certificate.this[0].domain_validation_options : o.resource_record_type])
  records  = [one([for o in aws_acm_certificate.this[0].domain_validation_options : o.resource_record_value])]
  ttl      = 300
}

resource "aws_acm_certificate_validation" "this" {
  count                   = local.makes_certificate ? 1 : 0
  certificate_arn         = aws_acm_certificate.this[0].arn
  validation_record_fqdns = [for record in aws_route53_record.validation : record.fqdn]
}

resource "aws_route53_record" "domain" {
  count   = var.zone_id == null ? 0 : 1
  zone_id = var.zone_id
  name    = var.domain
  type    = "A"
  alias {
    name                   = aws_lb.this.dns_name
    zone_id                = aws_lb.this.zone_id
    evaluate_target_health = false
  }
}
