/** The network's desk: a row of a register changed, an issue of the newsletter composed and sent, a faculty's copy taken back. */
import { mails } from '../../../src/domain/collection/collection-tables';
import { consents } from '../../../src/domain/collection/consents';
import { rowMark, typedRow } from '../../../src/domain/network/edit';
import { newsletters } from '../../../src/domain/network/newsletters/table';
import { news, newsRegister } from '../../../src/domain/network/registers/news';
import { unitsRegister, units } from '../../../src/domain/network/registers/units';
import { facultyCopies } from '../../../src/domain/network/sharing/tables';
import { graduations } from '../../../src/domain/roster/graduations';
import { respond } from '../../respond';
import type { OnCall } from '../../runtime/execution';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, press } from '../stage';
import { passHours } from './clock';
import { networkCollege, typedUnits } from './network';
import { sharedCollege } from './sharing';

/** Two people agreed to news; two pieces are there. */
const editorialCollege = once(() => {
  const workspace = networkCollege();
  const piece = { kind: 'Phát triển nhà trường', channel: 'Website', published: '2026-01-10' };
  for (const title of ['Khởi công xưởng', 'Mở ngành mới'])
    press(workspace, 'addToRegister', { register: 'news', values: { ...piece, title } });
  for (const { row } of tableRows(workspace.world.spreadsheet, graduations).slice(0, 2))
    press(workspace, 'recordConsent', {
      graduationKey: row.graduationKey,
      purposes: ['tin tức'],
      withdrawn: false,
    });
  return workspace;
});

/** One person was examined for Cựu HSSV tiêu biểu. */
export const examinedCollege = once(() => {
  const workspace = networkCollege();
  const values = { name: 'Lò Thị Hoa', year: '2026', achievement: 'Hợp tác xã 40 lao động', state: 'Đã xét' };
  press(workspace, 'addToRegister', { register: 'honours', values });
  return workspace;
});
const HONOURS = { kind: 'honours', faculty: '' };

const composed = () => ({
  title: 'Tháng Giêng',
  intro: 'Chào anh chị.',
  items: tableRows(editorialCollege().world.spreadsheet, news).map(({ row }) => rowMark(newsRegister, row)),
});

export const composedCollege = once(() => {
  const workspace = editorialCollege();
  press(workspace, 'saveNewsletter', composed());
  return workspace;
});

/** The quota ended after the first of two mails: the dispatcher goes on the next morning. */
const halfSentCollege = once(() => {
  const workspace = composedCollege();
  const { limits } = workspace.world.quotas;
  const { mail } = limits;
  limits.mail = 2;
  while (Reflect.get(Object(press(workspace, 'sendNewsletter', { issue: 1 })), 'state') === 'running');
  limits.mail = mail;
  const link = /Không nhận bản tin nữa: (\S+)/.exec(
    workspace.world.outbox.find(({ subject }) => subject.startsWith('Bản tin'))?.body ?? '',
  )?.[1];
  const { refused } = respond(workspace, link ?? '', {
    link: link ?? '',
    answers: { 'Anh/chị muốn': 'Không nhận bản tin nữa' },
  });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 86_400_000).toISOString();
  return workspace;
});

/** Google refused the first of two addresses; an hour later somebody asks for it again. */
const refusedCollege = once(() => {
  const workspace = composedCollege();
  let sent = 0;
  const onCall: OnCall = ({ member, phase }) =>
    member === 'sendEmail' && phase === 'before' && sent++ === 0
      ? { fail: 'Invalid email: hoa@example.com' }
      : undefined;
  workspace.run('rpc', ['sendNewsletter', JSON.stringify({ issue: 1 }), 'stage-refused'], { onCall });
  passHours(1)(workspace);
  return workspace;
});

const twoMails = ({ world }: Workspace): string[] => {
  const sent = world.outbox.filter(({ subject }) => subject.startsWith('Bản tin')).map(({ to }) => to[0]);
  const rounds = tableRows(world.spreadsheet, mails).filter(({ row }) => row.round === 'bản tin 1');
  const [issue] = tableRows(world.spreadsheet, newsletters);
  return [
    ...(new Set(sent).size === sent.length ? [] : [`a reader got it twice: ${sent.join(', ')}`]),
    ...(rounds.length === 2 ? [] : [`${rounds.length} mails noted, not 2`]),
    ...(issue?.row.state === 'Đã gửi' ? [] : [`the issue is ${issue?.row.state ?? 'gone'}`]),
  ];
};

