import '@testing-library/jest-dom/vitest';
import { RetainWise } from '@retainwise/sdk';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { StrictMode } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { RetainWiseWidget, type RetainWiseWidgetProps } from '../index.ts';
import { BASE, goodApi } from './test-api.ts';

/** A busy machine is slow; what never comes fails all the same. */
configure({ asyncUtilTimeout: 10_000 });

export const file = (content = 'account,amount,months\na1,5,3\n', name = 'march.csv') =>
  new File([content], name, { type: 'text/csv' });

/** The widget on a page, before an API on which everything goes well; `seen` are the requests of the test at hand. */
export function useTestWidget() {
  const server = setupServer();
  const seen: string[] = [];
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  // What the widget loads later is compiled when it is first asked for, which is no test's to wait for.
  beforeAll(async () => {
    await Promise.all([
      import('../journey/after-upload.tsx'),
      import('../dashboard/dashboard.tsx'),
      import('../mapping/open-table.ts'),
    ]);
  }, 60_000);
  beforeEach(() => {
    seen.length = 0;
    server.use(...goodApi(seen));
  });
  afterEach(() => {
    cleanup();
    server.resetHandlers();
  });
  afterAll(() => server.close());

  function open(props: Partial<RetainWiseWidgetProps> = {}) {
    const user = userEvent.setup();
    const client = new RetainWise({ baseUrl: BASE, maxRetries: 0 });
    const page = (more: Partial<RetainWiseWidgetProps> = {}) => (
      <StrictMode>
        <RetainWiseWidget client={client} locale="en-US" {...props} {...more} />
      </StrictMode>
    );
    const { rerender } = render(page());
    return {
      user,
      client,
      /** The page renders again, with other properties. */
      again: (more: Partial<RetainWiseWidgetProps>) => rerender(page(more)),
      heading: (name: string) => screen.findByRole('heading', { level: 2, name }),
      choose: (chosen: File) => user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), chosen),
    };
  }
  return { server, seen, open };
}
