/** Reads the office's settings from `Cấu hình`. */
import { config } from '../../domain/office/office-tables';
import { parseSettings, type Settings } from '../../domain/office/settings';
import { readUsable } from '../../google/read-table';

/** `Cấu hình` as typed, with defaults for what is empty. */
export const readSettings = (): Settings => parseSettings(readUsable(config));
