/** First use (UX 14): the trial from its start to Bắt đầu thật, stopped anywhere, and nobody's own rows or mails touched. */
import { Workspace } from '../../local/workspace/workspace';
import { press, pressStopped, refusal } from './support/desk';
import { once } from './support/small-college';
import { columnOf, rowsOf, typeTable, valuesOf, wholeBook } from './support/tabs';

const OFFICE = { school: 'Trường Cao đẳng Hoa Ban', office: 'Phòng CT HSSV' };
const ME = 'phong.cthssv@cdhoaban.example.edu.vn';

const start = (workspace: Workspace): void => {
  while (press(workspace, 'startTrial', OFFICE).state === 'running');
};
const end = (workspace: Workspace): void => {
  for (;;) {
    const done = press(workspace, 'endTrial', {});
    if (done.state === 'done') return;
  }
};
const begun = once(() => {
  const workspace = Workspace.create({ seed: 7 });
  start(workspace);
  return workspace;
});

test('debug', () => {
  const workspace = begun();
  console.log(JSON.stringify(press(workspace, 'readHome', {}), null, 1), JSON.stringify(press(workspace, 'readTrial', {})));
  console.log(wholeBook(workspace).map(([n, v]) => [n, v.length].join(' ')).join('\n'), ME, columnOf.length, rowsOf.length, typeTable.length, valuesOf.length, refusal.length, pressStopped.length);
  const report = press(workspace, 'createReport', {});
  console.log(report);
  press(workspace, 'printRosters', {});
  press(workspace, 'createPlan', {});
  press(workspace, 'sendInvitations', {});
  console.log(workspace.world.outbox.map(({ to, subject }) => [to, subject]));
  console.log(press(workspace, 'pullResponses', {}), press(workspace, 'readTrial', {}));
  end(workspace);
  console.log(JSON.stringify(press(workspace, 'readHome', {})));
  console.log(wholeBook(workspace).map(([n, v]) => [n, v.length].join(' ')).join('\n'));
  console.log(Object.values(workspace.world.files).map((f) => [f.name, f.trashed].join(' ')).join('\n'), workspace.world.properties);
});
