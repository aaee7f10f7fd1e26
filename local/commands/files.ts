/** `files`: Drive files with owners, grants and states. */
import { MIME, type DriveFile } from '../world/drive';
import type { World } from '../world/world';
import { Workspace } from '../workspace/workspace';
import { columns, print, readArgs, type Command } from './command';

const KINDS = new Map<string, string>(Object.entries(MIME).map(([kind, mimeType]) => [mimeType, kind]));
const kindOf = ({ mimeType }: DriveFile): string => KINDS.get(mimeType) ?? mimeType;

const shared = ({ permissions }: DriveFile): string[] =>
  permissions
    .filter(({ role }) => role !== 'owner')
    .map(
      ({ type, role, emailAddress, view }) =>
        `${type === 'user' ? emailAddress : type}:${view === '' ? role : view}`,
    );

const formStates = (world: World, id: string): string[] => {
  const form = world.forms[id];
  if (!form) return [];
  return [
    form.published ? 'published' : 'unpublished',
    form.acceptingResponses ? 'open' : 'closed',
    `${form.responses.length} answers`,
  ];
};

const states = (world: World, file: DriveFile): string[] => [
  ...(file.trashed ? ['trashed'] : []),
  ...(file.readOnly ? ['read-only'] : []),
  ...(file.comments.length > 0 ? [`${file.comments.length} comments`] : []),
  ...formStates(world, file.id),
];

const described = (world: World) =>
  Object.values(world.files).map((file) => ({
    id: file.id,
    kind: kindOf(file),
    name: file.name,
    owner: file.owner,
    /** People through whom the program reaches it (scope drive.file). */
    grants: file.grants,
    shared: shared(file),
    states: states(world, file),
  }));

export const files: Command = {
  summary: 'Drive files: owners, grants, states',
  usage: 'DIR [--json]',
  help: `A grant names a person through whom the program reaches the file (scope drive.file).

  --json   the same as one JSON list`,
  run: (args) => {
    const read = readArgs(args, { json: { type: 'boolean' } }, [1, 1]);
    const found = described(Workspace.open(read.positionals[0] ?? '').world);
    if (read.flag('json')) {
      print(JSON.stringify(found));
      return 0;
    }
    const rows = found.map(({ id, kind, name, owner, grants, shared: people, states: marks }) => [
      id,
      kind,
      name,
      owner,
      grants.join(' '),
      people.join(' '),
      marks.join(', '),
    ]);
    print(columns([['id', 'kind', 'name', 'owner', 'grants', 'shared', 'state'], ...rows]));
    return 0;
  },
};
