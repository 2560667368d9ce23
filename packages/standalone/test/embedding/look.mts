import { startHostPage } from './support/host-page.ts';
import { launchChromium, findChromium } from '../admin-panel/support/chromium.ts';
const code = `
import { createRoot } from 'react-dom/client';
import { ChurnDashboard, CustomerRisk, RiskBadge, RetainWiseProvider } from '@retainwise/react-widget';
import { fakeClient } from './fake-client.ts';
const what = new URLSearchParams(location.search).get('part') ?? 'dashboard';
const client = fakeClient({ isEmpty: what === 'empty' });
createRoot(document.getElementById('root')).render(
  <RetainWiseProvider client={client} locale="en-US">
    {what === 'risk' ? <><p>Acme Ltd <RiskBadge customerId="c1004" /></p><CustomerRisk customerId="c1004" /></> : <ChurnDashboard onCustomer={() => {}} onUpload={() => {}} syncUrl="search" />}
  </RetainWiseProvider>);
`;
const host = await startHostPage({ code, styles: 'body{margin:0;padding:24px;font-family:system-ui,sans-serif;background:light-dark(#f7f9f8,#0c1110)} @media(max-width:500px){body{padding:12px}}' });
const browser = await launchChromium(findChromium()!);
const page = await browser.newPage();
page.on('console', (m) => { if (m.type() !== 'info') console.log(m.type(), m.text()); });
page.on('pageerror', (e) => console.log(String(e)));
for (const part of (process.argv[2] ?? 'dashboard').split(','))
for (const width of (process.argv[3] ?? '1280').split(',').map(Number))
for (const scheme of (process.argv[4] ?? 'light').split(',')) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme as 'light', reducedMotion: 'reduce' });
  await page.goto(`${host.url}/?part=${part}`);
  await page.locator(part === 'dashboard' ? '.rw-work-item' : part === 'risk' ? '.rw-risk' : '.rw-first').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/ui17/${part}-${width}-${scheme}.png`, fullPage: true });
  console.log(part, width, scheme, await page.evaluate(() => document.documentElement.scrollWidth));
}
await browser.close(); await host.close();
