/** Checking a template: every fault is named at once, in words that say what to do. */
import { checkTemplate } from '../../../src/domain/documents/check-template';
import { reportTags } from '../../../src/domain/documents/report-tags';
import type { TagTree } from '../../../src/domain/documents/tag-tree';
import { readTemplateTags } from '../../../src/domain/documents/template-tags';
import { make } from '../../../templates/report.template';
import { docx, p, rows } from './docx';

const known = {
  ten_truong: 'text',
  co_khoa: 'flag',
  nganh: { ten: 'text', so: 'text' },
  bieu_do: 'picture',
} as const satisfies TagTree;
const whole = ['{ten_truong}', '{#co_khoa}', '{/co_khoa}', '{#nganh}{ten} {so}{/nganh}', '{%bieu_do}'];

const codesAndMessages = (...lines: readonly string[]): string[] =>
  checkTemplate(docx(lines.map((line) => p(line)).join('')), known, 'Mẫu thử').map(
    ({ code, message }) => `${code}: ${message}`,
  );

const faults: readonly (readonly [string, string[], string[]])[] = [
  ['no fault', [], []],
  [
    'an unknown tag',
    ['{xep_hang_toan_quoc}'],
    [
      'document.tagUnknown: Mẫu thử: chương trình không có chỗ điền {xep_hang_toan_quoc}. Xóa chỗ này, hoặc xem tên các chỗ điền trong Hướng dẫn.',
    ],
  ],
  [
    'a misspelt tag, with the name that was meant',
    ['{ten_turong}'],
    ['document.tagMisspelt: Mẫu thử: chỗ điền {ten_turong} viết sai. Sửa thành {ten_truong}.'],
  ],
  [
    'a tag typed with marks and spaces',
    ['{Tên trường}'],
    ['document.tagMisspelt: Mẫu thử: chỗ điền {Tên trường} viết sai. Sửa thành {ten_truong}.'],
  ],
  [
    'a tag of a list outside the list',
    ['{so}'],
    ['document.tagOutside: Mẫu thử: {so} đứng ngoài phần lặp. Chuyển vào giữa {#nganh} và {/nganh}.'],
  ],
  [
    'a picture written as a text',
    ['{bieu_do}'],
    ['document.tagKind: Mẫu thử: chỗ điền {bieu_do} sai dấu. Sửa thành {%bieu_do}.'],
  ],
  [
    'a text written as raw XML',
    ['{@ten_truong}'],
    ['document.tagKind: Mẫu thử: chỗ điền {@ten_truong} sai dấu. Sửa thành {ten_truong}.'],
  ],
  [
    'a list that is never closed',
    ['{#nganh}'],
    ['document.loopNotClosed: Mẫu thử: phần lặp {#nganh} chưa đóng. Thêm {/nganh} ở cuối phần lặp.'],
  ],
  [
    'a list that is never opened',
    ['{/nganh}'],
    [
      'document.loopNotOpened: Mẫu thử: có {/nganh} mà không có {#nganh} ở trước. Thêm {#nganh}, hoặc xóa {/nganh}.',
    ],
  ],
  [
    'lists that cross',
    ['{#co_khoa}', '{#nganh}', '{/co_khoa}', '{/nganh}'],
    ['document.loopCrossed: Mẫu thử: {/co_khoa} đóng nhầm phần lặp {#nganh}. Đặt {/nganh} trước {/co_khoa}.'],
  ],
  [
    'a brace that is never closed',
    ['{ten_truong'],
    [
      'document.braceNotClosed: Mẫu thử: chỗ điền “ten_truong” thiếu, hoặc thừa dấu ngoặc. Viết một { ở đầu, một } ở cuối.',
    ],
  ],
];

