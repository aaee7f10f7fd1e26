/** Drive's own approvals of a Doc, where the college's edition of Workspace has them; elsewhere there are none. */
import type { DocApproval } from '../../domain/papers/drive-approvals';
import { localTime } from '../clock';
import { fetchApprovals } from './fetch-file';

const FIELDS = 'items(status,modifyTime,completeTime,reviewerResponses(response,reviewer(displayName,me)))';

/** drive.v3, ApprovalList, as far as FIELDS asks for it; every member may be missing. */
interface ApprovalList {
  readonly items?: readonly {
    readonly status?: string;
    readonly modifyTime?: string;
    readonly completeTime?: string;
    readonly reviewerResponses?: readonly {
      readonly response?: string;
      readonly reviewer?: { readonly displayName?: string; readonly me?: boolean };
    }[];
  }[];
}

const instant = (time: string | undefined): string => (time === undefined ? '' : localTime(new Date(time)));

/** An edition without approvals, or a file out of reach, has none: they are evidence beside others, never needed. */
export const readApprovals = (fileId: string): DocApproval[] => {
  const response = fetchApprovals(fileId, FIELDS);
  if (response.getResponseCode() !== 200) return [];
  // Google's answer to the fields asked for.
  const { items = [] } = JSON.parse(response.getContentText('UTF-8')) as ApprovalList;
  return items.flatMap(({ status = '', modifyTime, completeTime, reviewerResponses = [] }) =>
    reviewerResponses.map(({ response: answer = '', reviewer }) => ({
      status,
      answer,
      reviewer: reviewer?.displayName ?? '',
      mine: reviewer?.me ?? false,
      at: instant(completeTime ?? modifyTime),
    })),
  );
};
