/** What a campaign's forms asked, in words that can be compared from year to year (B17). */
import { UserError } from '../problem';
import { tidy } from '../text';
import { parseAsked } from './asked-questions';

/** 'Hiện nay anh/chị làm gì? [Làm công …; Tự kinh doanh …]' by question code; none where the campaign does not know. */
export const askedWordings = (asked: string | null): ReadonlyMap<string, string> => {
  try {
    return new Map(
      parseAsked(asked).map(({ code, text, choices }) => {
        const labels = choices.map(({ label }) => tidy(label)).join('; ');
        return [code, tidy(text) + (labels === '' ? '' : ` [${labels}]`)];
      }),
    );
  } catch (thrown) {
    // Somebody typed over the cell: the wording is then not known, and the figures stand all the same.
    if (thrown instanceof UserError) return new Map();
    throw thrown;
  }
};
