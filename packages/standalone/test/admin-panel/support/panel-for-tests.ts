import { afterEach, beforeAll } from 'vitest';
import { startTestPanel, type PanelPage, type TestPanel } from './test-panel.ts';

export interface PanelForTests {
  /** The panel of this suite; it runs from the first test to the last. */
  readonly panel: () => TestPanel;
  /** A page of it in a browser profile of its own, closed after the test. */
  readonly visit: TestPanel['open'];
  /** The same of somebody who has no session. */
  readonly visitSignedOut: TestPanel['open'];
}

/** To be called in a suite that runs only where a Chromium was found. */
export function panelForTests(chromiumPath: string | null): PanelForTests {
  let running: TestPanel | undefined;
  const opened: PanelPage[] = [];
  const panel = (): TestPanel => {
    if (!running) throw new Error('The panel runs only while the tests do.');
    return running;
  };
  beforeAll(async () => {
    if (chromiumPath === null) return undefined;
    running = await startTestPanel(chromiumPath);
    return () => panel().close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  const closedAfterwards = async (opening: Promise<PanelPage>): Promise<PanelPage> => {
    const page = await opening;
    opened.push(page);
    return page;
  };
  return {
    panel,
    visit: (...args) => closedAfterwards(panel().open(...args)),
    visitSignedOut: (...args) => closedAfterwards(panel().openSignedOut(...args)),
  };
}
