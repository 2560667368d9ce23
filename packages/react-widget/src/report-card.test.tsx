import { ApiError, type CustomerTimeline, type ReportCardAnswer } from '@retainwise/sdk';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { WidgetClient } from './client.ts';
import { CustomerRisk, ReportCard, RetainWiseProvider, type ReportCardProps } from './index.ts';
import { answer, card, few, nothing, proposals, question, timeline, waiting } from './testing/report-data.ts';
import { testDashboardClient } from './testing/test-dashboard.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

interface Given {
  readonly answers?: (() => ReportCardAnswer)[];
  readonly hasQuestion?: boolean;
  readonly hasProposals?: boolean;
}

const OUTCOMES = {
  rows: 12,
  recorded: 7,
  duplicates: 2,
  conflicts: 1,
  unknown_customers: 3,
  unreadable_dates: 1,
  without_date: 1,
  without_id: 0,
};

function testClient({ answers = [() => answer], hasQuestion = false, hasProposals = false }: Given) {
  const asked: string[] = [];
  let left = hasProposals ? [...proposals] : [];
  let isAsked = hasQuestion;
  const ask = <T,>(name: string, value: T): Promise<T> => {
    asked.push(name);
    return Promise.resolve(value);
  };
  const decide = (name: string) => (ids: readonly string[]) => {
    left = left.filter(({ id }) => !ids.includes(id));
    return ask(`${name} ${ids.join(' ')}`, { data: [] });
  };
  const client = {
    ...testDashboardClient().client,
    reportCard: {
      retrieve: async (params: object) => {
        const [next] = answers.length > 1 ? answers.splice(0, 1) : answers;
        return ask(`card ${JSON.stringify(params)}`, next!());
      },
    },
    outcomes: {
      recordFile: (file: File) => ask(`file ${file.name}`, { outcomes: OUTCOMES }),
      watermark: {
        set: (day: string) => ask(`through ${day}`, { observed_through: `${day}T00:00:00.000Z`, sources: [] }),
      },
      proposals: {
        list: () => ask('proposals', { questions: isAsked ? [question] : [], data: left, next_cursor: null }),
        confirm: decide('confirm'),
        reject: decide('reject'),
      },
      answer: (id: string, complete: boolean) => {
        isAsked = false;
        return ask(`answer ${id} ${complete}`, question);
      },
    },
  };
  // The parts under test use no more of it.
  return { client: client as unknown as WidgetClient, asked };
}

function open(given: Given = {}, props: Partial<ReportCardProps> = {}) {
  const test = testClient(given);
  render(
    <StrictMode>
      <RetainWiseProvider client={test.client} locale="en-US" isolate={false}>
        <ReportCard {...props} />
      </RetainWiseProvider>
    </StrictMode>,
  );
  return { ...test, user: userEvent.setup() };
}
const part = (name: string) => screen.findByRole('region', { name });

