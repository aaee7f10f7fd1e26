/** Step 4: the form with all its ways, personal codes and links, opening last, and stops anywhere. */
import { readForm } from '../../local/respond';
import { readPrefilledUrl } from '../../local/world/prefilled-link';
import { press, pressOn, refusal } from './support/desk';
import { formOf, formShape, pagesOf, routesOf, titleOf } from './support/form-shape';
import { once, openCollege, smallCollege } from './support/small-college';
import { act, columnOf, rowsOf, typeCell, typeTable } from './support/tabs';

const checked = once(smallCollege);
const opened = once(openCollege);

describe('P1, P2, S1.17: the form of BM.CTHS.06.02', () => {
  test('every way through it ends, by the pages its answers call for', () => {
    const routes = routesOf(opened()).map(({ by, pages }) => `${by.join(', ')}: ${pages.join(' → ')}`);
    expect(routes).toEqual([
      'Đồng ý, Làm công hưởng lương: Đồng ý → Hiện nay → Việc làm → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Tự kinh doanh, tự tạo việc làm: Đồng ý → Hiện nay → Việc làm → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Làm nông của gia đình, chủ yếu để bán: Đồng ý → Hiện nay → Việc làm → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Làm nông của gia đình, chủ yếu để dùng: Đồng ý → Hiện nay → Chưa có việc → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Có việc nhưng đang tạm nghỉ: Đồng ý → Hiện nay → Việc làm → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Đi học tiếp, Có: Đồng ý → Hiện nay → Học tiếp → Việc làm → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Đi học tiếp, Không: Đồng ý → Hiện nay → Học tiếp → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Đi học tiếp, …: Đồng ý → Hiện nay → Học tiếp → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Nghĩa vụ quân sự, công an: Đồng ý → Hiện nay → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Chưa có việc, đang tìm: Đồng ý → Hiện nay → Chưa có việc → Giữ liên lạc → Nếu còn 1 phút',
      'Đồng ý, Chưa có việc, không tìm: Đồng ý → Hiện nay → Chưa có việc → Giữ liên lạc → Nếu còn 1 phút',
      'Không: Đồng ý',
    ]);
  });

  test('asks every question of tab Câu hỏi on its page, in its order, in its words', () => {
    const workspace = opened();
    const rows = rowsOf(workspace, 'Câu hỏi').map(({ cells }) => cells);
    const pages = rows.filter((cells) => cells['Loại'] === 'Phần mới');
    const asked = pagesOf(workspace).map((page) => ({
      title: titleOf(page),
      questions: page.items.filter(({ type }) => type !== 'SECTION_HEADER').map(({ title }) => title),
    }));
    expect(asked).toEqual(
      pages.map((page) => ({
        title: page['Câu hỏi'],
        questions: rows
          .filter((cells) => cells['Phần'] === page['Phần'] && cells['Loại'] !== 'Phần mới')
          .map((cells) => cells['Câu hỏi']),
      })),
    );
    expect(asked.flatMap(({ questions }) => questions)).toHaveLength(rows.length - 7);
  });

  test('demands nothing but consent and the status, and preselects nothing', () => {
    const required = pagesOf(opened()).flatMap(({ items }) =>
      items.flatMap((item) => ('required' in item && item.required ? [item.title] : [])),
    );
    expect(required).toEqual([
      'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?',
      'Hiện nay anh/chị làm gì?',
    ]);
  });

  test('is open to anyone, without an account, editable afterwards', () => {
    const workspace = opened();
    expect(readForm(workspace.world, formOf(workspace).id).access).toBe('open');
    expect(formOf(workspace)).toMatchObject({
      collectEmail: false,
      limitOneResponsePerUser: false,
      allowResponseEdits: true,
      progressBar: true,
    });
  });

  test('is published last, after all its items and all personal codes', () => {
    const workspace = checked();
    const members: string[] = [];
    let codes = 0;
    let state = '';
    while (state !== 'done') {
      const { value } = workspace.run('rpc', ['openSurvey', '{}'], {
        onCall: ({ service, member, phase }) => {
          if (phase === 'before') members.push(`${service}.${member}`);
          if (member === 'setPublished') codes = columnOf(workspace, 'Phiếu mời', 'Mã phiếu').length;
          return undefined;
        },
      });
      state = (JSON.parse(String(value)) as { value: { state: string } }).value.state;
      if (state !== 'done')
        expect(readForm(workspace.world, formOf(workspace).id).access).toBe('unpublished');
    }
    const published = members.indexOf('Form.setPublished');
    const building = /^(Form\.add|Form\.(move|delete)Item|\w+Item\.set)/;
    expect(published).toBeGreaterThan(0);
    expect(codes).toBe(5);
    expect(members.slice(published).filter((member) => building.test(member))).toEqual([]);
    expect(members.filter((member) => building.test(member)).length).toBeGreaterThan(100);
  });
});

