import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { hold, inspect, tabTo } from './support/journey.ts';
import { panelForTests } from './support/panel-for-tests.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('somebody who uses the panel of this machine', () => {
  const { panel, visit, visitSignedOut } = panelForTests(chromium);

  it('is told how to sign in, does so by one link, and signs out again, with the keyboard alone', async () => {
    const { page, requests, complaints } = await visitSignedOut('/history');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.title()).toBe('Sign in · Northwind Metrics');
    await inspect(page, 'sign-in-1-signed-out');

    const letGo = await hold(page, /\/sign-in$/, 'POST');
    await tabTo(page, page.getByLabel('Link or code'));
    await page.keyboard.type(await panel().newLink());
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Signing in').waitFor();
    await inspect(page, 'sign-in-2-signing-in');
    letGo();
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();
    await page.getByText('No customers scored yet').waitFor();

    const signOut = page.getByRole('button', { name: 'Sign out' });
    await tabTo(page, signOut);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    // Who does not use Clerk loads nothing of it.
    expect(requests.filter((request) => request.url().includes('clerk'))).toEqual([]);
    // The page that was asked for is answered with 401, which browsers report.
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
  });

  it('who opens the printed link is where it leads, with no further step', async () => {
    const link = await panel().newLink();
    const { page } = await visitSignedOut(link.slice(panel().url.length));
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();
    expect(page.url()).toBe(`${panel().url}/`);
    // Once more in the browser that it has signed in.
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();
    const stranger = await visitSignedOut(link.slice(panel().url.length));
    await stranger.page.getByText('This link was used before').waitFor();
    await inspect(stranger.page, 'sign-in-3-used-link');
  });

  it('whose session has ended reads what to do, in the list and in the widget, and comes back', async () => {
    const { page } = await visit('/history');
    await page.getByText('Nothing has been scored yet').waitFor();
    await page.context().clearCookies();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const ended = page.getByRole('heading', { level: 1, name: 'Your session has ended' });
    await ended.waitFor();
    await expect.poll(() => ended.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await inspect(page, 'sign-in-4-session-ended');
    await tabTo(page, page.getByRole('button', { name: 'Sign in again' }));
    await page.keyboard.press('Enter');
    await page.getByLabel('Link or code').fill(await panel().newLink());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();

    await page.getByText('No customers scored yet').waitFor();
    await page.getByRole('link', { name: 'Upload', exact: true }).click();
    await page.getByText('Nothing has been scored yet').waitFor();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await ended.waitFor();
  });
});