/** Spoilt in Word in ways that the others do not show: what stands in place of the whole template's lines, and the one fault named. */
const spoilt: readonly (readonly [string, string[], string])[] = [
  [
    'a condition whose end is misspelt',
    ['{ten_truong}', '{#co_khoa}{/co_koa}', '{#nganh}{ten} {so}{/nganh}', '{%bieu_do}'],
    'document.tagMisspelt: Mẫu thử: chỗ điền {/co_koa} viết sai. Sửa thành {/co_khoa}.',
  ],
  [
    'a list that lost its beginning, not what stood in it',
    ['{ten_truong}', '{#co_khoa}{/co_khoa}', '{ten} {so}{/nganh}', '{%bieu_do}'],
    'document.loopNotOpened: Mẫu thử: có {/nganh} mà không có {#nganh} ở trước. Thêm {#nganh}, hoặc xóa {/nganh}.',
  ],
  [
    'a tag in other brackets, which would be printed as it stands',
    ['[ten_truong]', '{#co_khoa}{/co_khoa}', '{#nganh}{ten} {so}{/nganh}', '{%bieu_do}'],
    'document.tagMisspelt: Mẫu thử: chỗ điền [ten_truong] viết sai. Sửa thành {ten_truong}.',
  ],
  [
    'a tag that lost both braces',
    ['ten_truong', '{#co_khoa}{/co_khoa}', '{#nganh}{ten} {so}{/nganh}', '{%bieu_do}'],
    'document.tagMisspelt: Mẫu thử: chỗ điền ten_truong viết sai. Sửa thành {ten_truong}.',
  ],
];

describe('checkTemplate', () => {
  it.each(spoilt)('names %s', (_, lines, expected) => {
    expect(codesAndMessages(...lines)).toEqual([expected]);
  });

  it('names a list that begins in a table and ends outside, and a tag in the header', () => {
    const body = rows(['{#nganh}{ten}', '{so}']) + p('{/nganh}') + p('{#co_khoa}{/co_khoa}{%bieu_do}');
    const faulty = checkTemplate(docx(body, p('{ten_turong}')), known, 'Mẫu thử');
    expect(faulty.map(({ code }) => code)).toEqual(['document.loopAcrossTable', 'document.tagMisspelt']);
  });

  it.each(faults)('names %s', (_, lines, expected) => {
    expect(codesAndMessages(...whole, ...lines)).toEqual(expected);
  });

  it('names what the template lacks: of a list that is missing, the list alone', () => {
    expect(
      codesAndMessages('{ten_truong}', '{#nganh}{ten}{/nganh}').map((line) => line.split('. ')[0]),
    ).toEqual([
      'document.tagMissing: Mẫu thử: thiếu chỗ điền {#co_khoa} … {/co_khoa}',
      'document.tagMissing: Mẫu thử: thiếu chỗ điền {so}',
      'document.tagMissing: Mẫu thử: thiếu chỗ điền {%bieu_do}',
    ]);
  });

  it('names all faults of one template at once, each once', () => {
    const codes = codesAndMessages(
      ...whole,
      '{so}',
      '{so}',
      '{ten_turong}',
      '{la}',
      '{#nganh}',
      '{/co_khoa}',
      '{x',
    ).map((line) => line.split(':')[0]);
    expect(codes.sort()).toEqual([
      'document.braceNotClosed',
      'document.loopCrossed',
      'document.tagMisspelt',
      'document.tagOutside',
      'document.tagUnknown',
    ]);
  });

  it('blames a misspelt list alone, not what stands in it', () => {
    expect(codesAndMessages(...whole, '{#ngnah}{ten}{/ngnah}').map((line) => line.split(': ')[0])).toEqual([
      'document.tagMisspelt',
    ]);
  });

  it('lets a text be asked as a condition', () => {
    expect(codesAndMessages(...whole, '{#ten_truong}{ten_truong}{/ten_truong}')).toEqual([]);
  });

  it('tells a file that is no .docx', () => {
    expect(checkTemplate(Uint8Array.from([80, 75, 1]), known, 'Mẫu thử').map(({ code }) => code)).toEqual([
      'document.notDocx',
    ]);
  });
});

describe('readTemplateTags', () => {
  it('lists each tag with its kind and the loops around it', () => {
    expect(
      readTemplateTags(docx(p('{a}') + p('{#b}') + p('{c}') + p('{%d}') + p('{/b}') + p('{^b}x{/b}'))).tags,
    ).toEqual([
      { name: 'a', kind: 'text', path: [] },
      { name: 'b', kind: 'loop', path: [] },
      { name: 'c', kind: 'text', path: ['b'] },
      { name: 'd', kind: 'picture', path: ['b'] },
      { name: 'b', kind: 'inverted', path: [] },
    ]);
  });
});

describe('the report template as it is shipped (S1.28)', () => {
  it('uses every tag the program knows and no other', async () => {
    expect(checkTemplate(await make(), reportTags, 'Mẫu báo cáo')).toEqual([]);
  });
});
