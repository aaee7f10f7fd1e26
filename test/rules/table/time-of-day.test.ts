/** Times of the day as people write them, and what is none. */
import { eventsRegister } from '../../../src/domain/network/registers/events';
import { defaultContext } from '../network/context';
import { readEntry } from '../../../src/domain/network/entry';
import { parseTimeOfDay } from '../../../src/domain/time-of-day';

it.each([
  ['7h30', '7h30'],
  ['7:30', '7h30'],
  ['07:30', '7h30'],
  ['07:30:00', '7h30'],
  ['07g30', '7h30'],
  ['7 giờ 30', '7h30'],
  ['7 giờ 30 phút', '7h30'],
  ['7 giờ rưỡi', '7h30'],
  ['7.30', '7h30'],
  ['7H', '7h'],
  ['7 giờ', '7h'],
  ['7h00', '7h'],
  ['7 giờ sáng', '7h'],
  ['7h30 sáng', '7h30'],
  ['7:30 SA', '7h30'],
  ['2 giờ chiều', '14h'],
  ['14h chiều', '14h'],
  ['7 giờ tối', '19h'],
  ['11h đêm', '23h'],
  ['12 giờ đêm', '0h'],
  ['12h trưa', '12h'],
  ['1 giờ trưa', '13h'],
  ['1:30 CH', '13h30'],
  ['12:30 PM', '12h30'],
  ['0h', '0h'],
  ['7h30 - 11h30', '7h30 - 11h30'],
  ['7h30–11h30', '7h30 - 11h30'],
  ['7-11h', '7h - 11h'],
  ['từ 7 giờ 30 đến 11 giờ', '7h30 - 11h'],
  ['8h sáng đến 5h chiều', '8h - 17h'],
  ['lúc 8h', '8h'],
  ['Buổi sáng', 'buổi sáng'],
  ['cả ngày', 'cả ngày'],
])('%s is %s, and stays it when read again', (typed, hour) => {
  expect(parseTimeOfDay(typed)).toBe(hour);
  expect(parseTimeOfDay(hour)).toBe(hour);
});

it.each([
  '25h',
  '24h',
  '7h60',
  '7',
  '730',
  'sau lễ chào cờ',
  '15h sáng',
  '3 giờ tối',
  '7h - 9h - 11h',
  '15/10/2026',
  'h',
])('%s is no time of the day', (typed) => {
  expect(parseTimeOfDay(typed)).toBeNull();
});

describe('Giờ of an event in the form', () => {
  const typed = (hour: string) => {
    const values = { date: '2026-10-15', kind: 'Hội thảo', title: 'Hội thảo', state: 'Dự kiến', hour };
    const { row, problems } = readEntry(eventsRegister, { values }, [], defaultContext);
    return [row['hour'], problems.map(({ message }) => message)];
  };

  it('is written as people read it', () => {
    expect(typed('7 giờ 30')).toEqual(['7h30', []]);
    expect(typed('')).toEqual([null, []]);
  });

  it('is told as a fault where it is no time of the day', () => {
    expect(typed('25h')[1]).toEqual([
      'Sự kiện, Giờ: “25h” không phải giờ. Gõ lại giờ, ví dụ 7h30 hoặc 7h30 - 11h30.',
    ]);
  });
});
