/** Drive's approvals of a file, as `GET files/{id}/approvals` gives them (drive.v3, ApprovalList). */
import type { DriveFile } from '../world/drive';
import { host, world } from './core';
import { selectFields } from './drive-fields';

const userOf = (email: string): object => ({
  kind: 'drive#user',
  displayName: world().people.find((person) => person.email === email)?.name ?? email,
  me: email === host().user,
  emailAddress: email,
});

/** Without `fields` Google leaves the list itself out. */
export const approvalList = ({ id, approvals = [] }: DriveFile, fields: string): object => {
  const items = approvals.map((one) => ({
    kind: 'drive#approval',
    approvalId: one.id,
    targetFileId: id,
    status: one.status,
    createTime: one.createTime,
    modifyTime: one.modifyTime,
    ...(one.completeTime === undefined ? {} : { completeTime: one.completeTime }),
    initiator: userOf(one.initiator),
    reviewerResponses: one.responses.map(({ reviewer, response }) => ({
      kind: 'drive#reviewerResponse',
      reviewer: userOf(reviewer),
      response,
    })),
  }));
  return selectFields({ kind: 'drive#approvalList', items }, fields === '' ? undefined : fields, 'kind');
};
