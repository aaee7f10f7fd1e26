/** Handlers of the methods about the alumni network: four switches, registers, the duty calendar. */
import { startBudget } from '../../google/clock';
import { addToRegister } from '../../workflows/network/add-to-register';
import { createUnitSummary } from '../../workflows/network/create-unit-summary';
import { changeRegisterRow } from '../../workflows/network/change-register-row';
import { acceptMentorPairs, readMentorPairs } from '../../workflows/network/mentor-pairs';
import { openUnitReports } from '../../workflows/network/open-unit-reports';
import { pullUnitReports } from '../../workflows/network/pull-unit-reports';
import { readDuties } from '../../workflows/network/read-duties';
import { markDuty } from '../../workflows/network/mark-duty';
import { pullFacultyCopies } from '../../workflows/network/read-faculty-copies';
import { readRegister } from '../../workflows/network/read-register';
import { readRegisters } from '../../workflows/network/read-registers';
import { readSharing } from '../../workflows/network/read-sharing';
import { readConnections } from '../../workflows/network/read-connections';
import { readTrips } from '../../workflows/network/read-trips';
import { readSilence } from '../../workflows/network/read-silence';
import { readUnitReports } from '../../workflows/network/read-unit-reports';
import { readWarnings } from '../../workflows/network/read-warnings';
import { settleRequest } from '../../workflows/network/settle-request';
import { shareWithFaculties } from '../../workflows/network/share-with-faculties';
import { withdrawCopy } from '../../workflows/network/withdraw-copies';
import { switchGroup } from '../../workflows/network/switch-group';
import type { networkMethods } from '../methods/network';
import { PRESS_MS, PULL_MS, type Handlers } from './handled';

export const networkHandlers: Handlers<keyof typeof networkMethods> = {
  readRegisters,
  switchGroup,
  readRegister,
  readWarnings,
  addToRegister,
  changeRegisterRow,
  readSilence,
  readConnections,
  readTrips,
  readMentorPairs,
  acceptMentorPairs,
  readDuties,
  readUnitReports,
  openUnitReports: (asked) => openUnitReports(asked, startBudget(PRESS_MS)),
  pullUnitReports,
  createUnitSummary,
  readSharing,
  shareWithFaculties: () => shareWithFaculties(startBudget(PRESS_MS)),
  withdrawCopy,
  readFacultyCopies: () => pullFacultyCopies(startBudget(PULL_MS)),
  settleRequest,
  markDuty,
};
