/** Proposals for Giới tính: Nam or Nữ for what people type instead. */
import { foldMarks, tidy } from '../../text';

/** Exact words alone: nothing is concluded from a name. */
export const proposeSex = (text: string): 'Nam' | 'Nữ' | null => {
  const plain = foldMarks(tidy(text)).replace(/[^a-z0-9]/g, '');
  if (/^(?:nu|f|female|gai|connu)$/.test(plain)) return 'Nữ';
  return /^(?:nam|m|male|trai|connam)$/.test(plain) ? 'Nam' : null;
};
