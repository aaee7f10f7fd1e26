/** Filling the report: ours from the results to the .docx, and docxtemplater alone on the same data as the floor. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fillTemplate } from '../src/domain/documents/fill-template';
import { reportData } from '../src/domain/documents/report-data';
import { reportDefinitions } from '../src/domain/documents/report-definitions';
import type { ReportInput } from '../src/domain/documents/report-input';
import { calculateIndicators, type GroupResult } from '../src/domain/indicators/calculate';
import { reportGroups } from '../src/domain/indicators/report-groups';
import { make } from '../templates/report.template';
import type { BenchCollege } from './college';
import { race, type Timing } from './measure';

/** Thresholds as set-up writes them. */
const RULES = { answers: 5, income: 10 } as const;

const inputOf = (results: readonly GroupResult[], { college }: BenchCollege): ReportInput => ({
  year: Number(college.surveyDay.slice(0, 4)),
  school: college.name,
  schoolShort: college.shortName,
  governingBody: college.governingBody,
  office: college.office,
  place: 'Sơn La',
  signer: 'Quàng Văn Tiến',
  signerTitle: 'HIỆU TRƯỞNG',
  proposer: 'Phòng CT HSSV',
  proposerName: 'Nguyễn Thị Lan',
  recipients: ['Như trên', 'Lưu VT'],
  bases: [],
  plan: '',
  formCode: '',
  issued: null,
  version: 1,
  surveyFrom: college.surveyDay,
  surveyTo: college.surveyDay,
  frozenOn: college.surveyDay,
  target: 60,
  groups: reportGroups(results, RULES),
  solutions: [],
  earlierSolutions: '',
  earlier: null,
  campaign: college.surveyDay.slice(0, 4),
  glossary: [],
  definitions: reportDefinitions(RULES.answers, RULES.income),
});

export interface ReportTimes {
  readonly timings: readonly Timing[];
  readonly bytes: number;
}

export const measureReport = async (of: BenchCollege, rounds: number): Promise<ReportTimes> => {
  const template = new Uint8Array(await make());
  const results = calculateIndicators(of.records);
  const data = reportData(inputOf(results, of));
  const floor = (): Uint8Array =>
    new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
      .render(data)
      .getZip()
      .generate({ type: 'uint8array', compression: 'DEFLATE' });
  const ours = (): Uint8Array => fillTemplate(template, reportData(inputOf(results, of)));
  const timings = await race(
    [
      { name: 'report', run: ours },
      { name: 'docxtemplater alone', run: floor },
    ],
    rounds,
  );
  return { timings, bytes: ours().length };
};
