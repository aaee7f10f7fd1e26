/** What is wrong with a campaign's conditions, in words, with the cell that holds them. */
import { problem, type Problem } from '../problem';
import { campaigns } from './collection-tables';
import { conditionColumns, OPERATORS, parseConditions } from './row-condition';

/** A fault for each clause that cannot be read; `row` is the campaign's in `Đợt khảo sát`, where it stands there. */
export const conditionProblems = (text: string | null, row?: number): Problem[] =>
  parseConditions(text).bad.map(({ clause, why }) =>
    problem('campaign.condition', {
      at: {
        sheet: campaigns.title,
        ...(row === undefined ? {} : { row }),
        column: campaigns.columns.condition.header,
      },
      clause,
      why,
      columns: conditionColumns().map(({ header }) => header),
      operators: OPERATORS,
    }),
  );
