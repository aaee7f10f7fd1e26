/** A copy of a spreadsheet, as "Make a copy" with the same people makes one: cells, looks, metadata and script come along. */
import { randomText } from '../world/random';
import type { World } from '../world/world';
import { cloneWorld } from './clone';

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/**
 * The world in which the copy is open: a new id, owned by whoever copied. Triggers, properties and cache belong to the
 * original and stay there; forms, files and the outbox are the same college's, so what the copy does to them is seen.
 */
export const copyWorld = (original: World, owner: string): World => {
  const world = cloneWorld(original);
  const { spreadsheet } = world;
  const id = `1${randomText(world, 43, ID_LETTERS)}`;
  const editors = [...new Set([spreadsheet.owner, ...spreadsheet.editors])].filter((one) => one !== owner);
  return {
    ...world,
    spreadsheet: { ...spreadsheet, id, name: `Bản sao của ${spreadsheet.name}`, owner, editors },
    triggers: [],
    properties: { document: {}, script: {}, user: {} },
    cache: {},
    locks: {},
    ui: { ...world.ui, menus: [], sidebar: null, dialog: null, alerts: [], toasts: [], answers: [] },
    lastExecution: null,
  };
};
