/** Every question of *Kiểm tra môi trường*, by group, in the order in which they are asked. */
import { accountProbes } from './account-probes';
import { documentProbes, driveProbes } from './file-probes';
import { formProbes, responseProbes } from './form-probes';
import { personProbes } from './person-probes';
import type { Probe } from './probe';
import { columnProbes, valueProbes } from './sheet-probes';

/** Answered by the program itself. */
export const scriptProbes = {
  ...valueProbes,
  ...columnProbes,
  ...driveProbes,
  ...documentProbes,
  ...formProbes,
  ...responseProbes,
  ...accountProbes,
};
export type ScriptProbe = keyof typeof scriptProbes;
export type PersonProbe = keyof typeof personProbes;
export type ProbeCode = ScriptProbe | PersonProbe;

export const allProbes: Readonly<Record<ProbeCode, Probe>> = { ...scriptProbes, ...personProbes };

const isOf =
  <C extends ProbeCode>(probes: Readonly<Record<C, Probe>>) =>
  (code: string): code is C =>
    Object.prototype.hasOwnProperty.call(probes, code);
export const isScriptProbe = isOf<ScriptProbe>(scriptProbes);
export const isPersonProbe = isOf<PersonProbe>(personProbes);
// The keys of the record are its codes.
export const personProbeCodes = Object.keys(personProbes) as PersonProbe[];
