import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { BASE, mapping, refusal, upload } from '../../testing/test-api.ts';
import { file, useTestWidget } from '../../testing/test-widget.tsx';

const OUTCOMES = {
  rows: 15,
  recorded: 12,
  duplicates: 0,
  conflicts: 0,
  unknown_customers: 3,
  unreadable_dates: 2,
  without_date: 0,
  without_id: 1,
};
const TOLD = { ...upload, kind: 'outcomes', outcomes: OUTCOMES };

describe('a file of who left, in the journey', () => {
  const { server, open } = useTestWidget();
  const sent: string[] = [];
  const answering = (...answers: Response[]): void => {
    sent.length = 0;
    server.use(
      http.post(`${BASE}/v1/uploads`, ({ request }) => {
        sent.push(new URL(request.url).search);
        return (answers.length > 1 ? answers.shift()! : answers[0]!).clone();
      }),
    );
  };
  const created = (body: object): Response => HttpResponse.json(body, { status: 201 });

  it('is chosen by keyboard, sent as such, and accounted for row by row', async () => {
    answering(created(TOLD));
    const { user, heading, choose } = open();
    const kinds = screen.getByRole('group', { name: 'What is in the file?' });
    expect(within(kinds).getByRole('radio', { name: 'Customers to score' })).toBeChecked();
    within(kinds).getByRole('radio', { name: 'Customers to score' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(within(kinds).getByRole('radio', { name: 'Customers who left' })).toBeChecked();
    expect(screen.getByText(/the day when it left/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try it with generated customers' })).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);

    await choose(file('id,left on\nc1,2026-05-02\n', 'left.csv'));
    await waitFor(async () => expect(await heading('Who left is recorded')).toHaveFocus());
    expect(sent).toEqual(['?kind=outcomes']);
    const told = screen.getByRole('status');
    expect(told).toHaveTextContent('left.csv: 15 rows');
    expect(within(told).getByText('Recorded').closest('div')).toHaveTextContent('12');
    expect(within(told).getByText('Of these, not among the scored customers').closest('div')).toHaveTextContent('3');
    expect(within(told).getByText('Without an id').closest('div')).toHaveTextContent('1');
    expect(screen.getByText('Results').closest('li')).toHaveAttribute('aria-current', 'step');

    await user.click(screen.getByRole('button', { name: 'Record another file' }));
    expect(await heading('Tell us who left')).toHaveFocus();
  });

  it('is asked about before it is recorded', async () => {
    answering(created({ ...TOLD, outcomes: null }));
    const question = {
      id: 'which_column::churn_date',
      kind: 'which_column',
      message: 'Which column has the date?',
      column: null,
      field: 'churn_date',
      candidates: ['noted', 'seen'].map((column) => ({ column, field: 'churn_date', confidence: 0 })),
      options: [],
    };
    const decided: unknown[] = [];
    server.use(
      http.get(`${BASE}/v1/uploads/upl_1/mapping`, () => HttpResponse.json({ ...mapping, questions: [question] })),
      http.put(`${BASE}/v1/uploads/upl_1/mapping`, async ({ request }) => {
        decided.push(await request.json());
        return HttpResponse.json(mapping);
      }),
      http.get(`${BASE}/v1/uploads/upl_1`, () =>
        HttpResponse.json(decided.length > 0 ? TOLD : { ...TOLD, outcomes: null }),
      ),
    );
    const { user, heading, choose } = open({ fileKind: 'leavers' });
    expect(screen.queryByRole('group', { name: 'What is in the file?' })).toBeNull();
    await choose(file('id,noted,seen\nc1,2026-05-02,2026-05-01\n', 'left.csv'));
    const form = await screen.findByRole('form', { name: 'One question' });
    await waitFor(() => expect(form).toHaveFocus());
    await user.click(within(form).getByRole('radio', { name: /noted/ }));
    await user.click(within(form).getByRole('button', { name: 'Continue' }));
    await waitFor(async () => expect(await heading('Who left is recorded')).toHaveFocus());
    expect(decided).toEqual([expect.objectContaining({ overrides: { churn_date: 'noted' } })]);
  });

  it('says what went wrong, and is sent again', async () => {
    answering(refusal(403, 'ERR-1006', 'This session may not tell outcomes.'), created(TOLD));
    const onError = vi.fn();
    const { user, heading, choose } = open({ fileKind: 'leavers', onError });
    await choose(file('id,left on\nc1,2026-05-02\n', 'left.csv'));
    expect(await screen.findByRole('alert')).toHaveTextContent('ERR-1006');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'ERR-1006' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await heading('Who left is recorded');
  });

  it('is followed by the others that were chosen with it', async () => {
    answering(created(TOLD));
    const { user, heading } = open({ fileKind: 'leavers' });
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), [
      file('id,left on\nc1,2026-05-02\n', 'april.csv'),
      file('id,left on\nc2,2026-05-02\n', 'may.csv'),
    ]);
    await heading('Who left is recorded');
    await user.click(screen.getByRole('button', { name: 'Record may.csv' }));
    await screen.findByText('may.csv: 15 rows');
    expect(sent).toHaveLength(2);
  });
});
