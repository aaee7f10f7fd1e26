/** Handlers of the methods about the alumni network: switches, registers, duties, half-yearly reports, sharing, mentors. */
import { startBudget } from '../../google/clock';
import { addToRegister } from '../../workflows/network/registers/add-to-register';
import { createUnitSummary } from '../../workflows/network/reports/create-unit-summary';
import { changeRegisterRow } from '../../workflows/network/registers/change-register-row';
import { acceptMentorPairs, readMentorPairs } from '../../workflows/network/mentoring/mentor-pairs';
import { openUnitReports } from '../../workflows/network/reports/open-unit-reports';
import { pullUnitReports } from '../../workflows/network/reports/pull-unit-reports';
import { readDuties } from '../../workflows/network/duties/read-duties';
import { markDuty } from '../../workflows/network/duties/mark-duty';
import { pullFacultyCopies } from '../../workflows/network/sharing/pull-faculty-copies';
import { readRegister } from '../../workflows/network/registers/read-register';
import { readRegisters } from '../../workflows/network/registers/read-registers';
import { readSharing } from '../../workflows/network/sharing/read-sharing';
import { readConnections } from '../../workflows/network/registers/read-connections';
import { readTrips } from '../../workflows/network/ambassadors/read-trips';
import { readSilence } from '../../workflows/network/registers/read-silence';
import { readUnitReports } from '../../workflows/network/reports/read-unit-reports';
import { readWarnings } from '../../workflows/network/registers/read-warnings';
import { settleRequest } from '../../workflows/network/sharing/settle-request';
import { shareWithFaculties } from '../../workflows/network/sharing/share-with-faculties';
import { withdrawCopy } from '../../workflows/network/sharing/withdraw-copies';
import { switchGroup } from '../../workflows/network/registers/switch-group';
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
