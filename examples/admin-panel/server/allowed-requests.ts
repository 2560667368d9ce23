/**
 * The requests that a browser may send to the API through the panel: those of the widget. API keys, webhooks and
 * account settings are not among them.
 */
const ALLOWED: readonly (readonly [methods: string, path: RegExp])[] = [
  ['GET POST', /^\/v1\/uploads$/],
  ['GET DELETE', /^\/v1\/uploads\/upl_[0-9A-Za-z]+$/],
  ['PUT', /^\/v1\/uploads\/upl_[0-9A-Za-z]+\/parts\/\d{1,5}$/],
  ['POST', /^\/v1\/uploads\/upl_[0-9A-Za-z]+\/complete$/],
  ['GET PUT', /^\/v1\/uploads\/upl_[0-9A-Za-z]+\/mapping$/],
  ['GET', /^\/v1\/uploads\/upl_[0-9A-Za-z]+\/validation$/],
  ['GET POST', /^\/v1\/predictions$/],
  ['GET', /^\/v1\/predictions\/prd_[0-9A-Za-z]+$/],
  ['GET', /^\/v1\/predictions\/prd_[0-9A-Za-z]+\/(results|download|events|changes|segments)$/],
  ['POST', /^\/v1\/predictions\/prd_[0-9A-Za-z]+\/cancel$/],
  ['GET', /^\/v1\/dashboard$/],
  ['GET', /^\/v1\/worklist$/],
  // Ids of customers are whatever the files have, encoded.
  ['PATCH', /^\/v1\/worklist\/[^/]+$/],
  ['GET', /^\/v1\/customers\/[^/]+\/(history|timeline)$/],
  ['GET', /^\/v1\/report-card$/],
  ['GET', /^\/v1\/outcomes\/proposals$/],
  ['POST', /^\/v1\/outcomes\/proposals\/(confirm|reject)$/],
  ['POST', /^\/v1\/outcomes\/questions\/oqn_[0-9A-Za-z]+$/],
  ['PUT', /^\/v1\/outcomes\/watermark$/],
  ['GET', /^\/v1\/events$/],
  ['GET', /^\/v1\/sample-data$/],
];

/** @param path without the query, exactly as it will be sent on */
export function isAllowedRequest(method: string, path: string): boolean {
  return ALLOWED.some(([methods, pattern]) => methods.split(' ').includes(method) && pattern.test(path));
}
