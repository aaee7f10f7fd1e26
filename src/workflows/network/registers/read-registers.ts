/** The page *Mạng lưới*: the four switches, the registers of those that are on, the figures of Điều 10.3 (UX 2, 3). */
import { registersOf } from '../../../domain/network';
import { GROUPS, groupTitles, isOn, type Group } from '../../../domain/network/groups';
import { countMous, sumRaised, updatedWords } from '../../../domain/network/kpis';
import { formatMoney } from '../../../domain/network/money';
import { mous } from '../../../domain/network/registers/mous';
import { sponsorships } from '../../../domain/network/registers/sponsorships';
import { numberSetting, type Settings } from '../../../domain/office/settings';
import { today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { countRows } from '../../../google/show-tabs';
import { readNewCohort } from '../../shared/read-new-cohort';
import { readSettings } from '../../shared/read-settings';
import { readFormNews, type FormNews } from '../forms/form-news';

export interface RegisterSummary {
  readonly register: string;
  readonly title: string;
  readonly rows: number;
}

export interface GroupView {
  readonly group: Group;
  readonly title: string;
  readonly on: boolean;
  /** What switching it on brings. */
  readonly holds: string;
  readonly registers: RegisterSummary[];
}

export interface Figure {
  readonly label: string;
  readonly value: string;
}

export const readRegisters = (): {
  readonly groups: GroupView[];
  readonly figures: Figure[];
  /** What came in by forms and whoever looks has not seen yet. */
  readonly news: FormNews[];
} => {
  const settings = readSettings();
  return {
    groups: GROUPS.map((group) => readGroup(group, settings)),
    figures: readFigures(settings),
    news: readFormNews(),
  };
};

const readGroup = (group: Group, settings: Settings): GroupView => {
  const own = registersOf(group);
  const on = isOn(settings, group);
  return {
    group,
    title: groupTitles[group],
    on,
    holds: own.map(({ table }) => table.title).join(', '),
    registers: on
      ? own.map(({ table }) => ({ register: table.name, title: table.title, rows: countRows(table) }))
      : [],
  };
};

/** KPI 1, as the indicators count it. */
const readUpdated = (settings: Settings): Figure[] => {
  const cohort = readNewCohort();
  const value = updatedWords(cohort, numberSetting(settings, 'updatedTarget'));
  return cohort === null || value === null
    ? []
    : [{ label: `Khóa mới (tốt nghiệp ${cohort.graduationYear}) đã cập nhật trong năm`, value }];
};

/** Of this calendar year. */
const readFigures = (settings: Settings): Figure[] => {
  if (!GROUPS.some((group) => isOn(settings, group))) return [];
  return [...readUpdated(settings), ...(isOn(settings, 'resources') ? readResources() : [])];
};

const readResources = (): Figure[] => {
  const year = today().slice(0, 4);
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { signed, active } = countMous(readUsable(mous), span);
  const { money, kind, pledged } = sumRaised(readUsable(sponsorships), span);
  return [
    { label: `Biên bản ký năm ${year}`, value: String(signed) },
    { label: 'Biên bản còn hiệu lực', value: String(active) },
    { label: `Đã nhận năm ${year}, bằng tiền`, value: formatMoney(money) },
    { label: `Đã nhận năm ${year}, hiện vật`, value: formatMoney(kind) },
    { label: `Đã hứa năm ${year}, chưa nhận`, value: formatMoney(pledged) },
  ];
};