describe('P4, P5: personal codes and links', () => {
  test('every graduate has exactly one code, no two the same', () => {
    const workspace = opened();
    expect(columnOf(workspace, 'Phiếu mời', 'Khóa dòng').sort()).toEqual(
      columnOf(workspace, 'Danh sách', 'Khóa dòng').sort(),
    );
    expect(new Set(columnOf(workspace, 'Phiếu mời', 'Mã phiếu')).size).toBe(5);
  });

  test('pressed again, only somebody new in the roster gets a code; the form stays as it is', () => {
    const workspace = opened();
    const [codes, shape] = [columnOf(workspace, 'Phiếu mời', 'Mã phiếu'), formShape(workspace)];
    typeTable(
      workspace,
      'Danh sách',
      'Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa\nQuàng Thị | Thảo | 30/06/2025 | KT2 | K59',
    );
    expect(press(workspace, 'openSurvey', {})).toMatchObject({ state: 'done', done: 6, total: 6 });
    const now = columnOf(workspace, 'Phiếu mời', 'Mã phiếu');
    expect(now.slice(0, 5)).toEqual(codes);
    expect(now).toHaveLength(6);
    expect(formShape(workspace)).toEqual(shape);
  });

  test('the link in a mail fills in name, class and code, and never a phone number', () => {
    const workspace = opened();
    pressOn(workspace, 'sendInvitations');
    const { world } = workspace;
    const form = formOf(workspace);
    const codes = new Map(
      rowsOf(workspace, 'Phiếu mời').map(({ cells }) => [cells['Khóa dòng'], cells['Mã phiếu']]),
    );
    const people = rowsOf(workspace, 'Danh sách').filter(({ cells }) => cells['Email'] !== '');
    const filled = world.outbox.map(({ to, body }) => {
      const link = /https:\/\/docs\.google\.com\S+/.exec(body)?.[0] ?? '';
      return [to, readPrefilledUrl(form, link).map(({ value }) => value)];
    });
    expect(filled).toEqual(
      people.map(({ cells }) => [
        [cells['Email']],
        [
          `${String(cells['Họ và'])} ${String(cells['Tên'])}`,
          cells['Lớp'],
          `${String(codes.get(String(cells['Khóa dòng'])))}-E`,
        ],
      ]),
    );
    for (const { cells } of people)
      expect(JSON.stringify(world.outbox)).not.toContain(String(cells['Số điện thoại']).replace(/^0/, ''));
  });
});

describe('faults in tab Câu hỏi', () => {
  test('are all named at once, and nothing is made or opened', () => {
    const workspace = checked();
    const rowOf = (code: string): number =>
      rowsOf(workspace, 'Câu hỏi').find(({ cells }) => cells['Mã'] === code)?.row ?? 0;
    typeCell(workspace, 'Câu hỏi', rowOf('income'), 'Loại', 'Chọn ba');
    typeCell(workspace, 'Câu hỏi', rowOf('employer'), 'Câu hỏi', '');
    typeCell(workspace, 'Câu hỏi', rowOf('consent'), 'Lựa chọn', '1 Đồng ý → B\n0 Không → Z');
    const { world } = workspace;
    act(workspace, 'Câu hỏi', { kind: 'delete-row', row: rowOf('status'), count: 1 });
    const { code, message } = refusal(workspace, 'openSurvey', {});
    expect(code).toMatch(/^(survey|cell)\./);
    const told = message.split('\n');
    const about = (row: number, column: string): string[] =>
      told.filter((line) => line.startsWith(`Câu hỏi, dòng ${row}, ${column}: `));
    expect(about(rowOf('income'), 'Loại')).toHaveLength(1);
    expect(about(rowOf('employer'), 'Câu hỏi')).toHaveLength(1);
    expect(about(rowOf('consent'), 'Lựa chọn').length).toBeGreaterThan(0);
    expect(told.filter((line) => line.includes('thiếu câu có mã status'))).toHaveLength(1);
    expect(world.forms).toEqual({});
    expect(columnOf(workspace, 'Phiếu mời', 'Mã phiếu')).toEqual([]);
  });
});
