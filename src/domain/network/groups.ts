/** The four switches of the alumni network (UX 2; Quyết định 1262, Điều 1.1): off at first; switching off hides tabs, never deletes. */
import type { SettingName, Settings } from '../office/settings';
import { fold } from '../text';

export const GROUPS = ['activities', 'information', 'resources', 'duties'] as const;
export type Group = (typeof GROUPS)[number];

export const groupTitles: Readonly<Record<Group, string>> = {
  activities: 'Hoạt động',
  information: 'Thông tin',
  resources: 'Nguồn lực',
  duties: 'Trách nhiệm',
};

export const groupSettings = {
  activities: 'networkActivities',
  information: 'networkInformation',
  resources: 'networkResources',
  duties: 'networkDuties',
} as const satisfies Record<Group, SettingName>;

export const ON = 'Bật';
export const OFF = 'Tắt';

/** Anything but the word for on is off. */
export const isOn = (settings: Settings, group: Group): boolean =>
  fold(settings[groupSettings[group]]) === fold(ON);
