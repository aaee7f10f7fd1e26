/** The office in the demo takes up what the numbers suggest, each proposal with its unit and deadline (S1.3, S1.29). */
import { addDays } from '../../src/domain/dates';
import type { Output } from '../../src/api/contract';
import type { Office } from './office';
import { showLine } from './progress-bar';

type Suggested = Output<'readSolutions'>['suggested'][number];

/** Who does it, and in how many days. */
const DONE_BY: Readonly<Record<Suggested['area'], readonly [unit: string, days: number]>> = {
  'Quản lý HSSV': ['Phòng Công tác HSSV, GVCN', 90],
  'Đào tạo': ['Phòng Đào tạo, các Khoa', 180],
  'Tuyển sinh': ['Trung tâm Tuyển sinh - Hướng nghiệp', 120],
};

/** Every suggestion becomes a row of `Giải pháp`; how many. */
export const takeUpSolutions = (office: Office): number => {
  const { suggested } = office.press('readSolutions', {});
  const today = office.workspace.world.clock.slice(0, 10);
  for (const { content, area, major, finding } of suggested) {
    const [unit, days] = DONE_BY[area];
    office.press('addSolution', { content, area, major, finding, unit, due: addDays(today, days) });
  }
  showLine(`${suggested.length} giải pháp theo số liệu, ghi vào tab Giải pháp`);
  return suggested.length;
};
