import { afterEach, beforeAll } from 'vitest';
import { startTestPanel, type PanelPage, type TestPanel } from './test-panel.ts';

export interface PanelForTests {
  /** The panel of this suite; it runs from the first test to the last. */
  readonly panel: () => TestPanel;
  /** A page of it in a browser profile of its own, closed after the test. */
  readonly visit: TestPanel['open'];
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
  return {
    panel,
    visit: async (...args) => {
      const page = await panel().open(...args);
      opened.push(page);
      return page;
    },
  };
}
