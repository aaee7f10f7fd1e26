/** A backup made, checked, and restored into a second workbook, from Drive and from a picked file. */
import { secondWorkbook } from '../../workspace/second-workbook';
import type { Workspace } from '../../workspace/workspace';
import type { DriveFile } from '../../world/drive';
import type { Press, Scenario } from '../scenario';
import { OFFICE, once, press, pulledCollege } from '../stage';

export const backedUpCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'backUp');
  return workspace;
});
const ready = once(() => {
  const workspace = secondWorkbook(backedUpCollege());
  press(workspace, 'setUp', OFFICE);
  return workspace;
});

const fileNamed = ({ world }: Workspace, name: string): DriveFile | undefined =>
  Object.values(world.files).find((file) => file.name.startsWith(name));
const textOf = (workspace: Workspace, name: string): string =>
  Buffer.from(workspace.objects.get(fileNamed(workspace, name)?.content ?? '')).toString('utf8');

/** The address of the one backup that the stage has made. */
const folder = (): string => fileNamed(backedUpCollege(), 'Sao lưu 20')?.id ?? '';

/** A list with one file of the backup, and that file: what the panel sends in one call. */
const onePicked = (): object => {
  const workspace = backedUpCollege();
  // Our own list, in the shape in which it was written.
  const index = JSON.parse(textOf(workspace, 'muc-luc.json')) as { files: { file: string }[] };
  const [first = { file: '' }] = index.files;
  return {
    index: JSON.stringify({ ...index, files: [first] }),
    file: { name: first.file, text: textOf(workspace, first.file) },
  };
};

export const backupScenarios: readonly Scenario[] = [
  { name: 'backUp', covers: ['backUp'], stage: pulledCollege, press: { method: 'backUp' } },
  { name: 'menuBackUp', covers: ['menuBackUp'], stage: pulledCollege, press: { call: 'menuBackUp' } },
  { name: 'checkBackup', covers: ['checkBackup'], stage: backedUpCollege, press: { method: 'checkBackup' } },
  {
    name: 'menuCheckBackup',
    covers: ['menuCheckBackup'],
    stage: backedUpCollege,
    press: { call: 'menuCheckBackup' },
  },
  // The stage is made when it is asked for, and only then the backup has an address.
  {
    name: 'restore',
    covers: ['restore'],
    stage: ready,
    get press(): Press {
      return { method: 'restore', input: { folder: folder() } };
    },
  },
  {
    name: 'restoreFile',
    covers: ['restoreFile'],
    stage: ready,
    get press(): Press {
      return { method: 'restoreFile', input: onePicked() };
    },
  },
  {
    name: 'menuRestore',
    covers: ['menuRestore'],
    stage: ready,
    get press(): Press {
      return { call: 'menuRestore', answers: [folder(), 'YES'] };
    },
  },
];
