/** Indicators declared by the questions that they ask: records alike in these are counted together (tally.ts). */
import { isEmployed, type Countable, type CountedAnswer, type CountedQuestion } from './records';

/** Some of those who answered: all of them, those at work, those who neither work nor study nor serve. */
export type Circle = 'answered' | 'employed' | 'withoutWork';

/** Whom a facet looks at: everybody by what they do, a circle, or everybody by whether their data was brought up to date. */
export type Who = 'activity' | 'updated' | Circle;

/** What must be large enough to be shown: the answers, or for a question that not everybody answers those who did. */
export type Family = 'answered' | CountedQuestion;

export interface Indicator {
  readonly code: string;
  /** As on the screen. */
  readonly label: string;
  readonly family: Family;
  /** Belongs to the denominator. */
  readonly of: (record: Countable) => boolean;
  /** Belongs to the numerator, given that it belongs to the denominator. */
  readonly counts: (record: Countable) => boolean;
}

export interface Facet {
  readonly who: Who;
  readonly asks: readonly CountedQuestion[];
  readonly indicators: readonly Indicator[];
}

type ActivityQuestion = 'status' | 'studyAndWork' | 'soughtWork' | 'availableSoon';
/** Only what the facet asks for: a rule that reads another question does not compile. */
type Asked<Q extends CountedQuestion> = Pick<CountedAnswer, Q>;
type Told<Q extends CountedQuestion> = Asked<Q | ActivityQuestion> | null;

interface ActivityRule<Q extends CountedQuestion> {
  readonly code: string;
  readonly label: string;
  readonly of: (answer: Told<Q>) => boolean;
  readonly counts: (answer: Told<Q>) => boolean;
}

/** Indicators out of all graduates, of those who answered, or of the labour force. */
export const activityFacet = <const Q extends CountedQuestion = never>(
  asks: readonly Q[],
  rules: readonly ActivityRule<Q>[],
): Facet => ({
  who: 'activity',
  asks,
  indicators: rules.map(({ code, label, of, counts }) => ({
    code,
    label,
    family: 'answered',
    of: ({ answer }) => of(answer),
    counts: ({ answer }) => counts(answer),
  })),
});

/** Answers left over from a branch of the form that the person left do not count: the circle decides, not the answer alone. */
export const circles: Readonly<Record<Circle, (answer: CountedAnswer | null) => boolean>> = {
  answered: (answer) => answer !== null,
  employed: isEmployed,
  withoutWork: (answer) => ['4', '8', '9'].includes(answer?.status ?? ''),
};

interface Rule {
  readonly code: string;
  readonly label: string;
  /** The codes of the question that count. */
  readonly codes: readonly string[];
}

interface QuestionFacet {
  readonly who: Circle;
  readonly question: CountedQuestion;
  /** The codes that count as an answer; any code where it is left out. */
  readonly among?: readonly string[];
  /** Several choices may be ticked. */
  readonly several?: boolean;
  readonly rules: readonly Rule[];
}

/** Shares of the answers to one question, out of those who answered it. */
export const questionFacet = ({ who, question, among, several = false, rules }: QuestionFacet): Facet => {
  const known = among === undefined ? null : new Set(among);
  const stands = circles[who];
  const of = ({ answer }: Countable): boolean => {
    const code = answer?.[question] ?? '';
    return code !== '' && (known === null || known.has(code)) && stands(answer);
  };
  const indicators = rules.map(({ code, label, codes }): Indicator => {
    const wanted = new Set(codes);
    return {
      code,
      label,
      family: question,
      of,
      counts: ({ answer }) => {
        const given = answer?.[question] ?? '';
        return several ? given.split(';').some((one) => wanted.has(one)) : wanted.has(given);
      },
    };
  });
  return { who, asks: [question], indicators };
};

/** Out of the graduates of the latest year: those whose data was confirmed this calendar year (S2.50). */
export const updatedFacet = (code: string, label: string): Facet => ({
  who: 'updated',
  asks: [],
  indicators: [
    {
      code,
      label,
      family: 'answered',
      of: ({ updated }) => updated !== undefined,
      counts: ({ updated }) => updated === true,
    },
  ],
});
