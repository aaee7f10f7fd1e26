/** What the sidebar says without a browser: numbers, spoken steps, failures of the transport, results. */
import { formatNumber, formatPercent, formatRemaining, spokenStep } from '../../sidebar/format';
import { describeResult } from '../../sidebar/results';
import { CallFailed, explainFailure, problemOf, readAnswer } from '../../sidebar/rpc';
import { asInput, isUploading, UPLOADING } from '../../sidebar/field-values';
import { scanFault, scanWords } from '../../sidebar/upload';

describe('numbers are written as people here write them (UX 13)', () => {
  it.each([
    [1234.5, '1.234,5'],
    [2980, '2.980'],
    [0, '0'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it('a share is given with one decimal, and nothing of nothing is 0', () => {
    expect(formatPercent(2114, 2980)).toBe('70,9%');
    expect(formatPercent(1, 1)).toBe('100,0%');
    expect(formatPercent(0, 0)).toBe('0,0%');
  });

  it('time left is said roughly', () => {
    expect(formatRemaining(12)).toBe('còn dưới 1 phút');
    expect(formatRemaining(121)).toBe('còn khoảng 3 phút');
  });
});

describe('a step is spoken with its state in words (UX 11)', () => {
  it('names number, title, state and what is left', () => {
    const step = { number: 4, title: 'Điều tra, truy vết', state: 'doing', note: '71%' } as const;
    expect(spokenStep(step)).toBe('Bước 4, Điều tra, truy vết, đang làm, 71 phần trăm');
  });

  it('leaves out what is not there', () => {
    expect(spokenStep({ number: 8, title: 'Bảo quản, lưu trữ', state: 'todo', note: '' })).toBe(
      'Bước 8, Bảo quản, lưu trữ, chưa làm',
    );
  });
});

describe('a call that fails on its way is explained (UX 6)', () => {
  it.each([
    ['PERMISSION_DENIED', 'transport.accounts'],
    ['Rất tiếc, đã xảy ra lỗi máy chủ. Mã lỗi PERMISSION_DENIED', 'transport.accounts'],
    ['', 'transport.accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'transport.offline'],
    ['Exceeded maximum execution time', 'transport.timeout'],
    ['Authorization is required to perform that action.', 'transport.consent'],
    ['You do not have permission to access the requested document.', 'transport.access'],
    ['You do not have permission to call MailApp.sendEmail.', 'transport.consent'],
    ['TypeError: x is undefined', 'transport.unknown'],
  ])('“%s” is %s', (text, code) => expect(explainFailure(text, true)).toBe(code));

  it('a browser that knows it is offline says so, whatever the text', () => {
    expect(explainFailure('PERMISSION_DENIED', false)).toBe('transport.offline');
  });

  it('a null answer, which several signed-in accounts give, asks for one account', () => {
    expect(() => readAnswer(null)).toThrow('Hãy chỉ đăng nhập một tài khoản');
  });

  it('the script’s own problem is shown in its own words', () => {
    const text = JSON.stringify({
      ok: false,
      problem: { code: 'lock.held', message: 'Cô Lan đang lấy phản hồi.', details: {} },
    });
    expect(() => readAnswer(text)).toThrow(CallFailed);
    expect(() => readAnswer(text)).toThrow('Cô Lan đang lấy phản hồi.');
  });

  it('anything else thrown is our fault and names no inner detail', () => {
    expect(problemOf(new TypeError('x is undefined')).message).not.toContain('undefined');
  });

  it('an answer with a value gives the value, also when it is false or null', () => {
    expect(readAnswer('{"ok":true,"value":{"a":1}}')).toEqual({ a: 1 });
    expect(readAnswer('{"ok":true,"value":null}')).toBeNull();
  });
});

describe('an action says in one line what it brought', () => {
  it('counts what a check of the roster found', () => {
    const output = { graduations: 2980, persons: 2971, withPhone: 2867, withEmail: 1490, problems: [] };
    expect(describeResult('checkRoster', output).text).toBe(
      'Đã kiểm tra 2.980 dòng: 96,2% có SĐT, 50,0% có email.',
    );
  });

  it('a method without a line of its own says only that it is done, also one named like a member of Object', () => {
    expect(describeResult('constructor', {}).text).toBe('Xong.');
  });
});

describe('what is typed into an action’s fields', () => {
  it('leaves out empty fields and turns numbers into numbers', () => {
    const field = { label: '', value: '' } as const;
    const fields = [
      { ...field, name: 'opens', kind: 'date' as const },
      { ...field, name: 'closes', kind: 'date' as const },
      { ...field, name: 'target', kind: 'number' as const },
    ];
    expect(asInput(fields, { opens: '2026-01-19', closes: ' ', target: '80' })).toEqual({
      opens: '2026-01-19',
      target: 80,
    });
  });
});

describe('a scan is checked before anything is sent (P41)', () => {
  it.each([
    ['ke-hoach.pdf', 5 * 1024 * 1024, ''],
    ['KE-HOACH.JPEG', 900_000, ''],
    ['ke-hoach.pdf', 5 * 1024 * 1024 + 60_000, 'dài 5,1 MB, quá 5 MB'],
    ['ke-hoach.pdf', 0, 'tệp trống'],
    ['ke-hoach.docx', 900, 'chỉ nhận tệp PDF, JPG, PNG'],
  ])('%s of %d bytes', (name, size, words) => {
    const fault = scanFault({ name, size });
    expect(words === '' ? fault : fault.includes(words)).toBe(words === '' ? '' : true);
  });

  it('the action waits while the file is on the way, and then takes where the script finds it', () => {
    const fields = [{ name: 'scan', label: 'Bản quét', kind: 'file', value: '' }] as const;
    expect(isUploading({ scan: UPLOADING })).toBe(true);
    expect(asInput(fields, { scan: '{"upload":"u"}' })).toEqual({ scan: { upload: 'u' } });
    expect(asInput(fields, { scan: '' })).toEqual({});
    expect(scanWords({ name: 'a.pdf', size: 1_500_000 })).toBe('a.pdf, 1,4 MB');
  });
});
