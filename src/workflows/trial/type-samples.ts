/** Types the sample classes and graduates into their tabs, keys given, and the trial's campaign. */
import { campaigns } from '../../domain/collection/collection-tables';
import { addDays } from '../../domain/dates';
import { config } from '../../domain/office/office-tables';
import { numberSetting } from '../../domain/office/settings';
import { classes } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { sampleClasses, samplePeople } from '../../domain/trial/sample-people';
import { sampleYear, TRIAL_CAMPAIGN, TRIAL_TITLE, type Trial } from '../../domain/trial/trial';
import { trialRow } from '../../domain/trial/trial-row';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';

export const typeSamples = ({ startedAt }: Trial): void =>
  underLock('gõ dữ liệu mẫu', () => {
    finishUnfinished();
    const settings = readSettings();
    const opens = startedAt.slice(0, 10);
    const year = sampleYear(startedAt);
    writeRows(config, [trialRow]);
    writeRows(classes, sampleClasses());
    writeRows(graduations, samplePeople(year));
    writeRows(campaigns, [
      {
        campaign: TRIAL_CAMPAIGN,
        title: TRIAL_TITLE,
        graduationYear: year,
        opens,
        closes: addDays(opens, numberSetting(settings, 'surveyWeeks') * 7),
        target: numberSetting(settings, 'responseTarget'),
        state: 'Đang dựng phiếu',
      },
    ]);
  });
