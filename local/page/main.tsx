/** Starts the page that its address names; in the script's frames it only puts google.script in place. */
import { render } from 'preact';
import { BookPage } from './book-page';
import { DocPage } from './doc-page';
import { FilesPage } from './files-page';
import { FormPage } from './form-page';
import { OutboxPage } from './outbox-page';
import { installShim } from './sidebar-shim';
import { Workbench } from './workbench';

const Page = () => {
  const [place = '', id = ''] = location.pathname.split('/').filter((part) => part !== '');
  if (place === 'forms') return <FormPage id={id} />;
  if (place === 'docs') return <DocPage id={id} />;
  if (place === 'books') return <BookPage id={id} />;
  if (place === 'outbox') return <OutboxPage />;
  if (place === 'files') return <FilesPage />;
  return <Workbench />;
};

const root = document.getElementById('app');
if (['/sidebar', '/dialog'].includes(location.pathname)) installShim();
else if (root) render(<Page />, root);
