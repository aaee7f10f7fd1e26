/** What surrounds the tests of a screens file: a browser, a college prepared once, its stage, and windows opened on it. */
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Workspace } from '../../local/workspace/workspace';
import {
  closeWindows,
  LAPTOP,
  launch,
  openPage,
  picture,
  seriousFaults,
  SIDEBAR,
  sidewaysScroll,
  type Screen,
  type Size,
} from './browser';
import { openStage, type Stage } from './stage';

export interface Scene {
  readonly browser: Browser;
  /** The stage of the test that runs now. */
  readonly stage: Stage;
  /** Plays on this workspace from now on; the stage before is closed. */
  readonly begin: (workspace: Workspace) => Promise<void>;
  readonly open: (path: string, size: Size) => Promise<Screen>;
  readonly openSidebar: (size?: Size) => Promise<Screen>;
  /** The sidebar at the page of a step. */
  readonly openStep: (step: number) => Promise<Screen>;
  /** The sidebar at a panel that a button of a step's page opens. */
  readonly openPanel: (step: number, button: string | RegExp) => Promise<Screen>;
  /** The workbench on an office laptop, the roster drawn. */
  readonly openWorkbench: () => Promise<Screen>;
}

/** Goes from the sidebar's home to the page of a step, and waits until it is there. */
export const goToStep = async (sidebar: Page | Frame | FrameLocator, step: number): Promise<void> => {
  await sidebar.getByRole('button', { name: new RegExp(`^Bước ${step}, `) }).click();
  await sidebar.getByRole('heading', { level: 1, name: new RegExp(`^${step} `) }).waitFor();
};

/** The sidebar within the workbench. */
export const sidebarOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await frame.waitForSelector('.step, form');
  return frame;
};

/** Nothing serious for axe-core, nothing to scroll sideways, in a page or a frame of it; the picture is kept. */
export const looksRight = async (page: Page, name: string, place: Page | Frame = page): Promise<void> => {
  expect(await seriousFaults(place)).toEqual([]);
  expect(await sidewaysScroll(place)).toBe(0);
  await picture(page, name);
};

const windows = (
  browser: () => Browser,
  stage: () => Stage,
): Pick<Scene, 'open' | 'openSidebar' | 'openStep' | 'openPanel' | 'openWorkbench'> => {
  const open = (path: string, size: Size): Promise<Screen> => openPage(browser(), stage().url(path), size);
  const openSidebar = (size: Size = SIDEBAR): Promise<Screen> => open('/sidebar', size);
  const openStep = async (step: number): Promise<Screen> => {
    const screen = await openSidebar();
    await goToStep(screen.page, step);
    return screen;
  };
  const openPanel = async (step: number, button: string | RegExp): Promise<Screen> => {
    const screen = await openStep(step);
    await screen.page.getByRole('button', { name: button }).click();
    return screen;
  };
  const openWorkbench = async (): Promise<Screen> => {
    const screen = await open('/', LAPTOP);
    await screen.page.getByRole('gridcell', { name: 'Hoa', exact: true }).waitFor();
    return screen;
  };
  return { open, openSidebar, openStep, openPanel, openWorkbench };
};

/** A scene whose tests begin a stage themselves; windows are closed after each test. */
const newScene = (): Scene => {
  let browser: Browser | undefined;
  let stage: Stage | undefined;
  const known = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('the scene has not begun');
    return value;
  };
  const end = async (): Promise<void> => {
    await stage?.served.close();
    stage = undefined;
  };
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => closeWindows(known(browser)));
  afterAll(async () => {
    await end();
    await browser?.close();
  });
  return {
    get browser() {
      return known(browser);
    },
    get stage() {
      return known(stage);
    },
    begin: async (workspace) => {
      await end();
      stage = await openStage(workspace);
    },
    ...windows(
      () => known(browser),
      () => known(stage),
    ),
  };
};

/** One stage for the whole file: each test goes on where the one before it stopped. */
export const onOneStage = (prepare: () => Workspace): Scene => {
  const scene = newScene();
  beforeAll(() => scene.begin(prepare()));
  return scene;
};

/** Each test has a clone of the workspace that is prepared once. */
export const onClonesOf = (prepare: () => Workspace): Scene => {
  const scene = newScene();
  let prepared: Workspace;
  beforeAll(() => {
    prepared = prepare();
  });
  beforeEach(() => scene.begin(prepared.clone()));
  return scene;
};
