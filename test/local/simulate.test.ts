/** The made-up graduates answer the real form by their own links, as their hidden truth says. */
import { fillWorkspace } from '../../local/college/fill-workspace';
import type { Truth } from '../../local/college/truth-file';
import { simulate } from '../../local/respond/index';
import type { FormState, ResponseState } from '../../local/world/forms';
import { Workspace } from '../../local/workspace/workspace';

const press = (workspace: Workspace, method: string): unknown => {
  const { value, error } = workspace.run('rpc', [method, '{}']);
  if (error) throw new Error(error.message);
  const answer = JSON.parse(String(value)) as { ok: boolean; value?: { state?: string } };
  if (!answer.ok) throw new Error(String(value));
  return answer.value?.state;
};
const pressUntilDone = (workspace: Workspace, method: string): void => {
  while (press(workspace, method) === 'running');
};

const invited = (mails: boolean): { workspace: Workspace; truth: Truth; form: FormState } => {
  const workspace = Workspace.create({ seed: 3 });
  const truth = fillWorkspace(workspace, { graduates: 80, seed: 3, dirt: 'none' });
  press(workspace, 'checkRoster');
  pressUntilDone(workspace, 'openSurvey');
  if (mails) pressUntilDone(workspace, 'sendInvitations');
  const [form] = Object.values(workspace.world.forms);
  if (!form) throw new Error('no form');
  return { workspace, truth, form };
};

const valueOf = (form: FormState, response: ResponseState, title: string): unknown =>
  response.answers.find(({ item }) => form.items.find(({ id }) => id === item)?.title.startsWith(title))
    ?.value;

describe('simulate', () => {
  test('those answer whom the truth makes answer, once, with what is true of them', () => {
    const { workspace, truth, form } = invited(true);
    const report = simulate(workspace, form.id);
    const willing = truth.college.graduates.filter(({ behaviour }) => behaviour.responds);
    expect([report.invited, report.answered + report.notReached, report.refused]).toEqual([
      80,
      willing.length,
      [],
    ]);
    expect(form.responses).toHaveLength(report.answered + report.again);
    expect(simulate(workspace, form.id)).toMatchObject({ answered: 0, again: 0 });
    const firsts = new Map(form.responses.map((response) => [response.respondent, response]));
    const plain = willing.filter(
      ({ behaviour, studentCode }) =>
        !behaviour.refuses && behaviour.code === 'kept' && firsts.has(studentCode),
    );
    expect(plain.length).toBeGreaterThan(20);
    for (const { studentCode, answers } of plain) {
      const response = firsts.get(studentCode);
      expect(response && valueOf(form, response, 'Họ và tên')).toBe(answers['fullName']);
    }
  });

  test('a rate sets how many of all graduates answer; the same seed draws the same people, another one others', () => {
    const who = (seed: number): unknown[] => {
      const { workspace, form } = invited(true);
      const report = simulate(workspace, form.id, { rate: 0.5, seed });
      expect(report.answered + report.notReached).toBe(40);
      return form.responses.map(({ respondent }) => respondent);
    };
    const first = who(1);
    expect(who(1)).toEqual(first);
    expect(new Set(who(2))).not.toEqual(new Set(first));
  });

  test('by mail nobody answers to whom no mail went, and before the days of delay have passed nobody who is slow', () => {
    const { workspace, truth, form } = invited(false);
    const byMail = truth.college.graduates.filter(
      ({ behaviour }) => behaviour.responds && behaviour.channel === 'email',
    ).length;
    const early = simulate(workspace, form.id, { dueOnly: true });
    const rest = simulate(workspace, form.id);
    expect(byMail).toBeGreaterThan(0);
    expect(rest.notReached).toBe(byMail);
    expect(early.answered).toBeLessThan(rest.answered);
  });
});
