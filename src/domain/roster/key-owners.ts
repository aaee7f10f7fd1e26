/** Tab `Sổ khóa`: to whom each key of `Danh sách` was given, as a mark that names nobody. */
import { verbatim } from '../columns';
import { table } from '../table';

export const keyOwners = table({
  name: 'keyOwners',
  title: 'Sổ khóa',
  key: ['graduationKey'],
  visibility: 'hidden',
  columns: {
    graduationKey: verbatim('Khóa dòng', { required: true, machine: true }),
    mark: verbatim('Dấu của người', { required: true, machine: true }),
  },
});
