/** Issuing as a plan: what is replaced in the approved words, what is missing, what did not take; and the hash of the words. */
import { approvalActions } from '../../../src/domain/papers/approval-actions';
import { docxText, hashedText, type DocxText } from '../../../src/domain/papers/docx-text';
import { issueFaults, planIssue, type Issue } from '../../../src/domain/papers/plan-issue';
import { planSigner, signerFaults } from '../../../src/domain/papers/plan-signer';
import { docx, p, rows } from '../documents/docx';

const DRAFT: DocxText = {
  body: ['Số: ……/KH-CĐSL', 'Sơn La, ngày …… tháng …… năm 2026', 'KẾ HOẠCH'],
  around: ['DỰ THẢO'],
};
const ISSUE: Issue = { symbol: 'KH', schoolShort: 'CĐSL', number: 5, date: '2026-01-16' };

/** The draft after the replacements. */
const applied = (issue: Issue, text: DocxText): DocxText => {
  const change = (words: string): string =>
    planIssue(issue, text).replacements.reduce(
      (line, { find, replace }) => line.split(find).join(replace),
      words,
    );
  return { body: text.body.map(change), around: text.around.map(change) };
};

it('number and date come where the draft is blank, the draft mark goes', () => {
  expect(planIssue(ISSUE, DRAFT).missing).toEqual([]);
  expect(applied(ISSUE, DRAFT)).toEqual({
    body: ['Số: 05/KH-CĐSL', 'Sơn La, ngày 16 tháng 01 năm 2026', 'KẾ HOẠCH'],
    around: [''],
  });
});

it('what took is no fault, what did not is', () => {
  const plan = planIssue(ISSUE, DRAFT);
  expect(issueFaults(plan, applied(ISSUE, DRAFT))).toEqual([]);
  expect(issueFaults(plan, DRAFT)).toEqual(['……/KH-CĐSL', 'ngày …… tháng …… năm 2026', 'DỰ THẢO']);
});

it('planned again after a stop it finds what it did before and misses nothing', () => {
  const after = applied(ISSUE, DRAFT);
  expect(planIssue(ISSUE, after).missing).toEqual([]);
  expect(issueFaults(planIssue(ISSUE, after), after)).toEqual([]);
});

it('number and date that are to follow stay blank', () =>
  expect(applied({ ...ISSUE, number: null, date: null }, DRAFT).body).toEqual(DRAFT.body));

it('a draft of one year can be issued in the next', () =>
  expect(applied({ ...ISSUE, date: '2027-01-04' }, DRAFT).body[1]).toBe('Sơn La, ngày 04 tháng 01 năm 2027'));

it('a blank that somebody typed over is missing', () =>
  expect(planIssue(ISSUE, { ...DRAFT, body: ['Số: 7'] }).missing).toEqual([
    '……/KH-CĐSL',
    'ngày …… tháng …… năm 2026',
  ]));

describe('S2.6: another signer than the draft names', () => {
  const drafted = { signer: 'Giàng A Páo', signerTitle: 'Hiệu trưởng' };
  const signed: DocxText = { ...DRAFT, body: [...DRAFT.body, 'HIỆU TRƯỞNG', 'Giàng A Páo'] };
  it('a deputy signs with KT. and the own title', () => {
    expect(planSigner('KT. Lò Văn Nam', drafted, signed)).toEqual({
      replacements: [
        { find: 'HIỆU TRƯỞNG', replace: 'KT. HIỆU TRƯỞNG\u000bPHÓ HIỆU TRƯỞNG' },
        { find: 'Giàng A Páo', replace: 'Lò Văn Nam' },
      ],
      unclear: [],
    });
    const after = { ...signed, body: [...DRAFT.body, 'KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG', 'Lò Văn Nam'] };
    expect(signerFaults('KT. Lò Văn Nam', drafted, after)).toEqual([]);
    expect(signerFaults('KT. Lò Văn Nam', drafted, signed)).not.toEqual([]);
  });
  it('the drafted signer, or the title alone, changes nothing', () => {
    for (const typed of ['Giàng A Páo', 'hiệu trưởng', ''])
      expect(planSigner(typed, drafted, signed)).toEqual({ replacements: [], unclear: [] });
  });
  it('where the place cannot be told, nothing is guessed', () => {
    const twice = { ...signed, body: ['HIỆU TRƯỞNG Trường Cao đẳng', ...signed.body] };
    expect(planSigner('KT. Lò Văn Nam', drafted, twice).unclear).toEqual(['HIỆU TRƯỞNG']);
    expect(planSigner('Lò Văn Nam', { ...drafted, signer: '' }, signed).unclear).toEqual(['Lò Văn Nam']);
  });
});

describe('the words of a .docx', () => {
  it('are its paragraphs, those of tables too, without what XML adds', () =>
    expect(docxText(docx(`${p('Lò Thị Hoa &amp; Nam')}${rows(['KT2', '5'])}`, p('DỰ THẢO')))).toEqual({
      body: ['Lò Thị Hoa & Nam', 'KT2', '5'],
      around: ['DỰ THẢO'],
    }));

  it('have the same hash text whatever their spaces, another one when a word changes', () => {
    const hashed = (text: string): string => hashedText(docxText(docx(p(text))));
    expect(hashed(' một  hai ')).toBe(hashed('một hai'));
    expect(hashed('một hai')).not.toBe(hashed('một ba'));
  });
});

describe('what can be pressed while the principal’s word is awaited (UX 5.4)', () => {
  const standing = {
    state: 'Đã trình',
    open: 1,
    asked: 'Mục III: Ghi rõ kinh phí',
    agreed: 0,
    reached: true,
    edited: false,
    number: null,
    date: '',
  };
  const defaults = { signer: 'Giàng A Páo', today: '2026-01-15', reminding: '' };
  const labels = (more: object): string[] =>
    approvalActions('plan', { ...standing, ...more }, defaults).flatMap(({ label, rare }) =>
      rare === true ? [] : [label],
    );
  it('a comment is recorded only where there is one; where nobody can see it, it is left to the office account', () => {
    expect(labels({})).toEqual(['Đã ký bản giấy…', 'Trả lại để sửa…']);
    expect(labels({ agreed: 1 })[0]).toBe('Ghi nhận phê duyệt');
    expect(labels({ reached: false })[0]).toBe('Ghi nhận phê duyệt');
  });
  it('a return takes over what the principal asked for', () => {
    const back = approvalActions('plan', standing, defaults).find(({ method }) => method === 'returnPaper');
    expect(back?.fields[0]?.value).toBe('Mục III: Ghi rõ kinh phí');
  });
  it('signed paper can be recorded anew for a paper that was changed since', () => {
    expect(labels({ state: 'Đã duyệt', edited: true })).toEqual(['Ban hành', 'Đã ký bản giấy…']);
  });
});
