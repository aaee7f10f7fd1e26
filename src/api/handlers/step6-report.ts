/** Handlers of the methods about step 6, indicators and the report. */
import { createReport } from '../../workflows/step6-report/create-report';
import { readIndicators, readRowsBehind } from '../../workflows/step6-report/read-indicators';
import { readKpi } from '../../workflows/step6-report/read-kpi';
import { updateIndicators } from '../../workflows/step6-report/update-indicators';
import { readYearly, updateYearly } from '../../workflows/step6-report/yearly-figures';
import type { reportMethods } from '../methods/step6-report';
import type { Handlers } from './handled';

export const reportHandlers: Handlers<keyof typeof reportMethods> = {
  updateIndicators,
  readIndicators,
  readKpi,
  readYearly,
  updateYearly,
  readRowsBehind,
  createReport,
};
