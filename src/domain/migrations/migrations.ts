/** Every step by which the workbook's form has changed, the oldest first; a workbook without a version is of version 1. */
import type { Migration } from './migration';

export const FIRST_VERSION = 1;

export const migrations: readonly Migration[] = [
  {
    version: 2,
    title: 'thư mời và thư nhắc soạn trong Cấu hình',
    // 'Thư' joined the sections; tabs of consents and broken addresses, log numbers and opt-out forms are added by Thiết lập.
    changes: [{ kind: 'choicesChanged', table: 'config', column: 'section' }],
  },
  {
    version: 3,
    title: 'phiếu ngày nhận bằng, cột THPT cũ',
    // The column is added by Thiết lập, the form's tabs come with their first row.
    changes: [{ kind: 'choicesChanged', table: 'consents', column: 'source' }],
  },
  {
    version: 4,
    title: 'bốn mục của mạng lưới cựu HSSV',
    changes: [{ kind: 'choicesChanged', table: 'config', column: 'section' }],
  },
  {
    version: 5,
    title: 'việc của từng người, mục Phân công trong Cấu hình',
    changes: [{ kind: 'choicesChanged', table: 'config', column: 'section' }],
  },
];

/** The version of a workbook that this program has set up. */
export const SCHEMA_VERSION = migrations.reduce(
  (newest, { version }) => Math.max(newest, version),
  FIRST_VERSION,
);