/** What a stop left is taken up within the hour; an outcome that was not noted by the next morning's run. */
const nextDay = (workspace: Workspace): void => {
  passHours(3)(workspace);
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 86_400_000).toISOString();
  passHours(2)(workspace);
};

const oneOptOut = (workspace: Workspace): string[] => {
  const rows = tableRows(workspace.world.spreadsheet, consents).filter(({ row }) => row.state === 'rút');
  return [...twoMails(workspace), ...(rows.length === 1 ? [] : [`${rows.length} opt-outs, not one`])];
};

/** The faculty's row, with another telephone. */
const changed = (stage: () => Workspace, at: number) => {
  const row = tableRows(stage().world.spreadsheet, units)[at]?.row ?? {};
  const seen = typedRow(unitsRegister, row);
  return {
    register: 'units',
    row: rowMark(unitsRegister, row),
    seen,
    values: { ...seen, head: 'Nguyễn Thị Lan', phone: '0912345678' },
  };
};

export const networkDeskScenarios: readonly Scenario[] = [
  {
    name: 'changeRegisterRow',
    covers: ['changeRegisterRow'],
    stage: networkCollege,
    press: {
      method: 'changeRegisterRow',
      get input() {
        return changed(networkCollege, 0);
      },
    },
  },
  {
    name: 'changeRegisterRow, a row typed by hand',
    covers: ['changeRegisterRow'],
    stage: typedUnits,
    press: {
      method: 'changeRegisterRow',
      get input() {
        return changed(typedUnits, tableRows(typedUnits().world.spreadsheet, units).length - 1);
      },
    },
  },
  {
    name: 'saveNewsletter',
    covers: ['saveNewsletter'],
    stage: editorialCollege,
    press: {
      method: 'saveNewsletter',
      get input() {
        return composed();
      },
    },
  },
  {
    name: 'testNewsletter',
    covers: ['testNewsletter'],
    stage: composedCollege,
    press: { method: 'testNewsletter', input: { issue: 1 } },
    mailRepeats: true,
    mayAnswer: ['mail.testFailed'],
  },
  {
    name: 'sendNewsletter',
    covers: ['sendNewsletter'],
    stage: composedCollege,
    press: { method: 'sendNewsletter', input: { issue: 1 } },
    faults: twoMails,
  },
  {
    name: 'sendNewsletter, a failed mail again',
    covers: ['sendNewsletter'],
    stage: refusedCollege,
    press: { method: 'sendNewsletter', input: { issue: 1, retryBefore: '2100-01-01T00:00:00' } },
    then: nextDay,
    faults: twoMails,
  },
  {
    name: 'pauseNewsletter',
    covers: ['pauseNewsletter'],
    stage: composedCollege,
    press: { method: 'pauseNewsletter' },
  },
  {
    name: 'clock: newsletter',
    covers: ['onClock'],
    stage: halfSentCollege,
    press: { clock: 1 },
    then: nextDay,
    faults: oneOptOut,
  },
  {
    name: 'createDecision',
    covers: ['createDecision'],
    stage: examinedCollege,
    press: { method: 'createDecision', input: HONOURS },
  },
  {
    name: 'recordDecision',
    covers: ['recordDecision'],
    stage: examinedCollege,
    press: {
      method: 'recordDecision',
      input: {
        ...HONOURS,
        number: '99/QĐ-CĐHB',
        day: '2026-01-12',
        ceremony: 'Ngày kỷ niệm khác',
        givenOn: '2026-01-12',
      },
    },
  },
  {
    name: 'withdrawCopy',
    covers: ['withdrawCopy'],
    stage: sharedCollege,
    press: {
      method: 'withdrawCopy',
      get input() {
        const [row] = tableRows(sharedCollege().world.spreadsheet, facultyCopies);
        return { unit: row?.row.unitKey ?? '' };
      },
    },
  },
];
