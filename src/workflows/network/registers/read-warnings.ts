/** What somebody has to look at in the registers: ends, gaps, faults, over all registers that are on (S2.22, S2.39). */
import { registers } from '../../../domain/network';
import { checkRegister } from '../../../domain/network/check-register';
import { isOn } from '../../../domain/network/groups';
import type { NetworkContext, Register } from '../../../domain/network/register';
import { readContext } from '../read-context';
import { readRegisterRows } from './read-register';

export interface Warning {
  readonly register: string;
  /** The register's tab. */
  readonly title: string;
  /** 'Sắp hết hạn: HTX Hoa Ban (04/05/2026)'. */
  readonly text: string;
}

const warningsOf = (register: Register, context: NetworkContext): Warning[] => {
  const { standing, problems } = readRegisterRows(register);
  if (standing.length === 0 && problems.length === 0) return [];
  const rows = standing.map(({ row }) => row);
  const faults = problems.length + checkRegister(register, standing, context).length;
  const told = register
    .facts(rows, context)
    .flatMap(({ label, value, warns }) => (warns === true ? [`${label}: ${value}`] : []));
  const { name, title } = register.table;
  return [...told, ...(faults === 0 ? [] : [`${faults} chỗ cần sửa`])].map((text) => ({
    register: name,
    title,
    text,
  }));
};

/** In the order of the registers; a tab without rows is not read. */
export const readWarningLines = (context: NetworkContext): Warning[] =>
  registers
    .filter(({ group }) => isOn(context.settings, group))
    .flatMap((register) => warningsOf(register, context));

export const readWarnings = (): { readonly warnings: Warning[] } => ({
  warnings: readWarningLines(readContext()),
});