describe('the report card', () => {
  it('says first what can be judged, and then how right it was, each figure with its range', async () => {
    open();
    const coverage = await part('What can be judged');
    expect(coverage).toHaveTextContent('Scores1,240Judged900Still open319Without an answer21');
    expect(coverage).toHaveTextContent('Who left is known up to Jun 8, 2026.');
    expect(coverage).toHaveTextContent('These were forecasts');
    const outcome = await part('Expected and happened');
    expect(outcome).toHaveTextContent('We expected 178 (155 to 202) to leave; 187 left.');
    expect(outcome).toHaveTextContent('That is within what chance explains.');
    expect(within(outcome).getByRole('img', { name: 'Expected between 155 and 202; 187 left.' })).toBeVisible();
    expect(await part('Did we name the right customers?')).toHaveTextContent(
      /Of our 90 highest, 44 left; by chance it would be 19\.That is 2\.4 times as many \(1\.9 to 2\.9\)/,
    );
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names[0]).toBe('What can be judged');
  });

  it('says with few who left what was expected of how many, and what has to wait', async () => {
    open({ answers: [() => few] });
    expect(await part('Expected and happened')).toHaveTextContent('We expected 11 (6 to 17) to leave; 14 left.');
    expect(await part('Did we name the right customers?')).toHaveTextContent('This needs 50 customers who left.');
    expect(await part('What we said and what happened')).toHaveTextContent(
      'This picture needs 100 customers who left.',
    );
  });

  it('has a table behind the picture of what was said and what happened', async () => {
    const { user } = open();
    const picture = await part('What we said and what happened');
    expect(within(picture).getByRole('img', { name: /5 groups of customers/ })).toBeVisible();
    await user.click(within(picture).getByRole('button', { name: /Show as a table/ }));
    expect(within(picture).getAllByRole('row')[1]).toHaveTextContent('4.0%3.0%1.0% – 6.0%180');
  });

  it.each([
    [230, 'That is more than chance explains: the scores are too low.'],
    [90, 'That is fewer than chance explains: the scores are too high.'],
  ])('says what it means when %d left', async (observed, said) => {
    open({ answers: [() => ({ ...answer, card: { ...card, outcome: { ...card.outcome!, observed } } })] });
    expect(await part('Expected and happened')).toHaveTextContent(said);
  });

  it('says no more than the number of leavers allows', async () => {
    const few = {
      ...card,
      stage: 'too_few' as const,
      coverage: { ...card.coverage, events: 1 },
      skill: null,
      calibration: null,
      ranking: null,
      curve: null,
    };
    open({ answers: [() => ({ ...answer, card: few })] });
    expect(await part('Expected and happened')).toHaveTextContent(
      '1 customer has left so far. From 10 on there is more to say.',
    );
    expect(await part('Did we name the right customers?')).toHaveTextContent('This needs 50 customers who left.');
    expect(await part('What we said and what happened')).toHaveTextContent('This picture needs 100 customers');
  });

  it('says what it waits for while nothing can be judged, and how to begin when nothing was scored', async () => {
    open({ answers: [() => waiting] });
    expect(await part('What can be judged')).toHaveTextContent('Until then no score can be judged.');
    expect(screen.queryByRole('region', { name: 'Expected and happened' })).toBeNull();
    cleanup();
    open({ answers: [() => nothing] });
    expect(await screen.findByText('Nothing to judge yet')).toBeVisible();
    expect(await part('Tell us who left')).toBeVisible();
  });

  it('can be asked for again when it did not come', async () => {
    const refused = (): never => {
      throw new ApiError({
        ...{ status: 503, code: 'ERR-5002', title: 'Temporarily unavailable', detail: 'The database is out of reach.' },
        ...{ requestId: 'req_1', errors: [], retryAfter: null },
      });
    };
    const { user } = open({ answers: [refused, () => answer] });
    expect(await screen.findByRole('alert')).toHaveTextContent('The database is out of reach.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await part('What can be judged')).toBeVisible();
  });

  it('shows a horizon of its own, and changes nothing when it is read only', async () => {
    const { asked } = open({ hasProposals: true }, { horizonDays: 30, readOnly: true });
    await part('What can be judged');
    expect(asked[0]).toBe('card {"horizon_days":30}');
    expect(screen.queryByRole('region', { name: 'Tell us who left' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Have they left?' })).toBeNull();
  });
});

describe('who left', () => {
  it('is told by a file, whose rows are all accounted for, and the card is asked for again', async () => {
    const { user, asked } = open();
    await part('Tell us who left');
    const before = asked.filter((call) => call.startsWith('card')).length;
    const file = new File(['customer_id,left\nc1,2026-01-02\n'], 'left.csv', { type: 'text/csv' });
    await user.upload(screen.getByLabelText('Choose the file of those who left', { selector: 'input' }), file);
    expect(await screen.findByText('left.csv: 12 rows')).toBeVisible();
    const tell = await part('Tell us who left');
    expect(tell).toHaveTextContent(
      'Recorded7Of these, not among the scored customers3Known before2Contradict what is known1' +
        'Without a date that can be read2',
    );
    expect(tell).not.toHaveTextContent('Without an id');
    await waitFor(() => expect(asked.filter((call) => call.startsWith('card')).length).toBeGreaterThan(before));
  });

  it('is known up to the day that somebody says', async () => {
    const { user, asked } = open();
    await user.type(await screen.findByLabelText('All who had left by this day are told'), '2026-06-30');
    await user.click(screen.getByRole('button', { name: 'Save the day' }));
    expect(await screen.findByText('Saved: known up to Jun 30, 2026.')).toBeVisible();
    expect(asked).toContain('through 2026-06-30');
  });

  it('is confirmed in one click, one by one or all', async () => {
    const { user, asked } = open({ hasProposals: true });
    const list = await part('Have they left?');
    expect(list).toHaveTextContent('Acme On the list of May 1, 2026, missing on Jun 1, 2026');
    await user.click(within(list).getByRole('button', { name: 'That is wrong for Acme' }));
    await waitFor(() => expect(list).not.toHaveTextContent('Acme'));
    await user.click(within(list).getByRole('button', { name: 'Confirm for Globex' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Have they left?' })).toBeNull());
    expect(screen.getByText('Saved.')).toBeInTheDocument();
    expect(asked.filter((call) => /^(confirm|reject)/.test(call))).toEqual(['reject 1', 'confirm 2']);
    cleanup();
    const all = open({ hasProposals: true });
    await all.user.click(await screen.findByRole('button', { name: 'Confirm all 2' }));
    await waitFor(() => expect(all.asked).toContain('confirm 1 2'));
  });

  it('is asked about when a list may be a part', async () => {
    const { user, asked } = open({ hasQuestion: true });
    expect(await part('Have they left?')).toHaveTextContent(
      '120 customers of the list before (40%) are missing. Is the latest list complete?',
    );
    await user.click(screen.getByRole('button', { name: 'No, it is a part' }));
    await waitFor(() => expect(asked).toContain('answer oqn_00000001 false'));
  });
});

describe('the page of a customer', () => {
  function openCustomer(retrieve: () => Promise<CustomerTimeline>) {
    const { client } = testClient({});
    // The client under test has a history.
    const { customers } = client as unknown as { readonly customers: object };
    const more = { ...client, customers: { ...customers, timeline: retrieve } } as unknown as WidgetClient;
    render(
      <RetainWiseProvider client={more} locale="en-GB" isolate={false}>
        <CustomerRisk customerId="c1" />
      </RetainWiseProvider>,
    );
  }

  it('has what was said and what happened, the newest first', async () => {
    openCustomer(() => Promise.resolve(timeline));
    const list = await part('What we said, and what happened');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'We said 40.0% on 3 May 2026; open until 8 Aug 2026',
      'We said 31.0% on 3 Feb 2026; left on 2 Apr 2026',
      'We said 22.0% on 3 Jan 2026; stayed',
    ]);
  });

  it('goes without it where the API does not know it', async () => {
    openCustomer(() => Promise.reject(new Error('404')));
    expect(await screen.findByText('Churn risk')).toBeVisible();
    expect(screen.queryByText('What we said, and what happened')).toBeNull();
  });
});
