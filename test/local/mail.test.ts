/** MailApp: what goes to the outbox, and what the day's quota allows. */
import { COLLEAGUE, OFFICE_ACCOUNT } from '../../local/workspace/new-world';
import { emptyWorkspace, failure, run } from './scripted';

describe('MailApp', () => {
  test('takes every form of sendEmail', () => {
    const workspace = emptyWorkspace();
    run(
      workspace,
      `
      MailApp.sendEmail('hoa@example.com', 'Hỏi thăm', 'Chào em');
      MailApp.sendEmail('hoa@example.com', 'phong@example.com', 'Hỏi thăm', 'Chào em');
      MailApp.sendEmail('hoa@example.com,nam@example.com', 'Hỏi thăm', 'Chào em', { name: 'Trường', htmlBody: '<p>Chào em</p>', cc: 'lan@example.com' });
      MailApp.sendEmail({ to: 'Lò Thị Hoa <hoa@example.com>', subject: 'Tệp', body: '', attachments: [Utilities.newBlob('nội dung', 'text/plain', 'a.txt')], noReply: true });`,
    );
    expect(
      workspace.world.outbox.map(({ from, to, cc, replyTo, subject, body, htmlBody, name }) => [
        from,
        to,
        cc,
        replyTo,
        subject,
        body,
        htmlBody,
        name,
      ]),
    ).toEqual([
      [OFFICE_ACCOUNT, ['hoa@example.com'], [], '', 'Hỏi thăm', 'Chào em', '', ''],
      [OFFICE_ACCOUNT, ['hoa@example.com'], [], 'phong@example.com', 'Hỏi thăm', 'Chào em', '', ''],
      [
        OFFICE_ACCOUNT,
        ['hoa@example.com', 'nam@example.com'],
        ['lan@example.com'],
        '',
        'Hỏi thăm',
        'Chào em',
        '<p>Chào em</p>',
        'Trường',
      ],
      [OFFICE_ACCOUNT, ['hoa@example.com'], [], 'noreply@cdhoaban.example.edu.vn', 'Tệp', '', '', ''],
    ]);
    const [file] = workspace.world.outbox[3]?.attachments ?? [];
    expect([
      file?.name,
      file?.contentType,
      Buffer.from(workspace.objects.get(file?.content ?? '')).toString(),
    ]).toEqual(['a.txt', 'text/plain', 'nội dung']);
  });

  test('recipients count against the day of the one who runs, and the quota comes back after 24 hours', () => {
    const workspace = emptyWorkspace();
    workspace.world.quotas.limits.mail = 3;
    const left = `return MailApp.getRemainingDailyQuota();`;
    run(
      workspace,
      `MailApp.sendEmail({ to: 'a@example.com', cc: 'b@example.com', subject: 's', body: 'b' });`,
    );
    expect([run(workspace, left), run(workspace, left, COLLEAGUE)]).toEqual([1, 3]);
    expect(failure(workspace, `MailApp.sendEmail('a@example.com,b@example.com', 's', 'b');`)).toBe(
      'Service invoked too many times for one day: email.',
    );
    expect(workspace.world.outbox).toHaveLength(1);
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 25 * 3_600_000).toISOString();
    expect(run(workspace, left)).toBe(3);
  });

  test('refuses what is no address and a mail without recipient', () => {
    expect(failure(emptyWorkspace(), `MailApp.sendEmail('lo thi hoa', 's', 'b');`)).toBe(
      'Invalid email: lo thi hoa',
    );
    expect(failure(emptyWorkspace(), `MailApp.sendEmail({ to: '', subject: 's', body: 'b' });`)).toBe(
      'Failed to send email: no recipient',
    );
  });
});
