/** Reads the office's settings from `Cấu hình`. */
import { config } from '../../domain/office/office-tables';
import { parseSettings, type Settings } from '../../domain/office/settings';
import { readUsable } from '../../google/read-table';

export const readSettings = (): Settings => parseSettings(readUsable(config));
