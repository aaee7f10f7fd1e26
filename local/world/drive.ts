/** The state of Drive as plain JSON: files with their rights, grants and comments; contents lie aside by their hash. */

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

export interface PermissionState {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: Role;
  /** '' for type 'anyone'. */
  emailAddress: string;
  /** 'published': the permission is for those who answer a form, not for the file. */
  view: '' | 'published';
}

export interface ReplyState {
  id: string;
  /** Address of the author. The program never sees it: Drive gives the display name and `me` alone. */
  author: string;
  content: string;
  createdTime: string;
  action: '' | 'resolve' | 'reopen';
  /** Absent while it was never changed. */
  modifiedTime?: string;
  deleted?: boolean;
}

export interface CommentState {
  id: string;
  author: string;
  content: string;
  /** The passage commented on, '' for the whole document. */
  quotedText: string;
  /** Drive's own name for the place; absent when a program commented without one. */
  anchor?: string;
  /** Number of the paragraph on which a person commented on the page. */
  paragraph?: number;
  createdTime: string;
  modifiedTime: string;
  resolved: boolean;
  deleted: boolean;
  replies: ReplyState[];
}

/** A request to approve a file (drive.v3, Approval). */
export interface ApprovalState {
  id: string;
  status: 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED';
  /** Addresses. */
  initiator: string;
  responses: { reviewer: string; response: 'NO_RESPONSE' | 'APPROVED' | 'DECLINED' }[];
  createTime: string;
  modifyTime: string;
  completeTime?: string;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  description: string;
  /** Ids of folders; the root folder of a person is 'root:<address>'. */
  parents: string[];
  /** Address of the owner. */
  owner: string;
  /** ISO instants. */
  createdTime: string;
  modifiedTime: string;
  /** Address of whom the last change comes from; the owner when absent. */
  lastModifier?: string;
  trashed: boolean;
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  /** Hash of the content, null for folders and for what has its state elsewhere (forms, spreadsheets). A Doc's content is its .docx. */
  content: string | null;
  size: number;
  md5: string;
  headRevisionId: string;
  version: number;
  permissions: PermissionState[];
  /** Addresses of the people through whom the program made or opened this file: scope drive.file is granted for each person apart. */
  grants: string[];
  /** Locked against edits and comments. */
  readOnly: boolean;
  readOnlyReason: string;
  comments: CommentState[];
  /** Absent while nobody asked for one. */
  approvals?: ApprovalState[];
}

export type DriveState = Record<string, DriveFile>;

export const MIME = {
  folder: 'application/vnd.google-apps.folder',
  form: 'application/vnd.google-apps.form',
  doc: 'application/vnd.google-apps.document',
  sheet: 'application/vnd.google-apps.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
} as const;
