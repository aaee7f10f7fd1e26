/** What is true in the made-up college: its classes, its graduates and how each of them lives and answers. */
import type { IsoDate } from '../../src/domain/dates';

export type Sex = 'Nam' | 'Nữ';
export type Level = 'Trung cấp' | 'Cao đẳng';

/** Codes of the questions of BM.CTHS.06.02 that the respondent answers, in the order of the form. */
export const QUESTION_CODES = [
  ...['consent', 'fullName', 'className', 'code', 'birthDate', 'status'],
  ...[
    'employer',
    'jobTitle',
    'workProvince',
    'sector',
    'contract',
    'firstJob',
    'fieldMatch',
    'levelMatch',
    'income',
    'foundVia',
  ],
  ...['jobSatisfaction', 'studyLevel', 'studyField', 'studyPlace', 'studyAndWork'],
  ...['soughtWork', 'availableSoon', 'whyNoWork', 'supportWanted'],
  ...['phone', 'email', 'province', 'joinIn', 'keepContact', 'mayFeature'],
  ...[
    'rateTheory',
    'ratePractice',
    'rateInternship',
    'rateSoftSkills',
    'rateLanguageIt',
    'recommend',
    'comment',
  ],
] as const;

/** By question code: the code of the choice, the text, or for sets of choices their codes. A question that is not asked or left out is absent. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export type Channel = 'email' | 'zalo' | 'facebook' | 'phone' | 'sms';

export interface Teacher {
  readonly name: string;
  readonly title: 'thầy' | 'cô';
  readonly email: string;
  readonly phone: string;
}

export interface CollegeClass {
  readonly className: string;
  /** 'K59': year of entry less 1963, the year the college was founded. */
  readonly cohort: string;
  readonly entryYear: number;
  readonly level: Level;
  readonly major: string;
  readonly majorCode: string;
  readonly faculty: string;
  readonly graduationDate: IsoDate;
  readonly size: number;
  readonly teacher: Teacher;
  /** Share of the class that the teacher and the channels bring to answer, 0.45 to 0.80. */
  readonly effort: number;
}

/** How a graduate behaves when asked; all of it known before, so that the program's findings can be compared with it. */
export interface Behaviour {
  readonly responds: boolean;
  /** Below 1: responds; the lower, the readier. Lets a run ask for another overall rate. */
  readonly reluctance: number;
  readonly channel: Channel;
  /** Days from invitation to answer. */
  readonly delayDays: number;
  /** What is left out: nothing, everything after the status, or the key question of the branch. */
  readonly completeness: 'full' | 'statusOnly' | 'noKeyQuestion';
  /** What happens to the code in the form. */
  readonly code: 'kept' | 'removed' | 'mistyped';
  readonly refuses: boolean;
  readonly answersTwice: boolean;
  /** A question answered otherwise than is true, and how. */
  readonly wrong: { readonly question: string; readonly answer: string } | null;
}

/** One graduation; a person with two has two of them. */
export interface Graduate {
  /** The same for the graduations of one person. */
  readonly person: number;
  readonly className: string;
  readonly cohort: string;
  readonly level: Level;
  readonly major: string;
  readonly faculty: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  /** '' for foreigners: the 54 groups are those of Vietnamese nationals. */
  readonly ethnicGroup: string;
  readonly nationality: 'Việt Nam' | 'Lào';
  /** In the form in force since 1/7/2025: village, commune, province. */
  readonly address: string;
  /** The same place with its district and the province it had until 30/6/2025. */
  readonly formerAddress: string;
  readonly graduationDate: IsoDate;
  /** In standard form, as it was at graduation; '' for none. */
  readonly phone: string;
  readonly email: string;
  readonly social: string;
  /** Unique; the training office's software writes it, so it is never mistyped. */
  readonly studentCode: string;
  readonly diplomaNumber: string;
  /** Million đồng a month; null without work. */
  readonly incomeMillions: number | null;
  /** Employed as DESIGN settles it: status 1, 2, 3, 5, or studying and working. */
  readonly employed: boolean;
  /** The full and true set of answers, less those of branches that do not apply. */
  readonly answers: Answers;
  readonly behaviour: Behaviour;
}

export interface College {
  readonly seed: number;
  readonly name: string;
  readonly shortName: string;
  readonly governingBody: string;
  readonly office: string;
  /** The day to which the truth of employment refers: the opening day of the examples, 19 January after the last year. */
  readonly surveyDay: IsoDate;
  readonly classes: readonly CollegeClass[];
  /** In the order of the classes; within a class by name as an office lists it. */
  readonly graduates: readonly Graduate[];
}
