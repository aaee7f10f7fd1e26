/** The step table of `Cấu hình`: the eight steps as the office words them, the procedure's own words where a row is gone (S1.4, S1.9). */
import type { ConfigRow } from './office-tables';
import { procedure, type ProcedureStep } from './procedure';

export const stepRows = (config: readonly ConfigRow[]): ConfigRow[] =>
  config.filter(({ section }) => section === 'Các bước');

export type OfficeStep = Pick<
  ProcedureStep,
  'number' | 'title' | 'content' | 'owner' | 'supports' | 'informed' | 'form'
>;

/** In the order of the procedure; a row is found by the number that its name begins with. */
export const officeSteps = (config: readonly ConfigRow[]): OfficeStep[] => {
  const rows = stepRows(config);
  return procedure.map((step) => {
    const own = rows.find(({ name }) => name.startsWith(`${step.number}.`));
    return {
      number: step.number,
      title: own ? own.name.replace(/^\d+\.\s*/, '') : step.title,
      content: own?.value ?? step.content,
      owner: own?.owner ?? step.owner,
      supports: own?.supports ?? step.supports,
      informed: own?.informed ?? step.informed,
      form: own?.form ?? step.form,
    };
  });
};
