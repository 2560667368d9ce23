import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { BASE, eventText, prediction } from './testing/test-api.ts';
import { useTestWidget } from './testing/test-widget.tsx';

describe('the widget while a prediction is scored', () => {
  const { server, open } = useTestWidget();

  it('shows the progress that the stream of the prediction tells, and does not poll', async () => {
    let looks = 0;
    let streams = 0;
    const events = eventText('progress', 2) + eventText('completed', 3);
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1`, () => {
        looks += 1;
        return HttpResponse.json(streams === 0 ? prediction('running', 1) : prediction('completed', 3));
      }),
      http.get(`${BASE}/v1/predictions/prd_1/events`, () => {
        streams += 1;
        return new HttpResponse(events, { headers: { 'content-type': 'text/event-stream' } });
      }),
    );
    const { heading } = open({ initialPredictionId: 'prd_1' });
    await heading('Customers at risk');
    expect(streams).toBeGreaterThan(0);
    // Rendered twice, as in development: each looks before and after the stream.
    expect(looks).toBeLessThanOrEqual(4);
  });
});
