/** The papers around plan and report as their templates print them: questionnaire, tờ trình, index, registers on a paper. */
import {
  fileIndexData,
  type FrozenIndex,
  type IndexedPaper,
} from '../../../src/domain/documents/file-index-data';
import { officeOf } from '../../../src/domain/documents/paper-form';
import { questionnaireData } from '../../../src/domain/documents/questionnaire-data';
import { submissionData } from '../../../src/domain/documents/submission-data';
import { glossaryLine, glossaryOf, usedIn } from '../../../src/domain/office/glossary';
import { defaultConfig } from '../../../src/domain/office/procedure';
import { parseSettings } from '../../../src/domain/office/settings';
import type { Page, Question } from '../../../src/domain/survey/survey';

const config = defaultConfig('phong@cdsl.example.edu.vn');
const settings = parseSettings(config);

describe('BM.CTHS.06.02 on paper', () => {
  const question = (more: Partial<Question>): Question => ({
    code: 'q',
    type: 'single',
    text: 'Câu hỏi của {Trường}',
    help: '',
    required: false,
    choices: [],
    other: null,
    scale: null,
    check: null,
    ...more,
  });
  const choice = (label: string, goTo: string | null = null) => ({ code: label, label, goTo, former: [] });
  const page = (letter: string, next: string, questions: Question[]): Page => ({
    letter,
    title: `Phần ${letter}`,
    help: '',
    next,
    questions,
  });
  const print = (...pages: Page[]) =>
    questionnaireData({
      survey: { pages },
      school: 'Trường A',
      governingBody: 'UBND',
      formCode: 'BM.CTHS.06.02',
      texts: { Trường: 'Trường A', Phòng: '', 'Lợi ích': '', email: '', SĐT: '' },
    }).phan;

  it('says where an answer leads unless it leads to the next part, and where a part ends', () => {
    const [first, second] = print(
      page('A', 'B', [
        question({ choices: [choice('Có', 'B'), choice('Không', 'submit'), choice('Thôi', 'D')] }),
      ]),
      page('B', 'D', [question({ type: 'shortText' })]),
      page('C', 'submit', []),
      page('D', 'submit', []),
    );
    expect(first?.cau[0]).toMatchObject({
      noi_dung: 'Câu hỏi của Trường A',
      co_ngan: true,
      ngan: [
        { trai: '☐ Có', phai: '☐ Không (→ dừng, nộp phiếu)' },
        { trai: '☐ Thôi (→ phần D)', phai: '' },
      ],
    });
    expect(second?.huong_dan).toBe('Hết phần này, chuyển sang phần D.');
    expect(second?.cau[0]).toMatchObject({ so: '2', trong: [{ dong: '' }] });
  });

  it('prints long labels one a line, a scale in one line, and of a long list a line to write on', () => {
    const provinces = Array.from({ length: 34 }, (_, at) => choice(`Tỉnh ${at}`));
    const scale = { lower: 1, upper: 3, lowLabel: 'Chưa tốt', highLabel: 'Rất tốt' };
    const [only] = print(
      page('A', 'submit', [
        question({ choices: [choice('Làm nông của gia đình, chủ yếu để bán'), choice('Khác hẳn')] }),
        question({ type: 'scale', scale }),
        question({ type: 'dropdown', choices: provinces }),
      ]),
    );
    expect(only?.cau[0]?.dai).toHaveLength(2);
    expect(only?.cau[1]?.thang).toBe('☐ 1   ☐ 2   ☐ 3   (1: chưa tốt; 3: rất tốt)');
    expect(only?.cau[2]).toMatchObject({ dai: [], trong: [{ dong: '' }] });
  });
});

