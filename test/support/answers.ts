/** Answers and standings drawn at random, for tests that count the same people twice. */
import fc from 'fast-check';
import type { AnswerCodes, GraduateRecord } from '../../src/domain/indicators/records';
import type { Graduation } from '../stories/support/recount-rules';

const oneOf = (codes: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(codes));
const several = (codes: string): fc.Arbitrary<string> =>
  fc.subarray(Array.from(codes), { minLength: 1 }).map((chosen) => chosen.join(';'));

/** The codes that questions of BM.CTHS.06.02 have; branches are not followed, as in answers that were edited. */
export const someAnswer = (): fc.Arbitrary<AnswerCodes> =>
  fc.record(
    {
      status: oneOf('123456789'),
      studyAndWork: oneOf('01'),
      soughtWork: oneOf('01'),
      availableSoon: oneOf('01'),
      fieldMatch: oneOf('123'),
      levelMatch: oneOf('1234'),
      income: oneOf('1234569'),
      sector: oneOf('123456'),
      workProvince: fc.constantFrom('01', '14', '40', '46', '79', '91', 'NN'),
      contract: oneOf('12345'),
      firstJob: oneOf('01234'),
      foundVia: several('1234567'),
      jobSatisfaction: oneOf('12345'),
      rateTheory: oneOf('12345'),
      rateLanguageIt: oneOf('12345'),
      recommend: fc.integer({ min: 0, max: 10 }).map(String),
      whyNoWork: several('12345678'),
      supportWanted: several('1234'),
      joinIn: several('1234567'),
    },
    { requiredKeys: ['status'], noNullPrototype: true },
  );

type Standing = Pick<GraduateRecord, 'level' | 'cohort' | 'sex' | 'ethnicGroup' | 'updated'>;
export const someStanding = (): fc.Arbitrary<Standing> =>
  fc.record(
    {
      level: fc.constantFrom('Trung cấp', 'Cao đẳng'),
      cohort: fc.constantFrom('K59', 'K60'),
      sex: fc.constantFrom('Nam', 'Nữ'),
      ethnicGroup: fc.constantFrom('Thái', 'Kinh', 'Mông'),
      updated: fc.boolean(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );

/** The same person as the second count takes them. */
export const asGraduation = ({ graduationKey, ...rest }: GraduateRecord): Graduation => ({
  ...rest,
  key: graduationKey,
  studentCode: '',
});
