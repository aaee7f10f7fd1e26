/** A real browser for the screens: the Chromium that npm brings, or CHROME_PATH; pictures go to build/screens. */
import { mkdirSync, readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Frame, type Page } from 'playwright-core';

/** Sizes of UX 10: the sidebar, an office laptop, a phone. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export const SIDEBAR = { width: 300, height: 720 } as const;
export const LAPTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 390, height: 844 } as const;

const start = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()),
    args: ['--no-sandbox'],
  });

const TRIES = 20;

/** The first start of all unpacks the browser; a test file beside this one may be at that, so the start is tried again. */
export const launch = async (tries = TRIES): Promise<Browser> => {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return launch(tries - 1);
  }
};

export interface Screen {
  readonly page: Page;
  /** What the page complained of: exceptions and errors on its console. */
  readonly complaints: readonly string[];
}

/** A page as a person in Vietnam has it, already at `url`. */
export const openPage = async (browser: Browser, url: string, viewport: Size): Promise<Screen> => {
  const page = await browser.newPage({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(url);
  return { page, complaints };
};

/** Closes the windows that a test left open: they would go on drawing beside the next one. */
export const closeWindows = async (browser: Browser): Promise<void> => {
  for (const context of browser.contexts()) await context.close();
};

/** Keeps a picture for the user guide and for looking at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync('build/screens', { recursive: true });
  await page.screenshot({ path: `build/screens/${name}.png` });
};

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical on a page or in a frame; a frame is looked at apart from the page around it. */
export const seriousFaults = async (place: Page | Frame): Promise<Violation[]> => {
  if (!(await place.evaluate('typeof axe === "object"'))) await place.evaluate(axeSource);
  // axe-core leaves its global behind; its result is read as the few members used here.
  const found = await place.evaluate(
    `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ passes, violations }) => ({
      checked: passes.length,
      faults: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) })),
    }))`,
  );
  const { checked, faults } = found as { checked: number; faults: Violation[] };
  if (checked === 0) throw new Error('axe-core looked at nothing');
  return faults;
};

/** How far a page or frame can be scrolled sideways, in pixels; 0 is right. */
export const sidewaysScroll = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