describe('Registers on a paper (S1.8, S2.2, S2.5)', () => {
  it('a row that names papers stands on those alone; Không dùng leaves it out', () => {
    expect(officeOf(config, settings, 'Kế hoạch').recipients).not.toContain('Như trên');
    expect(officeOf(config, settings, 'Tờ trình').recipients).toEqual(['Như trên']);
    expect(officeOf(config, settings, 'Kế hoạch').bases).toHaveLength(2);
    const own = config.map((row) =>
      row.section === 'Căn cứ' && row.name.includes('06/QĐ-CĐSL') ? { ...row, value: null } : row,
    );
    expect(officeOf(own, settings, 'Báo cáo').bases[2]).toContain('Quyết định số 06/QĐ-CĐSL');
  });

  it('of the abbreviations those are explained that the paper uses', () => {
    const glossary = glossaryOf(config);
    expect(glossaryLine(usedIn(glossary, 'GVCN các lớp gọi HSSV'))).toBe(
      'GVCN: Giáo viên chủ nhiệm; HSSV: Học sinh, sinh viên',
    );
    expect(usedIn(glossary, 'HTX, BGHT')).toEqual([]);
  });
});

describe('Tờ trình (S2.3)', () => {
  const frozen = {
    of: 'Báo cáo',
    title: 'Báo cáo kết quả năm 2025',
    version: 2,
    hash: 'ab'.repeat(32),
    points: ['Một.', 'Hai.'],
    year: 2025,
    draftYear: 2026,
  };

  it('is the office’s own paper: the school above it, its symbol, its head signs for himself', () => {
    const typed = {
      ...settings,
      school: 'Trường A',
      office: 'Phòng TC-HSSV',
      signerTitle: 'Phó Hiệu trưởng',
    };
    const data = submissionData(frozen, config, typed);
    expect(data).toMatchObject({
      co_quan_chu_quan: 'TRƯỜNG A',
      ten_truong: 'PHÒNG TC-HSSV',
      so_ky_hieu: '……/TTr-TC-HSSV',
      kinh_gui: 'Kính gửi: Hiệu trưởng Trường A',
      chuc_vu_ky: 'TRƯỞNG PHÒNG',
      noi_dung: [{ cau: '1. Một.' }, { cau: '2. Hai.' }],
    });
    const deputy = submissionData(frozen, config, { ...typed, proposer: 'Phó Trưởng phòng' });
    expect(deputy.chuc_vu_ky).toBe('KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG');
  });
});

describe('Danh mục hồ sơ (S1.33)', () => {
  const paper = (kind: string, version: number, more: Partial<IndexedPaper> = {}): IndexedPaper => ({
    kind,
    version,
    title: kind,
    state: 'Dự thảo',
    number: null,
    date: null,
    snapshotHash: null,
    madeAt: '2026-01-12T08:00:00',
    ...more,
  });
  const index: FrozenIndex = {
    campaign: '2026',
    year: 2025,
    madeOn: '2026-05-02',
    answered: 0,
    targets: 5,
    papers: [
      paper('Kế hoạch', 1, { state: 'Đã ban hành', number: 5, date: '2026-01-16' }),
      paper('Kế hoạch', 2),
      paper('Báo cáo', 1),
      paper('Báo cáo', 2),
    ],
  };

  it('lists of each paper the issued version, or else the newest, and every part also where it is empty', () => {
    const { ho_so, con_thieu } = fileIndexData(index, config, { ...settings, shortName: 'CĐSL' });
    expect(ho_so.map(({ tt, phan, ten }) => `${tt} ${phan}${ten}`)).toEqual([
      '1 Kế hoạch truy vết',
      '1.1 Kế hoạch',
      '2 Danh sách HSSV tốt nghiệp',
      ' Chưa có',
      '3 Bảng tổng hợp, phiếu khảo sát',
      '3.1 Bảng tổng hợp, phiếu trả lời: 0/5 người',
      '4 Báo cáo',
      '4.1 Báo cáo',
    ]);
    expect(ho_so[1]).toMatchObject({
      so_ky_hieu: '05/KH-CĐSL',
      ngay: '16/01/2026',
      tinh_trang: 'Bản 1, đã ban hành',
    });
    expect(ho_so[7]?.tinh_trang).toBe('Bản 2, dự thảo');
    expect(con_thieu).toContain('phản hồi');
  });
});
