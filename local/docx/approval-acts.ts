/** Approvals on a Doc as an edition of Workspace that has them offers them: asked for by who may edit, answered by who is asked. */
import { roleOn, sameAddress } from '../world/drive-rights';
import type { ApprovalState } from '../world/drive';
import { randomText } from '../world/random';
import { DocRefused, requireRight, type Doc, type DocRoom } from './doc-room';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The one that is not over yet. */
export const runningApproval = ({ approvals = [] }: Doc): ApprovalState | null =>
  approvals.find(({ status }) => status === 'IN_PROGRESS') ?? null;

/** Asks a person to approve the Doc. Throws DocRefused. */
export const startApproval = (room: DocRoom, doc: Doc, as: string, reviewer: string): ApprovalState => {
  requireRight(room, doc, as, 'mayEdit');
  const { world } = room;
  if (runningApproval(doc)) throw new DocRefused('wrong', 'Văn bản đang chờ phê duyệt rồi.');
  if (roleOn(world.files, doc, reviewer) === null)
    throw new DocRefused('wrong', 'Người duyệt chưa được chia sẻ văn bản. Trình hoặc chia sẻ trước.');
  const made: ApprovalState = {
    id: randomText(world, 16, LETTERS),
    status: 'IN_PROGRESS',
    initiator: as,
    createTime: world.clock,
    modifyTime: world.clock,
    responses: [{ reviewer, response: 'NO_RESPONSE' }],
  };
  doc.approvals = [...(doc.approvals ?? []), made];
  return made;
};

/** The answer of somebody who was asked; all of them approving, which locks the Doc, or one declining ends it. Throws DocRefused. */
export const answerApproval = (
  { world }: DocRoom,
  doc: Doc,
  as: string,
  response: 'APPROVED' | 'DECLINED',
): void => {
  const running = runningApproval(doc);
  const own = running?.responses.find(({ reviewer }) => sameAddress(reviewer, as));
  if (!running || !own) throw new DocRefused('forbidden', 'Không có yêu cầu phê duyệt nào chờ anh/chị.');
  own.response = response;
  running.modifyTime = world.clock;
  const isOver = response === 'DECLINED' || running.responses.every((each) => each.response === 'APPROVED');
  if (isOver) Object.assign(running, { status: response, completeTime: world.clock });
  if (running.status === 'APPROVED')
    Object.assign(doc, { readOnly: true, readOnlyReason: 'Đã được phê duyệt' });
};
