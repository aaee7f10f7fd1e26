/** Starts the import's dialog. */
import { render } from 'preact';
import { ImportDialog } from './import-dialog';

const root = document.getElementById('app');
if (root) render(<ImportDialog />, root);
