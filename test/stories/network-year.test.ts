/** Issue 7: the made-up year of the demo (`--network`): registers filled through the sidebar's methods, every light with its reason (B15). */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { playNetwork, type NetworkYear } from '../../local/demo/network';
import { Office } from '../../local/demo/office';
import { smallCollege } from './support/small-college';

let year: NetworkYear;
beforeAll(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  year = playNetwork(new Office(smallCollege()));
});

test('it follows the part of the schema that summary.json gives it', () => {
  // The file is a schema with definitions and properties.
  const { $defs, properties } = JSON.parse(readFileSync('local/summary.schema.json', 'utf8')) as {
    readonly $defs: object;
    readonly properties: { readonly network: object };
  };
  const validate = new Ajv({ strict: true, strictTypes: true, allErrors: true }).compile({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs,
    ...properties.network,
  });
  expect(validate(year) ? [] : validate.errors).toEqual([]);
});

test('B15: what was done shines, what was left out is told with what lacks', () => {
  const lightOf = (duty: RegExp): string[] =>
    year.lights.filter(({ duty: text }) => duty.test(text)).map(({ light, why }) => `${light}: ${why}`);
  expect(lightOf(/Ngày hội trở về/)).toEqual(['done: 1/1 Ngày hội trở về, mới nhất 15/10/2026.']);
  expect(lightOf(/Gương sáng/)).toEqual(['soon: 0/1 Gương sáng.']);
  expect(lightOf(/^Mời ít nhất/)).toContain('late: Thiếu diễn giả: Kỹ thuật (0/1).');
  expect(lightOf(/tiêu biểu/)).toEqual(['done: 1/1 người được vinh danh, mới nhất 15/10/2026.']);
  expect(lightOf(/^Nhận, tổng hợp báo cáo/)[0]).toMatch(/^late: Thiếu báo cáo: /);
  expect(lightOf(/^Nhận, tổng hợp báo cáo/)[1]).toMatch(/^inTime: Thiếu báo cáo: [^;]+ \(0\/1\)\.$/);
  expect(lightOf(/^Chia sẻ dữ liệu/)).toEqual(['done: 2/2 khoa đủ 1 lần chia sẻ.']);
  expect(year.lights.filter(({ why }) => why === '')).toEqual([]);
  const { done, inTime, soon, late } = year.duties;
  expect(done + inTime + soon + late).toBe(year.lights.length);
});

test('S2.23, S2.25, S2.38: as many came as said so; each mentor has one student and the other waits', () => {
  const { homecoming, mentoring, cards } = year;
  expect(homecoming.present).toBe(homecoming.coming);
  expect(homecoming.present).toBeGreaterThan(0);
  expect(mentoring.pairs).toBeGreaterThan(0);
  expect(mentoring.left).toBe(mentoring.pairs);
  expect(cards.printed).toBe(cards.issued);
});
