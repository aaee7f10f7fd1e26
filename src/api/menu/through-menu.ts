/** The door of the menu's items: what one throws is told in a box, as the sidebar's door (rpc.ts) tells it in its answer. */
import { tell } from '../../google/ui';
import { problemOf } from '../method-call';

/** Runs a menu item under its title. What cannot even be told, as when Google refuses the box itself, is thrown. */
export const throughMenu = (title: string, run: () => void): void => {
  try {
    run();
  } catch (thrown) {
    tell(title, problemOf(title, thrown).message);
  }
};
