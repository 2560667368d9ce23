// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RetainWiseWidget } from './index.ts';

it.each([
  [null, 'Upload your customers'],
  ['prd_1', 'Scoring your customers'],
])('a server renders the widget with the path of a backend alone: %s', (initialPredictionId, heading) => {
  expect(
    renderToString(<RetainWiseWidget baseUrl="/api/retainwise" initialPredictionId={initialPredictionId} />),
  ).toContain(heading);
});
